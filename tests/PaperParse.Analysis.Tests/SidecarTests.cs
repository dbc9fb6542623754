using PaperParse.Extraction;
using PaperParse.Syntax;

namespace PaperParse.Analysis.Tests;

public sealed class SidecarTests
{
    private static readonly DiagnosticDescriptor Title = new("PP9001", "a title", Severity.Warning, FixSafety.Safe);
    private static readonly DateOnly Today = new(2026, 1, 19);
    private static readonly string[] Ids = ["PP0001", "PP0901", "PP0902", "PP9001", "PP9002"];
    private static readonly PaperList Papers = Listings.Read(Listings.TextOf("One", "Two", "Three"), Today);
    private static readonly string KeyOfTwo = Papers.Papers[1].Key!;

    [Theory]
    [InlineData("{two} PP9001 -- a", "1 3")]
    [InlineData("\uFEFF# a comment\r\n\r\n  {two}\tPP9001\tuntil 2026-01-19\t-- a", "1 3")]
    [InlineData("* PP9 -- a", "")]
    [InlineData("* PP9001 until 2026-01-18 -- a", "1 2 3")]
    [InlineData("{two} PP9002 -- a", "1 2 3")]
    public void Holds_for_an_entry_or_the_file(string sidecar, string shown)
    {
        var result = AnalysisDriver.Analyze(Papers, Options(sidecar.TrimStart('\uFEFF')));
        Assert.Equal(shown, string.Join(' ', result.Findings.Where(finding => finding.Id == "PP9001").Select(finding => finding.Paper!.Index + 1)));
        Assert.All(result.Suppressed, hidden => Assert.Equal(SuppressionKind.Sidecar, hidden.By));
    }

    [Theory]
    [InlineData("PP9001 -- a", 1, 1, "'PP9001' is no key of an entry; begin with one, as 'paperparse extract' shows it (1:title:…), or with * for all of the file")]
    [InlineData("2:title:ab PP9001 -- a", 1, 1, "'2:title:ab' is no key of an entry")]
    [InlineData("* PP9001 -- a\n1:title:ab", 2, 11, "no reason is given; end with -- and why, as in: PP3001 -- the reason")]
    [InlineData("* PP9001", 1, 9, "no reason is given; end with --")]
    [InlineData("* -- a", 1, 3, "no rule is named; name at least one")]
    [InlineData("* PP9001 --  ", 1, 12, "no reason is given behind --; say why")]
    [InlineData("  * PP9011 -- a", 1, 5, "no rule is 'PP9011' or begins so; did you mean 'PP9001'? ('paperparse rules' lists them)")]
    [InlineData("* PP0001 -- a", 1, 3, "'PP0001' cannot be suppressed")]
    [InlineData("* PP9001 until 31.1.2027 -- a", 1, 16, "'31.1.2027' is no day; write one as YYYY-MM-DD, as in: until 2027-01-31")]
    [InlineData("* PP9001 until 2027-1-3 -- a", 1, 16, "'2027-1-3' is no day")]
    [InlineData("* PP9001 until", 1, 15, "no reason is given")]
    [InlineData("* PP9001 until -- a", 1, 10, "no day stands behind until")]
    [InlineData("* until 2027-01-31 PP9001 -- a", 1, 20, "'PP9001' stands behind the day; the day comes last")]
    [InlineData("* PP9001 -- a\n* PP9001 -- b", 2, 3, "line 1 suppresses PP9001 for * already; take one of them out")]
    [InlineData("1:title:ab PP9001, pp9001 -- a", 1, 20, "line 1 suppresses pp9001 for 1:title:ab already")]
    [InlineData("<<<<<<< HEAD\n* PP9001 -- a\n", 1, 1, "a merge was left unfinished here; keep the lines of both sides, and take this one out")]
    [InlineData("* PP9001 -- a\n=======", 2, 1, "a merge was left unfinished here")]
    [InlineData("{\"suppressions\": []}", 1, 1, "'{\"suppressions\":' is no key of an entry")]
    public void A_mistake_is_said_with_its_place(string sidecar, int line, int column, string message)
    {
        var text = new SourceText(sidecar);
        Assert.Null(Sidecar.Read(text, Ids, isShared: false, out var mistakes));
        var mistake = Assert.Single(mistakes);
        Assert.Contains(message, mistake.Message, StringComparison.Ordinal);
        Assert.Equal(new LinePosition(line, column), text.Lines.PositionOf(mistake.Span.Start));
    }

    [Fact]
    public void A_long_line_is_refused_unread()
    {
        Assert.Null(Sidecar.Read(new SourceText("* PP9001 -- " + new string('a', 4_000)), Ids, isShared: false, out var mistakes));
        Assert.Equal("the line is 4,012 characters long, and no more than 4,000 may be; give a shorter reason", Assert.Single(mistakes).Message);
    }

    [Fact]
    public void A_file_of_another_kind_is_given_up()
    {
        Assert.Null(Sidecar.Read(new SourceText(string.Concat(Enumerable.Repeat("Herons That Count\n", 100_000))), Ids, isShared: false, out var mistakes));
        Assert.Equal(21, mistakes.Count);
        Assert.Contains("is this a sidecar of PaperParse?", mistakes[^1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Unused_lines_are_said_with_their_number_and_entry()
    {
        var result = AnalysisDriver.Analyze(Papers, Options($"# c\n{KeyOfTwo} PP9001 -- a\n1:title:gone PP9001 -- a\n"));
        var finding = Assert.Single(result.Findings, finding => finding.Id == "PP0901");
        Assert.Equal("listing.txt.paperparse-ignore:3: suppresses nothing: PP9001 finds nothing in 1:title:gone, which no entry is; take it out", finding.Message);

        Assert.DoesNotContain(AnalysisDriver.Analyze(Papers, Options("1:title:gone PP9001 -- a\n", isShared: true)).Findings, one => one.Id == "PP0901");
    }

    [Fact]
    public void Expired_lines_are_said_at_their_entry()
    {
        var result = AnalysisDriver.Analyze(Papers, Options($"{KeyOfTwo} PP9001 until 2025-12-31 -- a\n"));
        var finding = Assert.Single(result.Findings, finding => finding.Id == "PP0902");
        Assert.Equal("listing.txt.paperparse-ignore:1: the suppression of PP9001 in entry 2, \"Two\" ended on 2025-12-31 (\"a\"); mend what it is about, or give a later day", finding.Message);
        Assert.Equal(Papers.Papers[1].Entry.Title!.Span, finding.Span);
    }

    [Fact]
    public void It_holds_when_another_fix_gave_the_entry_another_key()
    {
        DiagnosticDescriptor kept = new("PP9002", "kept", Severity.Warning, FixSafety.Safe);
        Rule[] rules =
        [
            TestRule.Titles(Title, paper => new CodeFix("rename", FixSafety.Safe, [new TextChange(paper.Entry.Title!.Span, paper.Title + " More")]), paper => !paper.Title!.EndsWith("More", StringComparison.Ordinal)),
            TestRule.Titles(kept, paper => new CodeFix("rename", FixSafety.Safe, [new TextChange(paper.Entry.Title!.Span, "X " + paper.Title)]), paper => !paper.Title!.StartsWith('X')),
        ];
        var result = FixAll.Apply(Papers, Options($"{KeyOfTwo} PP9002 -- a\n") with { Rules = rules });
        Assert.Equal(["X One More", "Two More", "X Three More"], result.Papers.Papers.Select(paper => paper.Title));
        Assert.DoesNotContain(result.Remaining, finding => finding.Id is "PP0901" or "PP9002");
        Assert.Single(result.Left.Suppressed);
    }

    [Fact]
    public void What_is_written_stands_in_the_order_of_keys_and_is_there_once()
    {
        var text = new SourceText("", "x");
        var inAnyOrder = new[] { (Paper?)Papers.Papers[2], Papers.Papers[0], null, Papers.Papers[1] };
        foreach (var paper in inAnyOrder)
            text = Added(text, new SidecarEntry(paper, "PP9001", null, "a reason"));
        var written = text.ToString();
        foreach (var paper in inAnyOrder.Reverse())
        {
            Assert.Same(text, Added(text, new SidecarEntry(paper, "PP9001", null, " a\nreason ")));
            text = Added(text, new SidecarEntry(paper, "PP9002", new DateOnly(2027, 1, 31), "b"));
        }

        Assert.StartsWith("# Findings that are to stay as they are: KEY RULE [until YYYY-MM-DD] -- REASON\n\n* PP9001 -- a reason\n", written, StringComparison.Ordinal);
        var entries = Papers.Papers.OrderBy(paper => paper.Key, StringComparer.Ordinal).ToList();
        Assert.EndsWith(string.Concat(entries.Select(paper => $"# {paper.Title}\n{paper.Key} PP9001 -- a reason\n")), written, StringComparison.Ordinal);
        Assert.EndsWith(string.Concat(entries.Select(paper => $"# {paper.Title}\n{paper.Key} PP9001 -- a reason\n{paper.Key} PP9002 until 2027-01-31 -- b\n")), text.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_there_stays_as_it_is()
    {
        const string before = "#  by hand\r\n\r\n*   PP9002   --  b\r\n# last, and no line break";
        var after = Added(new SourceText(before), new SidecarEntry(null, "PP9001", null, "a")).ToString();
        Assert.Equal("#  by hand\r\n\r\n* PP9001 -- a\r\n*   PP9002   --  b\r\n# last, and no line break", after);
        Assert.Equal("#  by hand\r\n\r\n* PP9002 -- c\r\n# last, and no line break", Added(new SourceText(before), new SidecarEntry(null, "PP9002", null, "c")).ToString());
        Assert.EndsWith($"# last, and no line break\r\n# Two\r\n{KeyOfTwo} PP9001 -- a\r\n", Added(new SourceText(before), new SidecarEntry(Papers.Papers[1], "PP9001", null, "a")).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_that_says_more_is_left_alone()
    {
        var file = new SourceText("# c\n* PP9001, PP9002 -- a\n");
        Assert.Null(SidecarEditor.Add(file, Read(file), new SidecarEntry(null, "PP9001", null, "a"), out var line));
        Assert.Equal(2, line);
    }

    private static SourceText Added(SourceText file, SidecarEntry entry)
    {
        var added = SidecarEditor.Add(file, Read(file), entry, out var line)!;
        Assert.Equal(entry.ToString(), added.ToString(new TextSpan(added.Lines[line - 1].Start, added.Lines[line - 1].Width)));
        return added;
    }

    private static Sidecar Read(SourceText file)
    {
        var sidecar = Sidecar.Read(file, Ids, isShared: false, out var mistakes);
        Assert.Empty(mistakes);
        return sidecar!;
    }

    private static AnalysisOptions Options(string sidecar, bool isShared = false) => new([TestRule.Titles(Title)])
    {
        KnownIds = Ids,
        Suppressions = new Suppressions { Sidecars = [Sidecar.Read(new SourceText(sidecar.Replace("{two}", KeyOfTwo, StringComparison.Ordinal), "listing.txt.paperparse-ignore"), Ids, isShared, out _)!] },
    };
}
