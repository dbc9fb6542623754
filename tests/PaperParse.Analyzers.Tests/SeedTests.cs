using PaperParse.Analysis;
using PaperParse.Extraction;
using PaperParse.Syntax;
using PaperParse.TestSupport;

namespace PaperParse.Analyzers.Tests;

/// <summary>What the rules find in a real dump, of which only places and counts are known here.</summary>
public sealed class SeedTests : RuleTests
{
    private static readonly DateOnly Captured = new(2026, 1, 19);

    [SkippableTheory]
    [InlineData(true)]
    [InlineData(false)]
    public void Every_finding_is_where_it_should_be(bool asOf)
    {
        var papers = Read(asOf ? Captured : null);
        var lines = papers.Tree.Text.Lines;
        var found = AnalysisDriver.Analyze(papers, BuiltInRules.All).Select(finding => $"{finding.Id} {lines.PositionOf(finding.Span.Start)}");
        Assert.Equal(
            [
                "PP1001 11:1", "PP3001 23:991", "PP3001 23:1067", "PP2002 57:1", "PP2001 97:5", "PP3001 183:1098", "PP3001 183:1270",
                "PP3001 183:1338", "PP2001 225:5", "PP0003 243:15",
            ],
            found);
    }

    [SkippableFact]
    public void Fix_all_applies_eight_safe_fixes_and_then_none()
    {
        var papers = Read(Captured);
        var once = FixAll.Apply(papers, BuiltInRules.All);
        Assert.Equal(new Dictionary<string, int> { ["PP0003"] = 1, ["PP2001"] = 2, ["PP3001"] = 5 }, once.Applied);
        Assert.Equal(["PP1001", "PP2002"], once.Remaining.Select(finding => finding.Id));
        Assert.Equal(papers.Tree.Text.Length + 1 - 2 - 5, once.Tree.Text.Length);
        Assert.Equal(0, FixAll.Apply(once.Papers, BuiltInRules.All).Count);
    }

    [SkippableFact]
    public void The_unsafe_fix_writes_the_year()
    {
        var result = FixAll.Apply(Read(Captured), BuiltInRules.All, FixSafety.Unsafe);
        var line = result.Tree.Text.Lines[10];
        Assert.Equal("Jan 19, 2026", result.Tree.Text.ToString(new TextSpan(line.Start, line.Width)));
        Assert.Equal(["PP2002"], result.Remaining.Select(finding => finding.Id));
    }

    private static PaperList Read(DateOnly? asOf) =>
        PaperExtractor.Extract(HfText.Parse(new SourceText(File.ReadAllText(Corpus.Require(Corpus.Seed)))), asOf);
}
