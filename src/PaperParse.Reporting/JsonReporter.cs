using System.Text.Encodings.Web;
using System.Text.Json;
using PaperParse.Analysis;
using PaperParse.Extraction;
using PaperParse.Syntax;

namespace PaperParse.Reporting;

/// <summary>
/// All findings as one JSON document. Everything but ASCII is escaped, so nothing in a dump can act on what shows the output;
/// half a surrogate pair, for which JSON text has no bytes, is U+FFFD.
/// </summary>
public sealed class JsonReporter : IReporter
{
    private const int SchemaVersion = 1;

    private readonly Stream _output;
    private readonly Utf8JsonWriter _json;
    private readonly ReportSummary _summary = new();
    private readonly PositionEncoding _unit;

    /// <param name="output">Stays open.</param>
    /// <param name="positions">What starts, lengths and columns count; the report says it.</param>
    public JsonReporter(Stream output, PositionEncoding positions = PositionEncoding.Utf16)
    {
        _output = output;
        _unit = positions;
        _json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.Default });
        _json.WriteStartObject();
        _json.WriteNumber("schemaVersion", SchemaVersion);
        _json.WriteString("positionEncoding", PositionWords.Of(positions));
        _json.WriteStartArray("files");
    }

    public void Add(FileReport file)
    {
        _summary.Add(file);
        _json.WriteStartObject();
        _json.WriteString("path", file.Path);
        _json.WriteString("dialect", file.Tree.Detection.Dialect);
        WriteCertainty("certainty", file.Tree.Detection.Certainty);
        WriteSource(file.Tree.Text);
        _json.WriteNumber("entries", file.Papers.Papers.Count);
        CoverageJson.Write(_json, file.Coverage);
        _json.WriteStartArray("findings");
        var positions = new PositionMap(file.Tree.Text, _unit);
        foreach (var finding in file.Findings)
            WriteFinding(positions, finding);
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.Flush();
    }

    public void Complete()
    {
        _json.WriteEndArray();
        _json.WriteStartObject("summary");
        _json.WriteNumber("files", _summary.Files);
        _json.WriteNumber("entries", _summary.Entries);
        _json.WriteStartObject("findings");
        foreach (var severity in SeverityWords.All)
            _json.WriteNumber(SeverityWords.Of(severity), _summary.Findings(severity));
        _json.WriteEndObject();
        SuppressionJson.Write(_json, _summary.Suppressed);
        _json.WriteNumber("safeFixes", _summary.SafeFixes);
        _json.WriteNumber("unsafeFixes", _summary.UnsafeFixes);
        CoverageJson.Write(_json, _summary.Coverage);
        _json.WriteEndObject();
        _json.WriteEndObject();
        _json.Flush();
        _output.Write("\n"u8);
    }

    public void Dispose() => _json.Dispose();

    /// <summary>What the positions refer to follows from the origin: of a mail, its text part.</summary>
    private void WriteSource(SourceText text)
    {
        _json.WriteString("origin", text.Origin switch
        {
            TextOrigin.Stream => "stream",
            TextOrigin.Gzip => "gzip",
            TextOrigin.Mail => "mail",
            _ => "file",
        });
        _json.WriteString("encoding", text.Encoding.WebName.ToLowerInvariant());
        WriteCertainty("encodingCertainty", text.EncodingCertainty);
    }

    private void WriteCertainty(string name, double? certainty)
    {
        if (certainty is { } known)
            _json.WriteNumber(name, known);
        else
            _json.WriteNull(name);
    }

    private void WriteFinding(PositionMap positions, Diagnostic finding)
    {
        _json.WriteStartObject();
        _json.WriteString("id", finding.Id);
        _json.WriteString("severity", SeverityWords.Of(finding.Severity));
        _json.WriteString("message", finding.Message);
        _json.WriteStartObject("span");
        WriteSpan(positions, finding.Span);
        _json.WriteEndObject();
        WritePosition("start", positions.PositionOf(finding.Span.Start));
        WritePosition("end", positions.PositionOf(finding.Span.End));
        WriteEntry(finding.Paper);
        _json.WriteNumber("count", finding.Count);
        WriteFix(positions, finding.Fix);
        _json.WriteEndObject();
    }

    private void WriteSpan(PositionMap positions, TextSpan span)
    {
        _json.WriteNumber("start", positions.OffsetOf(span.Start));
        _json.WriteNumber("length", positions.LengthOf(span));
    }

    private void WritePosition(string name, LinePosition position)
    {
        _json.WriteStartObject(name);
        _json.WriteNumber("line", position.Line);
        _json.WriteNumber("column", position.Column);
        _json.WriteEndObject();
    }

    private void WriteEntry(Paper? paper)
    {
        if (paper is null)
        {
            _json.WriteNull("entry");
            return;
        }

        _json.WriteStartObject("entry");
        _json.WriteNumber("listing", paper.Listing);
        _json.WriteNumber("index", paper.Index);
        _json.WriteString("key", paper.Key);
        _json.WriteString("title", paper.Title);
        _json.WriteEndObject();
    }

    private void WriteFix(PositionMap positions, CodeFix? fix)
    {
        if (fix is null)
        {
            _json.WriteNull("fix");
            return;
        }

        _json.WriteStartObject("fix");
        _json.WriteString("title", fix.Title);
        _json.WriteString("safety", SafetyWords.Of(fix.Safety));
        _json.WriteStartArray("changes");
        foreach (var change in fix.Changes)
        {
            _json.WriteStartObject();
            WriteSpan(positions, change.Span);
            _json.WriteString("newText", change.NewText);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
    }
}
