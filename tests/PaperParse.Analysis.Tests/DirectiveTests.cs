using PaperParse.Syntax;

namespace PaperParse.Analysis.Tests;

public sealed class DirectiveTests
{
    private static readonly DiagnosticDescriptor Title = new("PP9001", "a title", Severity.Warning, FixSafety.Safe);
    private static readonly DiagnosticDescriptor File = new("PP9101", "a file", Severity.Warning);
    private static readonly DateOnly Today = new(2026, 1, 19);

    /// <summary>Three entries; a finding at each title, and one at the beginning of the file.</summary>
    private static readonly Rule[] Rules =
    [
        TestRule.Titles(Title),
        new TestRule(File, file: context => context.Report(new Diagnostic(File, new TextSpan(0, 0), "a file"))),
    ];

    [Theory]
    [InlineData(2, "ignore-next PP9001 -- a", "2 3")]
    [InlineData(4, "ignore PP9001 -- inside of the first entry", "2 3")]
    [InlineData(4, "ignore-next PP9001 -- inside of the first entry", "1 3")]
    [InlineData(9, "ignore PP9001 -- right under the first entry", "2 3")]
    [InlineData(10, "ignore-next PP9001 -- above the second", "1 3")]
    [InlineData(10, "ignore-file PP9001 -- a", "")]
    [InlineData(0, "ignore-file PP9 -- what ids begin with", "", false)]
    [InlineData(0, "ignore-file PP9001, PP9101 -- two", "", false)]
    [InlineData(0, "ignore-file PP9001 PP9101 -- two", "", false)]
    [InlineData(0, "ignore-file pp9001 -- small letters", "")]
    [InlineData(0, "ignore-file PP9101 -- a", "1 2 3", false)]
    [InlineData(0, "ignore-file PP9001 until 2026-01-19 -- the last day", "")]
    public void Scope(int line, string directive, string shown, bool isFileShown = true)
    {
        var result = Check(With((line, directive)));
        Assert.Equal(shown, TitlesIn(result));
        Assert.Equal(isFileShown, result.Findings.Any(finding => finding.Id == "PP9101"));
        Assert.DoesNotContain(result.Findings, finding => finding.Id is "PP0901" or "PP0902");
        Assert.All(result.Suppressed, hidden => Assert.Equal(SuppressionKind.Directive, hidden.By));
        Assert.NotEmpty(result.Suppressed);
    }

    [Theory]
    [InlineData(2, 10, "ignore-end", "2 3")]
    [InlineData(2, 18, "ignore-end PP9001", "3")]
    [InlineData(10, 18, "ignore-end pp9001 -- with a reason, too", "1 3")]
    public void Range(int begin, int end, string last, string shown) =>
        Assert.Equal(shown, TitlesIn(Check(With((end, last), (begin, "ignore-begin PP9001 -- a")))));

    [Fact]
    public void Ranges_nest()
    {
        var result = Check(With((26, "ignore-end"), (18, "ignore-end"), (10, "ignore-begin PP9001 -- inner"), (0, "ignore-begin PP9101 -- outer")));
        Assert.Equal("1 3", TitlesIn(result));
        Assert.Equal(2, result.Findings.Count);
    }

    [Theory]
    // line, column and length of the place in the directive, which is on line 1 behind "#paperparse: " (13 columns)
    [InlineData("", 13, 0, "nothing is said; begin with one of: ignore, ignore-next, ignore-begin, ignore-end, ignore-file")]
    [InlineData("ignre PP9001 -- a", 14, 5, "'ignre' is none of its words; did you mean 'ignore'?; begin with one of: ")]
    [InlineData("Ignore PP9001 -- a", 14, 6, "did you mean 'ignore'?")]
    [InlineData("disable PP9001 -- a", 14, 7, "'disable' is none of its words; begin with one of: ")]
    [InlineData("ignore-file PP9001", 32, 0, "no reason is given; end with -- and why, as in: PP3001 -- the reason")]
    [InlineData("ignore-file PP9001 as it should be", 48, 0, "no reason is given; end with --")]
    [InlineData("ignore-file PP9001 --", 35, 0, "no reason is given behind --; say why")]
    [InlineData("ignore-file -- a", 26, 2, "no rule is named; name at least one, as in: PP3001 -- the reason")]
    [InlineData("ignore-file PP9011 -- a", 26, 6, "no rule is 'PP9011' or begins so; did you mean 'PP9001'? ('paperparse rules' lists them)")]
    [InlineData("ignore PP9001 untl 2027-01-31 -- a", 28, 4, "no rule is 'untl' or begins so; did you mean 'until'?")]
    [InlineData("ignore-file all -- a", 26, 3, "no rule is 'all' or begins so ('paperparse rules' lists them)")]
    [InlineData("ignore-file PP9001 until 2026-02-30 -- a", 39, 10, "'2026-02-30' is no day; write one as YYYY-MM-DD, as in: until 2027-01-31")]
    [InlineData("ignore-file PP9001 until tomorrow -- a", 39, 8, "'tomorrow' is no day; write one as YYYY-MM-DD")]
    [InlineData("ignore-file PP9001 until -- a", 33, 5, "no day stands behind until; write one as YYYY-MM-DD")]
    [InlineData("ignore-file until 2027-01-31 PP9001 -- a", 43, 6, "'PP9001' stands behind the day; the day comes last, right before --")]
    [InlineData("ignore-begin PP9001 -- a", 14, 24, "no 'ignore-end' comes after this 'ignore-begin'; write one where the range ends, or 'ignore-file' for all of the text")]
    [InlineData("ignore-end PP9001", 14, 17, "no 'ignore-begin' comes before this 'ignore-end'; write one where the range begins, or take this out")]
    [InlineData("ignore PP9001 -- a", 14, 18, "'ignore' stands in no entry, nor right under one; move it there, or write 'ignore-next' above the entry")]
    [InlineData("ignore-file PP0001 -- a", 26, 6, "'PP0001' cannot be suppressed; name the encoding of the file (--encoding), or leave the file out")]
    public void A_mistake_suppresses_nothing_and_is_said(string directive, int column, int length, string message)
    {
        var text = With((0, directive));
        var result = Check(text, known: ["PP0001", "PP9001", "PP9101"]);
        Assert.Empty(result.Suppressed);
        Assert.Equal(5, result.Findings.Count);
        var finding = Assert.Single(result.Findings, finding => finding.Id == "PP0901");
        Assert.StartsWith("suppresses nothing: ", finding.Message, StringComparison.Ordinal);
        Assert.Contains(message, finding.Message, StringComparison.Ordinal);
        Assert.Equal((new LinePosition(1, column), length), (new LineMap(text).PositionOf(finding.Span.Start), finding.Span.Length));
    }

    [Theory]
    [InlineData(30, "ignore-next PP9001 -- a", "no entry comes after 'ignore-next'; move it above the entry, or take it out")]
    public void A_mistake_of_place(int line, string directive, string message) =>
        Assert.Contains(message, Assert.Single(Check(With((line, directive))).Findings, finding => finding.Id == "PP0901").Message, StringComparison.Ordinal);

    [Fact]
    public void Ranges_end_in_turn()
    {
        var result = Check(With((20, "ignore-end"), (18, "ignore-end PP9101"), (10, "ignore-begin PP9001 -- a"), (0, "ignore-begin PP9101 -- a")));
        var messages = result.Findings.Where(finding => finding.Id == "PP0901").Select(finding => finding.Message).ToList();
        Assert.Contains(messages, message => message.Contains("the range that began last is of PP9001, and this ends one of PP9101; end them in turn, the last one first", StringComparison.Ordinal));
    }

    [Fact]
    public void A_comment_that_nothing_closes_is_said()
    {
        var result = Check("<!-- paperparse: ignore-file PP9001 -- a\n" + Listings.TextOf("One", "Two", "Three"));
        Assert.Contains("the comment is not closed; end it with --> on the same line", Assert.Single(result.Findings, finding => finding.Id == "PP0901").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Unused_is_what_finds_nothing_where_the_rule_was_asked()
    {
        var used = Check(With((0, "ignore-file PP9001, PP9101 -- a"), (10, "ignore-next PP9101 -- none of this entry")));
        var finding = Assert.Single(used.Findings);
        Assert.Equal("PP0901", finding.Id);
        Assert.Equal("suppresses nothing: PP9101 finds nothing in entry 2, \"Two\"; take it out", finding.Message);
        Assert.Equal("PP9101", used.Findings[0].Span is var span ? With((0, "ignore-file PP9001, PP9101 -- a"), (10, "ignore-next PP9101 -- none of this entry")).Substring(span.Start, span.Length) : "");

        var notAsked = Check(With((0, "ignore-file PP9002, PP900 -- a")), known: ["PP9001", "PP9002", "PP9101"]);
        Assert.DoesNotContain(notAsked.Findings, finding => finding.Id == "PP0901");
    }

    [Fact]
    public void Expired_is_judged_by_the_day_that_counts_as_today_alone()
    {
        var text = With((0, "ignore-file PP9001 until 2026-01-18 -- wait for the curator"));
        var expired = Check(text);
        Assert.Equal("1 2 3", TitlesIn(expired));
        var finding = Assert.Single(expired.Findings, finding => finding.Id == "PP0902");
        Assert.Equal("the suppression of PP9001 in the text ended on 2026-01-18 (\"wait for the curator\"); mend what it is about, or give a later day", finding.Message);
        Assert.DoesNotContain(expired.Findings, finding => finding.Id == "PP0901");
        Assert.Equal(0, expired.UnjudgedExpiries);

        var unjudged = AnalysisDriver.Analyze(Listings.Read(text), Options());
        Assert.Equal("", TitlesIn(unjudged));
        Assert.Equal(1, unjudged.UnjudgedExpiries);
    }

    [Fact]
    public void Without_suppressions_all_is_shown()
    {
        var result = AnalysisDriver.Analyze(Listings.Read(With((0, "ignore-file PP9 -- a"))), Options() with { Suppressions = Suppressions.None });
        Assert.Equal(4, result.Findings.Count);
        Assert.Empty(result.Suppressed);
    }

    [Fact]
    public void Fixes_leave_alone_what_is_suppressed_and_what_is_said()
    {
        var text = With((10, "ignore-next PP9001 -- a"));
        Rule[] rules = [TestRule.Titles(Title, paper => new CodeFix("shout", FixSafety.Safe, [new TextChange(paper.Entry.Title!.Span, paper.Title!.ToUpperInvariant())]), paper => paper.Title!.Any(char.IsLower))];
        var result = FixAll.Apply(Listings.Read(text, Today), Options(rules));
        Assert.Equal(["ONE", "Two", "THREE"], result.Papers.Papers.Select(paper => paper.Title));
        Assert.Contains("#paperparse: ignore-next PP9001 -- a\n", result.Tree.Text.ToString(), StringComparison.Ordinal);
        Assert.Empty(result.Remaining);
    }

    [Fact]
    public void A_fix_that_would_take_a_directive_out_is_not_made()
    {
        var text = With((4, "ignore PP9101 -- a"));
        Rule[] rules = [TestRule.Titles(Title, paper => new CodeFix("delete", FixSafety.Unsafe, [TextChange.Delete(paper.Entry.FullSpan)]), paper => paper.Title == "One")];
        var result = FixAll.Apply(Listings.Read(text, Today), Options(rules), FixSafety.Unsafe);
        Assert.Equal(text, result.Tree.Text.ToString());
        Assert.Contains(result.Remaining, finding => finding.Id == "PP0903" && finding.Message.EndsWith("a directive would go with it", StringComparison.Ordinal));
    }

    private static AnalysisResult Check(string text, string[]? known = null) =>
        AnalysisDriver.Analyze(Listings.Read(text, Today), known is null ? Options() : Options() with { KnownIds = known });

    private static AnalysisOptions Options(Rule[]? rules = null) => new(rules ?? Rules) { Suppressions = new Suppressions() };

    private static string TitlesIn(AnalysisResult result) => string.Join(' ', result.Findings.Where(finding => finding.Id == "PP9001").Select(finding => finding.Paper!.Index + 1));

    /// <summary>The listing, with directives before lines (from 0) of the text as it is without; the last line first.</summary>
    private static string With(params (int Line, string Directive)[] directives)
    {
        // 0 Daily Papers, 2 May 20, 4 One, 6 its abstract, 8 3 authors, 9 ·, 10 May 3, 12 Two, 20 Three
        var lines = Listings.TextOf("One", "Two", "Three").Split('\n').ToList();
        foreach (var (line, directive) in directives)
            lines.Insert(LineOf(line), "#paperparse: " + directive);
        return string.Join('\n', lines);

        // Counted as if the listing began with its first title on line 3.
        static int LineOf(int line) => line switch { 0 => 0, 2 => 4, 4 => 6, 9 => 11, 10 => 12, 18 => 20, 20 => 24, 26 => 28, _ => 28 };
    }
}
