using System.Text;
using PaperParse.Analysis;
using PaperParse.Extraction;
using PaperParse.Syntax;

namespace PaperParse.Cli;

/// <summary>
/// <c>fix --interactive</c>: shows a finding, what its fix does, and asks for a letter and Enter. The end of the input is an answer too:
/// to stop.
/// </summary>
/// <param name="streams">Questions go to stderr, so that a diff on stdout is a diff and nothing else.</param>
/// <param name="suppressions">Of findings that are to stay. Null where nothing writes them down: it is then no answer, and what has no fix is not asked about.</param>
internal sealed class FixDialog(Streams streams, WantedSuppressions? suppressions)
{
    private readonly TextReader _answers = ReaderOf(streams.In);
    private readonly HashSet<(string Rule, FixSafety Safety)> _all = [];

    /// <summary>Whether the answer was to stop.</summary>
    public bool HasStopped { get; private set; }

    public FixAnswer Ask(PaperList papers, Diagnostic finding)
    {
        if (finding.Fix is null && suppressions is null)
            return FixAnswer.Skip;
        if (suppressions?.Covers(papers, finding) == true)
            return FixAnswer.Suppress;
        if (finding.Fix is { } known && _all.Contains((finding.Id, known.Safety)))
            return FixAnswer.Apply;
        Show(papers, finding);
        while (true)
        {
            switch (Answer(Question(finding)))
            {
                case "a" when finding.Fix is not null:
                    return FixAnswer.Apply;
                case "r" when finding.Fix is { } fix:
                    _all.Add((finding.Id, fix.Safety));
                    return FixAnswer.Apply;
                case "s":
                    return FixAnswer.Skip;
                case "x" when suppressions is not null && IsSuppressed(papers, finding, suppressions):
                    return FixAnswer.Suppress;
                case "q" or null:
                    HasStopped = true;
                    return FixAnswer.Stop;
            }
        }
    }

    private void Show(PaperList papers, Diagnostic finding)
    {
        var text = papers.Tree.Text;
        streams.Out.Flush();
        FindingWriter.WriteWithSource(streams.Error, streams.ErrorPalette, text.Path!, new PositionMap(text, PositionEncoding.Utf16), finding);
        if (finding.Fix is { } fix)
            FixPreview.Write(streams.Error, text, fix);
    }

    // apply (a), skip (s), suppress (x), apply all safe fixes of PP2001 (r), quit (q)?
    private string Question(Diagnostic finding)
    {
        var answers = new List<string>();
        if (finding.Fix is not null)
            answers.Add("apply (a)");
        answers.Add("skip (s)");
        if (suppressions is not null)
            answers.Add("suppress (x)");
        if (finding.Fix is { } fix)
            answers.Add($"apply all {Reporting.SafetyWords.Of(fix.Safety)} fixes of {finding.Id} (r)");
        answers.Add("quit (q)");
        return string.Join(", ", answers) + "? ";
    }

    private bool IsSuppressed(PaperList papers, Diagnostic finding, WantedSuppressions to) =>
        Answer("why? ") is { Length: > 0 } reason && to.TryAdd(papers, finding, reason);

    // Not closed: the stream belongs to whoever brought it.
    private static StreamReader ReaderOf(Stream input) => new(input, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), detectEncodingFromByteOrderMarks: false, leaveOpen: true);

    /// <summary>Null at the end of the input.</summary>
    private string? Answer(string question)
    {
        streams.Error.Write(Escaped.Inline(question));
        streams.Error.Flush();
        var line = _answers.ReadLine();
        if (line is null)
            streams.Error.WriteLine();
        return line?.Trim();
    }
}
