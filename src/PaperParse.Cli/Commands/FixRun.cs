using System.Globalization;
using PaperParse.Analysis;
using PaperParse.Inputs;
using PaperParse.Reporting;
using PaperParse.Syntax;

namespace PaperParse.Cli;

/// <summary>One run of <c>fix</c>: results go to the files, or to stdout; what was done and what is left, to stderr.</summary>
/// <param name="streams">Of the tool.</param>
/// <param name="failLevel">From which severity on what is left is said, and makes the run fail.</param>
/// <param name="diffOnly">Whether changes are shown and not made.</param>
/// <param name="journalPath">Where what is done is told; null for nowhere.</param>
internal sealed class FixRun(Streams streams, Severity failLevel, bool diffOnly, string? journalPath) : IDisposable
{
    // Opened for the first fix: a run without any leaves no file behind.
    private FixJournal? _journal;

    private readonly ReportSummary _left = new();
    private int _fixes;
    private int _changedFiles;

    /// <summary>The worst of the files so far.</summary>
    public int Code { get; private set; }

    /// <summary>False, after saying why, where a text stays as it was though it was to be mended.</summary>
    public bool Add(MendedText mended)
    {
        EncodingNote.Say(streams, mended.Listing.Tree.Text);
        if (mended is not { Result: { } result, Left: { } report })
        {
            Refuse(mended.Listing);
            return false;
        }

        var text = mended.Listing.Tree.Text;
        if (!TryWrite(text, result))
            return false;
        _left.Add(report);
        _fixes += result.Count;
        if (result.Count > 0)
        {
            _changedFiles++;
            streams.Say($"{text.Path}: {(diffOnly ? "would make" : "made")} {Wording.Count(result.Count, "fix")} ({RulesOf(result)})");
        }

        var positions = new PositionMap(result.Tree.Text, PositionEncoding.Utf16);
        foreach (var finding in report.Findings.Where(IsWorthSaying))
            FindingWriter.WriteWithSource(streams.Error, streams.ErrorPalette, report.Path, positions, finding);
        if (report.Findings.Any(finding => finding.Severity >= failLevel))
            Worsen(ExitCode.Findings);
        return true;
    }

    /// <summary>Nothing where no file could be read: what was wrong with each was said.</summary>
    public void Complete()
    {
        if (_left.Files == 0)
            return;
        streams.Say($"{Wording.Count(_fixes, "fix")} in {Wording.Count(_changedFiles, "file")}{(diffOnly ? ", not written" : "")}; left: {string.Join("; ", SummaryLine.SuppressedOf(_left.Suppressed).Prepend(SummaryLine.FindingsOf(_left)))}");
    }

    public void Dispose() => _journal?.Dispose();

    /// <summary>Writes nothing where nothing changed, but a text from stdin goes to stdout all the same.</summary>
    private bool TryWrite(SourceText old, FixResult result)
    {
        var mended = result.Tree.Text;
        var isChanged = !string.Equals(old.ToString(), mended.ToString(), StringComparison.Ordinal);
        try
        {
            // Told before it is done, so that what a broken run did can be undone, too.
            if (isChanged && journalPath is not null)
                (_journal ??= new FixJournal(journalPath)).Write(result);
            if (diffOnly)
                UnifiedDiff.Write(streams.Out, old.Path!, old, mended, escaped: streams.OutIsTerminal);
            else if (old.Origin == TextOrigin.Stream)
                SourceOutput.Write(streams, mended);
            else if (isChanged)
                InputFile.Write(mended, old.Path!);
            return true;
        }
        catch (InputException problem)
        {
            streams.Say("paperparse: " + problem.Message);
            Worsen(ExitCode.Failure);
            return false;
        }
    }

    private void Refuse(Listing listing)
    {
        var text = listing.Tree.Text;
        foreach (var finding in listing.Findings.Where(finding => finding.Id == FindingWriter.Undecodable))
            FindingWriter.WriteLine(streams.Error, streams.ErrorPalette, text.Path!, new PositionMap(text, PositionEncoding.Utf16), finding);
        streams.Say($"paperparse: {text.Path}: left alone");
        Worsen(ExitCode.Findings);
    }

    /// <summary>What decides the exit status, and what was asked for and not done; the rest is for <c>check</c> to tell.</summary>
    private bool IsWorthSaying(Diagnostic finding) => finding.Severity >= failLevel || finding.Id == EngineDescriptors.FixNotApplied.Id;

    private static string RulesOf(FixResult result) =>
        string.Join(", ", result.Applied.Select(rule => string.Create(CultureInfo.InvariantCulture, $"{rule.Key} {rule.Value}")));

    private void Worsen(int code) => Code = Math.Max(Code, code);
}
