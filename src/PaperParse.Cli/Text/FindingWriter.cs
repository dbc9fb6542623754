using PaperParse.Analysis;
using PaperParse.Reporting;
using PaperParse.Syntax;

namespace PaperParse.Cli;

/// <summary>One finding as text: a line that tools can read, and under it, indented, what people want to see.</summary>
internal static class FindingWriter
{
    public const string Undecodable = "PP0001";

    private const string Indent = "    ";

    /// <summary><c>path:line:col: severity PPnnnn: message</c></summary>
    public static void WriteLine(TextWriter writer, Palette palette, string path, PositionMap positions, Diagnostic finding)
    {
        writer.Write(Escaped.Inline(path));
        writer.Write(':');
        writer.Write(positions.PositionOf(finding.Span.Start).ToString());
        writer.Write(": ");
        palette.WriteSeverity(writer, finding.Severity);
        writer.Write(' ');
        writer.Write(finding.Id);
        writer.Write(": ");
        writer.WriteLine(Escaped.Inline(finding.Message));
    }

    public static void WriteWithSource(TextWriter writer, Palette palette, string path, PositionMap positions, Diagnostic finding)
    {
        WriteLine(writer, palette, path, positions, finding);
        if (finding.Paper is { } paper)
            writer.WriteLine(Indent + EntryName.Of(paper));
        // Of bytes that could not be decoded there is nothing to see.
        if (finding.Id != Undecodable && SourceWindow.Around(positions.Text, finding.Span) is { } window)
        {
            writer.WriteLine($"{Indent}| {window.Line}");
            writer.Write($"{Indent}| ");
            palette.WriteCarets(writer, window.Carets);
            writer.WriteLine();
        }

        if (finding.Fix is { } fix)
            writer.WriteLine($"{Indent}fix ({SafetyWords.Of(fix.Safety)}): {Escaped.Inline(fix.Title)}");
    }
}
