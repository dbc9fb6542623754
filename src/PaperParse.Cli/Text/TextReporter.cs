using PaperParse.Reporting;
using PaperParse.Syntax;

namespace PaperParse.Cli;

/// <summary>Findings for people, each with its place in the source; the last line says what all of it comes to.</summary>
internal sealed class TextReporter(TextWriter writer, Palette palette, PositionEncoding unit) : IReporter
{
    private readonly ReportSummary _summary = new();

    public void Add(FileReport file)
    {
        _summary.Add(file);
        var positions = new PositionMap(file.Tree.Text, unit);
        foreach (var finding in file.Findings)
            FindingWriter.WriteWithSource(writer, palette, file.Path, positions, finding);
        writer.Flush();
    }

    /// <summary>Nothing where no file could be read: what was wrong with each was said, and there is nothing to sum up.</summary>
    public void Complete()
    {
        if (_summary.Files > 0)
            writer.WriteLine(SummaryLine.Of(_summary));
    }

    public void Dispose()
    {
        // The writer is not this reporter's own.
    }
}
