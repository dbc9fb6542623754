using PaperParse.Reporting;

namespace PaperParse.Cli;

/// <summary>Findings for people, each with its place in the source; the last line says what all of it comes to.</summary>
internal sealed class TextReporter(TextWriter writer, Palette palette) : IReporter
{
    private readonly ReportSummary _summary = new();

    public void Add(FileReport file)
    {
        _summary.Add(file);
        foreach (var finding in file.Findings)
            FindingWriter.WriteWithSource(writer, palette, file.Path, file.Tree.Text, finding);
        writer.Flush();
    }

    public void Complete() => writer.WriteLine(SummaryLine.Of(_summary));

    public void Dispose()
    {
        // The writer is not this reporter's own.
    }
}
