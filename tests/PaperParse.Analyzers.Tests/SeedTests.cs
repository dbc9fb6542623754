using System.Globalization;
using PaperParse.Analysis;
using PaperParse.Extraction;
using PaperParse.Syntax;
using PaperParse.TestSupport;

namespace PaperParse.Analyzers.Tests;

/// <summary>What the rules find in a real dump, of which only places and counts are known here.</summary>
public sealed class SeedTests : RuleTests
{
    private static readonly DateOnly Captured = new(2026, 1, 19);

    private static readonly AnalysisOptions NoProfile = (ListingOptions.BuiltInSettings with { Profile = Profile.None }).For("hf-text");

    /// <summary>How often each rule must fire with <see cref="Captured"/>, without a profile; what is not here finds nothing.</summary>
    private static readonly Dictionary<string, int> Wanted = Counts("""
        PP0003 1, PP0004 3, PP1001 1, PP1002 1, PP2001 2, PP2002 1, PP2003 1, PP2006 1, PP2007 7, PP3001 5, PP3002 2, PP3003 32, PP3004 2, PP3005 9,
        PP3006 2, PP3007 8, PP3008 1, PP3010 7, PP3011 1, PP3015 1, PP3016 3, PP4003 1, PP4004 1, PP5002 1
        """);

    private static readonly Dictionary<string, int> WantedSafeFixes = Counts("PP0003 1, PP0004 3, PP1002 1, PP2001 2, PP3001 5, PP3004 1, PP3005 6, PP3016 2");

    /// <summary>All of them: those of PP3003 have none where no character stands for the command.</summary>
    private static readonly Dictionary<string, int> WantedUnsafeFixes = Counts("""
        PP0003 1, PP0004 3, PP1001 1, PP1002 1, PP2001 2, PP2007 7, PP3001 5, PP3002 2, PP3003 28, PP3004 2, PP3005 9, PP3006 2, PP3007 8, PP3010 7, PP3011 1, PP3015 1,
        PP3016 2, PP4003 1
        """);

    [SkippableFact]
    public void Each_rule_finds_what_it_must_and_no_more()
    {
        var found = AnalysisDriver.Analyze(Read(Captured), NoProfile).Findings.CountBy(finding => finding.Id).ToDictionary();
        Assert.Equal(DefaultRules.Select(rule => (rule.Descriptor.Id, Wanted.GetValueOrDefault(rule.Descriptor.Id))), DefaultRules.Select(rule => (rule.Descriptor.Id, found.GetValueOrDefault(rule.Descriptor.Id))));
    }

    /// <summary>Where each finding is: id, entry (counted from 1, - for the file), line:column, length. No text of the dump.</summary>
    [SkippableFact]
    public async Task Each_finding_is_where_it_was()
    {
        var papers = Read(Captured);
        var lines = papers.Tree.Text.Lines;
        var found = AnalysisDriver.Analyze(papers, NoProfile).Findings.Select(finding => string.Create(
            CultureInfo.InvariantCulture,
            $"{finding.Id} {(finding.Paper is { } paper ? paper.Index + 1 : "-")} {lines.PositionOf(finding.Span.Start)} {finding.Span.Length}{(finding.Count > 1 ? $" all {finding.Count}" : "")}"));
        await Verifier.Verify(string.Join('\n', found) + "\n");
    }

    [SkippableFact]
    public void Unsafe_fixes_are_made_once_and_then_none()
    {
        var papers = Read(Captured);
        var once = FixAll.Apply(papers, NoProfile, FixSafety.Unsafe);
        Assert.Equal(WantedUnsafeFixes, once.Applied);
        Assert.Equal(papers.Papers.Count, once.Papers.Papers.Count);
        Assert.DoesNotContain(once.Remaining, finding => finding.Fix is not null);
        Assert.Equal(0, FixAll.Apply(once.Papers, NoProfile, FixSafety.Unsafe).Count);
    }

    [SkippableFact]
    public void Fix_all_applies_the_safe_fixes_and_then_none()
    {
        var once = FixAll.Apply(Read(Captured), NoProfile);
        Assert.Equal(WantedSafeFixes.Where(wanted => DefaultRules.Any(rule => rule.Descriptor.Id == wanted.Key)), once.Applied);
        Assert.Equal(0, FixAll.Apply(once.Papers, NoProfile).Count);
    }

    [SkippableFact]
    public void The_unsafe_fix_writes_the_year()
    {
        var result = FixAll.Apply(Read(Captured), [RuleOf("PP1001")], FixSafety.Unsafe);
        var line = result.Tree.Text.Lines[10];
        Assert.Equal("Jan 19, 2026", result.Tree.Text.ToString(new TextSpan(line.Start, line.Width)));
        Assert.Empty(result.Remaining);
    }

    private static Dictionary<string, int> Counts(string table) =>
        table.Split(',').Select(pair => pair.Trim().Split(' ')).ToDictionary(pair => pair[0], pair => int.Parse(pair[1], CultureInfo.InvariantCulture));

    private static PaperList Read(DateOnly? asOf) =>
        PaperExtractor.Extract(HfText.Parse(new SourceText(File.ReadAllText(Corpus.Require(Corpus.Seed)))), asOf);
}
