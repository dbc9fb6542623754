using PaperParse.Analysis;
using PaperParse.Extraction;

namespace PaperParse.Reporting;

/// <summary>What the files of a run have in common: which rules find how much, and which fields each dialect gives.</summary>
public sealed class RunStats
{
    private readonly SortedDictionary<string, RuleStats> _rules = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, DialectStats> _dialects = new(StringComparer.Ordinal);

    public int Files { get; private set; }

    public int Entries { get; private set; }

    public Coverage Coverage { get; private set; }

    /// <summary>What is there and not counted as a finding.</summary>
    public SuppressionCounts Suppressed { get; } = new();

    /// <summary>The rules that found something, by id.</summary>
    public IReadOnlyCollection<RuleStats> Rules => _rules.Values;

    /// <summary>By name.</summary>
    public IReadOnlyCollection<DialectStats> Dialects => _dialects.Values;

    public void Add(FileReport file)
    {
        ArgumentNullException.ThrowIfNull(file);
        Files++;
        Entries += file.Papers.Papers.Count;
        Coverage += file.Coverage;
        Suppressed.Add(file);
        foreach (var group in file.Findings.GroupBy(finding => finding.Descriptor))
        {
            var sum = _rules.GetValueOrDefault(group.Key.Id) ?? new RuleStats(group.Key, 0, 0, 0);
            _rules[group.Key.Id] = sum with { Findings = sum.Findings + group.Count(), Entries = sum.Entries + EntriesOf(group), Files = sum.Files + 1 };
        }

        var name = file.Tree.Detection.Dialect;
        if (!_dialects.TryGetValue(name, out var dialect))
            _dialects.Add(name, dialect = new DialectStats(name));
        dialect.Add(file);
    }

    /// <summary>A finding that stands for all entries counts as so many; two in one entry as one.</summary>
    private static int EntriesOf(IEnumerable<Diagnostic> findings)
    {
        var entries = new HashSet<Paper>(ReferenceEqualityComparer.Instance);
        var folded = 0;
        foreach (var finding in findings)
        {
            if (finding.Paper is { } paper)
                entries.Add(paper);
            else if (finding.Count > 1)
                folded += finding.Count;
        }

        return entries.Count + folded;
    }
}

/// <summary>What one rule found.</summary>
/// <param name="Descriptor">Of the rule.</param>
/// <param name="Findings">As they are shown: one for all entries is one.</param>
/// <param name="Entries">In how many entries; 0 for what is about files.</param>
/// <param name="Files">In how many files.</param>
public sealed record RuleStats(DiagnosticDescriptor Descriptor, int Findings, int Entries, int Files);
