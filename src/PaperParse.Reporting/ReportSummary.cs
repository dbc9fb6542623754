using PaperParse.Analysis;
using PaperParse.Syntax;

namespace PaperParse.Reporting;

/// <summary>What the files of a run come to.</summary>
public sealed class ReportSummary
{
    private readonly int[] _findings = new int[Enum.GetValues<Severity>().Length];
    private readonly SortedDictionary<string, double?> _dialects = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, (int Files, double LeastCertainty)> _guesses = new(StringComparer.Ordinal);

    public int Files { get; private set; }

    public int Entries { get; private set; }

    /// <summary>How many of the findings have a fix that may be made without being looked at.</summary>
    public int SafeFixes { get; private set; }

    /// <summary>How many of the findings have a fix that guesses.</summary>
    public int UnsafeFixes { get; private set; }

    /// <summary>What is there and not counted as a finding.</summary>
    public SuppressionCounts Suppressed { get; } = new();

    public Coverage Coverage { get; private set; }

    /// <summary>The dialects that the files were read with, in the order of their names, each with the least certainty (from 0 to 1) of a file; null where it was named for all.</summary>
    public IReadOnlyDictionary<string, double?> Dialects => _dialects;

    /// <summary>The encodings that were guessed, by name: for how many files, and with what least certainty (from 0 to 1) of one.</summary>
    public IReadOnlyDictionary<string, (int Files, double LeastCertainty)> GuessedEncodings => _guesses;

    /// <summary>How many of the files are mails, in which positions are those in the text part.</summary>
    public int Mails { get; private set; }

    public int Findings(Severity severity) => _findings[(int)severity];

    public void Add(FileReport file)
    {
        Files++;
        Entries += file.Papers.Papers.Count;
        Coverage += file.Coverage;
        AddDialect(file.Tree.Detection);
        AddSource(file.Tree.Text);
        Suppressed.Add(file);
        foreach (var finding in file.Findings)
        {
            _findings[(int)finding.Severity]++;
            if (finding.Fix is { } fix)
                _ = fix.Safety == FixSafety.Safe ? SafeFixes++ : UnsafeFixes++;
        }
    }

    private void AddDialect(Detection detection)
    {
        var least = _dialects.GetValueOrDefault(detection.Dialect);
        _dialects[detection.Dialect] = detection.Certainty is { } certainty ? Math.Min(certainty, least ?? 1) : least;
    }

    private void AddSource(SourceText text)
    {
        if (text.Origin == TextOrigin.Mail)
            Mails++;
        if (text.EncodingCertainty is not { } certainty)
            return;
        var guess = _guesses.GetValueOrDefault(text.Encoding.WebName, (Files: 0, LeastCertainty: 1));
        _guesses[text.Encoding.WebName] = (guess.Files + 1, Math.Min(guess.LeastCertainty, certainty));
    }
}
