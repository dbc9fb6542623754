using PaperParse.Analysis;

namespace PaperParse.Reporting;

/// <summary>What the files of a run come to.</summary>
public sealed class ReportSummary
{
    private readonly int[] _findings = new int[Enum.GetValues<Severity>().Length];
    private readonly SortedSet<string> _dialects = new(StringComparer.Ordinal);

    public int Files { get; private set; }

    public int Entries { get; private set; }

    /// <summary>How many of the findings have a fix that may be made without being looked at.</summary>
    public int SafeFixes { get; private set; }

    /// <summary>How many of the findings have a fix that guesses.</summary>
    public int UnsafeFixes { get; private set; }

    public Coverage Coverage { get; private set; }

    /// <summary>The dialects that the files were read with, in the order of their names.</summary>
    public IReadOnlyCollection<string> Dialects => _dialects;

    public int Findings(Severity severity) => _findings[(int)severity];

    public void Add(FileReport file)
    {
        Files++;
        Entries += file.Papers.Papers.Count;
        Coverage += file.Coverage;
        _dialects.Add(file.Tree.Detection.Dialect);
        foreach (var finding in file.Findings)
        {
            _findings[(int)finding.Severity]++;
            if (finding.Fix is { } fix)
                _ = fix.Safety == FixSafety.Safe ? SafeFixes++ : UnsafeFixes++;
        }
    }
}
