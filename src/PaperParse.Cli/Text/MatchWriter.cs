using System.Buffers;
using System.Text.Json;
using PaperParse.Analysis;
using PaperParse.Syntax;

namespace PaperParse.Cli;

/// <summary>Matches of a query as text or JSON. A match without captures is written as what it matched, under the name of its kind.</summary>
/// <param name="streams">Where they go.</param>
/// <param name="form">One of the words of <see cref="QueryCommand"/>.</param>
/// <param name="positions">What places count.</param>
internal sealed class MatchWriter(Streams streams, string form, PositionEncoding positions) : IDisposable
{
    /// <summary>Characters of a text that is shown beside its place; what is longer ends in an ellipsis.</summary>
    private const int MostShown = 100;

    private readonly ArrayBufferWriter<byte> _line = new(512);
    private readonly ArrayBufferWriter<byte> _scratch = new(256);

    /// <summary>By their places in the text: an outer node is in many matches, and its text is long.</summary>
    private readonly Dictionary<TextSpan, string> _texts = [];

    /// <summary>How many were written.</summary>
    public int Count { get; private set; }

    public void Write(SyntaxTree tree, IReadOnlyList<QueryMatch> matches)
    {
        var map = new PositionMap(tree.Text, positions);
        _texts.Clear();
        foreach (var match in matches)
        {
            Count++;
            IReadOnlyList<QueryCapture> captures = match.Captures.Count > 0 ? match.Captures : [new QueryCapture(match.Element.Kind.ToString(), match.Element)];
            if (form == QueryCommand.Text)
                streams.Out.WriteLine(string.Join('\t', captures.Select(capture => Escaped.Inline(TextOf(capture)))));
            else if (form == QueryCommand.Json)
                WriteJson(map, captures);
            else
                WritePlaces(map, captures);
        }
    }

    public void Dispose() => streams.Flush();

    // dump.txt:7:1: t: Reading Tide Tables with Small Recurrent Models
    private void WritePlaces(PositionMap map, IReadOnlyList<QueryCapture> captures)
    {
        foreach (var capture in captures)
        {
            var place = map.PositionOf(SpanOf(capture.Element).Start);
            streams.Out.WriteLine($"{Escaped.Inline(map.Text.Path)}:{place}: {capture.Name}: {Excerpt.Of(TextOf(capture), MostShown)}");
        }
    }

    private void WriteJson(PositionMap map, IReadOnlyList<QueryCapture> captures)
    {
        _line.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(_line))
        {
            json.WriteStartObject();
            Text(json, "source", map.Text.Path!);
            json.WriteStartArray("captures");
            foreach (var capture in captures)
            {
                var span = SpanOf(capture.Element);
                var place = map.PositionOf(span.Start);
                json.WriteStartObject();
                json.WriteString("name", capture.Name);
                json.WriteString("kind", capture.Element.Kind.ToString());
                json.WriteNumber("start", map.OffsetOf(span.Start));
                json.WriteNumber("length", map.LengthOf(span));
                json.WriteNumber("line", place.Line);
                json.WriteNumber("column", place.Column);
                Text(json, "text", TextOf(capture));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        _line.Write("\n"u8);
        streams.OutBytes.Write(_line.WrittenSpan);
    }

    private string TextOf(QueryCapture capture)
    {
        if (!_texts.TryGetValue(capture.Element.FullSpan, out var text))
            _texts.Add(capture.Element.FullSpan, text = capture.Text);
        return text;
    }

    private void Text(Utf8JsonWriter json, string name, string text)
    {
        json.WritePropertyName(name);
        JsonText.WriteString(json, _scratch, text);
    }

    private static TextSpan SpanOf(SyntaxElement element) => element.TryGetNode(out var node) ? node.Span : element.Token.Span;
}
