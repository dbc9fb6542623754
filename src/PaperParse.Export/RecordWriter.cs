using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using PaperParse.Extraction;
using PaperParse.Syntax;

namespace PaperParse.Export;

/// <summary>
/// Writes records as JSON, version 1 of the contract: every key, in its order. Holds one record at most before it goes to the stream.
/// </summary>
internal sealed class RecordWriter : IDisposable
{
    private const int FlushAt = 1 << 16;

    private readonly Stream _output;
    private readonly ArrayBufferWriter<byte> _pending = new(FlushAt);
    private readonly ArrayBufferWriter<byte> _scratch = new(1024);
    private readonly Utf8JsonWriter _json;
    private readonly PositionEncoding _unit;
    private readonly Dictionary<SourceText, PositionMap> _others = new(ReferenceEqualityComparer.Instance);
    private PositionMap? _positions;

    /// <param name="output">Stays open.</param>
    /// <param name="indented">Over several lines, for people.</param>
    /// <param name="unit">What start, length and column count.</param>
    public RecordWriter(Stream output, bool indented, PositionEncoding unit)
    {
        ArgumentNullException.ThrowIfNull(output);
        _output = output;
        _unit = unit;
        _json = new Utf8JsonWriter(_pending, new JsonWriterOptions { Indented = indented, NewLine = "\n" });
    }

    public void OpenArray() => _json.WriteStartArray();

    public void CloseArray() => _json.WriteEndArray();

    /// <summary>Ends a line; what comes next is a JSON text of its own.</summary>
    public void EndLine()
    {
        _json.Flush();
        _json.Reset();
        _pending.Write("\n"u8);
    }

    public void Write(PaperList papers, Paper paper)
    {
        var tree = papers.Tree;
        _json.WriteStartObject();
        _json.WriteNumber("schemaVersion"u8, RecordKeys.SchemaVersion);
        Text("source", tree.Text.Path ?? "-");
        Text("dialect", tree.Vocabulary.Dialect);
        _json.WriteNumber("listing"u8, paper.Listing);
        _json.WriteNumber("index"u8, paper.Index);
        Text("key", paper.Key);
        Texts("keys", paper.Keys);
        Text(RecordKeys.Title, paper.Title);
        Text(RecordKeys.Abstract, paper.Abstract);
        Texts(RecordKeys.Authors, paper.Authors);
        Number(RecordKeys.AuthorCount, paper.AuthorCount);
        Text(RecordKeys.Organization, paper.Organization);
        Text(RecordKeys.Submitter, paper.Submitter);
        Day(RecordKeys.PublishedOn, paper.PublishedOn);
        Day(RecordKeys.UpdatedOn, paper.UpdatedOn);
        Day(RecordKeys.ListedOn, paper.ListedOn);
        Text(RecordKeys.ListingKind, paper.ListingKind);
        Number(RecordKeys.Rank, paper.Rank);
        Number(RecordKeys.Comments, paper.Comments);
        Number(RecordKeys.Upvotes, paper.Upvotes);
        Number(RecordKeys.Stars, paper.Stars);
        Text(RecordKeys.ArxivId, paper.ArxivId);
        Number(RecordKeys.Version, paper.Version);
        Text(RecordKeys.Doi, paper.Doi);
        Text(RecordKeys.Url, paper.Url);
        Texts(RecordKeys.Links, paper.Links);
        Texts(RecordKeys.Categories, paper.Categories);
        Text(RecordKeys.Remarks, paper.Remarks);
        Text(RecordKeys.JournalRef, paper.JournalRef);
        Text(RecordKeys.Section, paper.Section);
        Structured(paper, RecordKeys.Extra);
        Text(RecordKeys.ReadableTitle, paper.ReadableTitle);
        Text(RecordKeys.ReadableAbstract, paper.ReadableAbstract);
        Texts(RecordKeys.ReadableAuthors, paper.ReadableAuthors);
        Structured(paper, RecordKeys.Names);
        Structured(paper, RecordKeys.Affiliations);
        Texts(RecordKeys.Collaborations, paper.Collaborations);
        Structured(paper, RecordKeys.AbstractParts);
        Structured(paper, RecordKeys.LinkItems);
        _json.WritePropertyName(RecordKeys.Fields);
        Fields(paper, PositionsIn(tree.Text));
        _json.WriteEndObject();
        // Until it is flushed the writer holds on to a piece of the buffer.
        _json.Flush();
        if (_pending.WrittenCount >= FlushAt)
            Send();
    }

    /// <summary>Sends what is left; to be called once, when all is written.</summary>
    public void Finish()
    {
        _json.Flush();
        Send();
        _output.Flush();
    }

    public void Dispose() => _json.Dispose();

    /// <summary>What the record has under <c>fields</c>, as a text of its own: for a writer that writes nothing else.</summary>
    public string FieldsText(PaperList papers, Paper paper)
    {
        Fields(paper, PositionsIn(papers.Tree.Text));
        return TakeText();
    }

    /// <summary>What the record has under a key whose value is an object, or a list of them, as a text of its own: for a writer that writes nothing else.</summary>
    public string ValueText(Paper paper, string key)
    {
        Value(paper, key);
        return TakeText();
    }

    private string TakeText()
    {
        _json.Flush();
        _json.Reset();
        var text = Encoding.UTF8.GetString(_pending.WrittenSpan);
        _pending.ResetWrittenCount();
        return text;
    }

    private void Send()
    {
        _output.Write(_pending.WrittenSpan);
        _pending.ResetWrittenCount();
    }

    /// <summary>The papers of a text come one after the other: it is counted once. Merged papers have fields of other texts too.</summary>
    private PositionMap PositionsIn(SourceText source)
    {
        if (_positions?.Text != source)
        {
            _positions = new PositionMap(source, _unit);
            _others.Clear();
        }

        return _positions;
    }

    private PositionMap PositionsInOther(SourceText source)
    {
        if (!_others.TryGetValue(source, out var positions))
            _others.Add(source, positions = new PositionMap(source, _unit));
        return positions;
    }

    private void Fields(Paper paper, PositionMap source)
    {
        _json.WriteStartObject();
        foreach (var key in RecordKeys.Data)
        {
            var fields = paper.Fields[key];
            _json.WritePropertyName(key);
            if (!HasItems(paper, key))
            {
                Field(fields[0], source);
                continue;
            }

            _json.WriteStartArray();
            foreach (var field in fields)
                Field(field, source);
            _json.WriteEndArray();
        }

        _json.WriteEndObject();
    }

    private static bool HasItems(Paper paper, string key) => key switch
    {
        RecordKeys.Authors or RecordKeys.ReadableAuthors or RecordKeys.Names => paper.Authors is { Count: > 0 },
        RecordKeys.Links or RecordKeys.LinkItems => paper.Links.Count > 0,
        RecordKeys.Affiliations => paper.Affiliations is { Count: > 0 },
        RecordKeys.Collaborations => paper.Collaborations is { Count: > 0 },
        RecordKeys.AbstractParts => paper.AbstractParts is { Count: > 0 },
        RecordKeys.Categories => paper.Categories is { Count: > 0 },
        RecordKeys.Extra => paper.Extra.Count > 0,
        _ => false,
    };

    private void Field(FieldProvenance field, PositionMap source)
    {
        if (field.Source is { } other)
            source = PositionsInOther(other);
        _json.WriteStartObject();
        _json.WriteString("status"u8, StatusName(field.Status));
        if (field.Span is { } span)
        {
            var position = source.PositionOf(span.Start);
            _json.WriteNumber("start"u8, source.OffsetOf(span.Start));
            _json.WriteNumber("length"u8, source.LengthOf(span));
            _json.WriteNumber("line"u8, position.Line);
            _json.WriteNumber("column"u8, position.Column);
        }
        else
        {
            _json.WriteNull("start"u8);
            _json.WriteNull("length"u8);
            _json.WriteNull("line"u8);
            _json.WriteNull("column"u8);
        }

        Text("production", field.Production);
        _json.WritePropertyName("raw"u8);
        if (field.Span is { } place)
            JsonText.WriteString(_json, _scratch, source.Text.Slice(place));
        else
            _json.WriteNullValue();
        if (field.Evidence is not null)
            Text("evidence", field.Evidence);
        if (field.Source is not null)
            Text("source", field.Source.Path ?? "-");
        _json.WriteEndObject();
    }

    private static ReadOnlySpan<byte> StatusName(FieldStatus status) => status switch
    {
        FieldStatus.Stated => "stated"u8,
        FieldStatus.Inferred => "inferred"u8,
        FieldStatus.Absent => "absent"u8,
        _ => "unknown"u8,
    };

    private void Structured(Paper paper, string key)
    {
        _json.WritePropertyName(key);
        Value(paper, key);
    }

    private void Value(Paper paper, string key) => RecordJson.WriteValue(_json, _scratch, RecordValues.Of(paper, key));

    private void Text(string name, string? value)
    {
        _json.WritePropertyName(name);
        Value(value);
    }

    private void Value(string? value)
    {
        if (value is null)
            _json.WriteNullValue();
        else
            JsonText.WriteString(_json, _scratch, value);
    }

    private void Texts(string name, IReadOnlyList<string>? values)
    {
        _json.WritePropertyName(name);
        if (values is null)
        {
            _json.WriteNullValue();
            return;
        }

        _json.WriteStartArray();
        foreach (var value in values)
            Value(value);
        _json.WriteEndArray();
    }

    private void Number(string name, long? value)
    {
        if (value is { } number)
            _json.WriteNumber(name, number);
        else
            _json.WriteNull(name);
    }

    private void Day(string name, DateOnly? value)
    {
        if (value is { } day)
            _json.WriteString(name, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        else
            _json.WriteNull(name);
    }
}
