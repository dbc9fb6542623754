using System.Buffers;
using System.Text.Json;
using PaperParse.Extraction;
using PaperParse.Syntax;

namespace PaperParse.Reporting;

/// <summary>What became of the papers of one text in another, as one JSON document.</summary>
public static class DiffJson
{
    private const int SchemaVersion = 1;

    /// <param name="output">Stays open.</param>
    /// <param name="diff">The difference.</param>
    /// <param name="positions">What places count.</param>
    public static void Write(Stream output, PaperDiff diff, PositionEncoding positions)
    {
        ArgumentNullException.ThrowIfNull(diff);
        using (var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
            new Writer(json, new PositionMap(diff.Old.Tree.Text, positions), new PositionMap(diff.New.Tree.Text, positions)).Write(diff);
        output.Write("\n"u8);
    }

    private sealed class Writer(Utf8JsonWriter json, PositionMap old, PositionMap fresh)
    {
        private readonly ArrayBufferWriter<byte> _scratch = new(256);

        public void Write(PaperDiff diff)
        {
            json.WriteStartObject();
            json.WriteNumber("schemaVersion"u8, SchemaVersion);
            Source("old", diff.Old);
            Source("new", diff.New);
            json.WriteNumber("inBoth"u8, diff.Kept);
            Each("added", diff.Added, paper => Paper("entry", paper, fresh));
            Each("removed", diff.Removed, paper => Paper("entry", paper, old));
            Each("changed", diff.Changed, changed =>
            {
                Pair(changed.Paper);
                Each("fields", changed.Fields, change => Field(changed.Paper, change));
            });
            Each("moved", diff.Moved, Pair);
            json.WriteEndObject();
        }

        private void Each<T>(string name, IReadOnlyList<T> items, Action<T> write)
        {
            json.WriteStartArray(name);
            foreach (var item in items)
            {
                json.WriteStartObject();
                write(item);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        private void Source(string name, PaperList papers)
        {
            json.WriteStartObject(name);
            Text("source", papers.Tree.Text.Path ?? "-");
            Text("dialect", papers.Tree.Vocabulary.Dialect);
            json.WriteNumber("entries"u8, papers.Papers.Count);
            json.WriteEndObject();
        }

        private void Pair(PaperPair pair)
        {
            Paper("old", pair.Old, old);
            Paper("new", pair.New, fresh);
        }

        private void Paper(string name, Paper paper, PositionMap map)
        {
            json.WriteStartObject(name);
            Text("key", paper.Key);
            Text("title", paper.Title);
            json.WriteNumber("listing"u8, paper.Listing);
            json.WriteNumber("index"u8, paper.Index);
            Place(paper.Entry.Span, map);
            json.WriteEndObject();
        }

        private void Field(PaperPair pair, FieldChange change)
        {
            Text("field", change.Key);
            Value("old", pair.Old, change.Key, change.OldPlace, old);
            Value("new", pair.New, change.Key, change.NewPlace, fresh);
        }

        // As the record has it, so that programs need not take apart what is joined for people.
        private void Value(string name, Paper paper, string key, FieldProvenance place, PositionMap map)
        {
            json.WriteStartObject(name);
            json.WritePropertyName("value"u8);
            RecordJson.WriteValue(json, _scratch, RecordValues.Of(paper, key));
            json.WriteString("status"u8, place.Status.ToString().ToLowerInvariant());
            if (place.Span is { } span)
                Place(span, map);
            json.WriteEndObject();
        }

        private void Place(TextSpan span, PositionMap map)
        {
            var position = map.PositionOf(span.Start);
            json.WriteNumber("start"u8, map.OffsetOf(span.Start));
            json.WriteNumber("length"u8, map.LengthOf(span));
            json.WriteNumber("line"u8, position.Line);
            json.WriteNumber("column"u8, position.Column);
        }

        private void Text(string name, string? value)
        {
            json.WritePropertyName(name);
            if (value is null)
                json.WriteNullValue();
            else
                JsonText.WriteString(json, _scratch, value);
        }
    }
}
