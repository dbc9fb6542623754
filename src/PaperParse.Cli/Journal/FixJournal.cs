using System.Text.Json;
using PaperParse.Analysis;
using PaperParse.Extraction;
using PaperParse.Inputs;
using PaperParse.Reporting;
using PaperParse.Syntax;

namespace PaperParse.Cli;

/// <summary>
/// Writes down what <c>fix</c> does, before it is done: JSON, one object a line, appended to what is there. A line says which file it is, with the
/// hashes of its bytes; then comes one line a fix: rule, entry, and of each change the place, what stood there and what stands there now.
/// </summary>
internal sealed class FixJournal : IDisposable
{
    public const int SchemaVersion = 1;

    private readonly FileStream _file;
    private readonly string _path;

    /// <exception cref="InputException">The journal cannot be written.</exception>
    public FixJournal(string path)
    {
        _path = path;
        _file = Try(() => new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.Read));
    }

    /// <summary>When it returns, the journal is on the disk, and the file can be written.</summary>
    /// <exception cref="InputException">The journal cannot be written, or the text has no bytes; the file is to be left alone.</exception>
    public void Write(FixResult result)
    {
        using var lines = new MemoryStream();
        var old = result.Original.Tree.Text;
        WriteLine(lines, json =>
        {
            json.WriteNumber("schemaVersion", SchemaVersion);
            json.WriteString("file", old.Path);
            json.WriteString("encoding", old.Encoding.WebName);
            json.WriteString("before", JournalSection.HashOf(old));
            json.WriteString("after", JournalSection.HashOf(result.Tree.Text));
            json.WriteNumber("fixes", result.Count);
        });
        for (var round = 0; round < result.Rounds.Count; round++)
        {
            var text = result.Rounds[round].Text;
            var positions = new PositionMap(text, PositionEncoding.Utf16);
            foreach (var finding in result.Rounds[round].Made)
                WriteLine(lines, json => WriteFix(json, round + 1, positions, finding));
        }

        Try(() =>
        {
            lines.WriteTo(_file);
            _file.Flush(flushToDisk: true);
            return true;
        });
    }

    public void Dispose() => _file.Dispose();

    private static void WriteFix(Utf8JsonWriter json, int round, PositionMap positions, Diagnostic finding)
    {
        json.WriteNumber("round", round);
        json.WriteString("rule", finding.Id);
        json.WriteString("safety", SafetyWords.Of(finding.Fix!.Safety));
        json.WriteString("title", finding.Fix.Title);
        WriteEntry(json, finding.Paper);
        json.WriteStartArray("changes");
        foreach (var change in finding.Fix.Changes)
        {
            var position = positions.PositionOf(change.Span.Start);
            json.WriteStartObject();
            json.WriteNumber("start", change.Span.Start);
            json.WriteNumber("line", position.Line);
            json.WriteNumber("column", position.Column);
            json.WriteString("before", positions.Text.Slice(change.Span));
            json.WriteString("after", change.NewText);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteEntry(Utf8JsonWriter json, Paper? paper)
    {
        if (paper is null)
        {
            json.WriteNull("entry");
            return;
        }

        json.WriteStartObject("entry");
        json.WriteNumber("listing", paper.Listing);
        json.WriteNumber("index", paper.Index);
        json.WriteString("key", paper.Key);
        json.WriteEndObject();
    }

    private static void WriteLine(MemoryStream lines, Action<Utf8JsonWriter> write)
    {
        using (var json = new Utf8JsonWriter(lines))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        lines.WriteByte((byte)'\n');
    }

    private T Try<T>(Func<T> action)
    {
        try
        {
            return action();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            throw new InputException(_path, $"the journal cannot be written: {problem.Message}", problem);
        }
    }
}
