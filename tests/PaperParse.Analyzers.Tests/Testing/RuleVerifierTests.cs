using PaperParse.Analysis;
using PaperParse.Extraction;
using PaperParse.Syntax;
using PaperParse.Testing;

namespace PaperParse.Analyzers.Tests;

/// <summary>A verifier that accepts everything would be worse than none.</summary>
public sealed class RuleVerifierTests : RuleTests
{
    private const string Wrong = Head + "  • 1 authors\n·\nMay 3, 2025\n";
    private const string Marked = Head + "  • [|1 authors|]\n·\nMay 3, 2025\n";
    private const string Right = Head + "  • 1 author\n·\nMay 3, 2025\n";

    [Fact]
    public void A_finding_without_a_mark_is_refused_and_shown()
    {
        var failure = Refused(Wrong);
        Assert.Contains("Marked:\n  nothing\n", failure, StringComparison.Ordinal);
        Assert.Contains("Found:\n  PP2001 at 5:5, [120..129), \"1 authors\": \"1 authors\" should be \"1 author\"\n", failure, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[|" + Right + "|]")]
    [InlineData(Head + "  • 1 [|authors|]\n·\nMay 3, 2025\n")]
    [InlineData(Head + "  • [|[|1 authors|]|]\n·\nMay 3, 2025\n")]
    [InlineData(Head + "  • {|PP2002:1 authors|}\n·\nMay 3, 2025\n")]
    public void A_mark_without_its_finding_is_refused(string marked) => Refused(marked);

    [Fact]
    public void A_fixed_text_that_is_different_is_refused_and_shown()
    {
        var failure = Refused(Marked, Right.Replace("May", "Jun", StringComparison.Ordinal));
        Assert.Contains("Given: \"Jun 3, 2025\\n\"\nGot:   \"May 3, 2025\\n\"", failure, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fixed_text_for_a_rule_without_fixes_is_refused() =>
        Assert.Throws<VerificationException>(() => Verify("PP1005", Whole, Whole));

    [Fact]
    public void A_fix_that_brings_its_finding_back_is_refused()
    {
        var rule = new TitleRule("a title", paper => new TextChange(paper.Entry.Title!.Span, "Fern"));
        Assert.Throws<VerificationException>(() => RuleVerifier.Verify(HfText, rule, "[|Moss on Old Servers|]" + Whole[19..], "Fern" + Whole[19..]));
    }

    [Theory]
    [InlineData(FixSafety.Safe)]
    [InlineData(FixSafety.Unsafe)]
    public void A_fix_that_loses_an_entry_is_refused(FixSafety safety)
    {
        var rule = new TitleRule("a title", paper => new TextChange(paper.Entry.FullSpan, ""), paper => paper.Index == 1, safety);
        var failure = Assert.Throws<VerificationException>(() =>
            RuleVerifier.Verify(HfText, rule, Whole + "[|Lichen in Warm Rooms|]" + AlsoWhole[20..], Whole));
        Assert.Contains("PP0903", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("two\nlines")]
    [InlineData("\u001b[31mred")]
    public void A_message_that_is_not_one_safe_line_is_refused(string message) => Assert.Throws<VerificationException>(() =>
        RuleVerifier.Verify(HfText, new TitleRule(message, _ => null), "[|Moss on Old Servers|]" + Whole[19..]));

    [Fact]
    public void A_rule_without_a_descriptor_is_told_so() =>
        Assert.StartsWith("NoDescriptor: it has no descriptor; give it one: ", Assert.Throws<VerificationException>(() => RuleVerifier.Verify(HfText, new NoDescriptor(), Whole)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_span_outside_of_the_text_is_told_with_the_length_of_the_text() =>
        Assert.Contains($"PP9999 was reported at [0..9999), which is outside of the text: it ends at {Whole.Length}", MessageOf(new TitleRule("a title", _ => null, span: new TextSpan(0, 9999))), StringComparison.Ordinal);

    [Fact]
    public void A_fix_that_overlaps_itself_is_told_with_both_places() =>
        Assert.Contains("the fix of PP9999 changes [0..4) and [2..6), which overlap: make one change of them", MessageOf(new OverlapRule()), StringComparison.Ordinal);

    private static string MessageOf(Rule rule) => Assert.Throws<VerificationException>(() => RuleVerifier.Verify(HfText, rule, "[|Moss on Old Servers|]" + Whole[19..])).Message;

    private sealed class NoDescriptor : Rule
    {
        public override DiagnosticDescriptor Descriptor => null!;
    }

    private sealed class OverlapRule : Rule
    {
        public override DiagnosticDescriptor Descriptor { get; } = new("PP9999", "a title", Severity.Info, FixSafety.Safe);

        public override void AnalyzePaper(RuleContext context, Paper paper) => context.Report(new Diagnostic(Descriptor, paper.Entry.Title!.Span, "a title")
        {
            Paper = paper,
            Fix = new CodeFix("x", FixSafety.Safe, TextChange.Delete(new TextSpan(0, 4)), TextChange.Delete(new TextSpan(2, 4))),
        });
    }

    private static string Refused(string marked, string? fixedText = null) =>
        Assert.Throws<VerificationException>(() => Verify("PP2001", marked, fixedText)).Message;

    private sealed class TitleRule(string message, Func<Paper, TextChange?> change, Func<Paper, bool>? where = null, FixSafety safety = FixSafety.Safe, TextSpan? span = null) : Rule
    {
        public override DiagnosticDescriptor Descriptor { get; } = new("PP9999", "a title", Severity.Info, safety);

        public override void AnalyzePaper(RuleContext context, Paper paper)
        {
            if (where?.Invoke(paper) == false)
                return;
            var fix = change(paper) is { } made ? new CodeFix("x", safety, made) : null;
            context.Report(new Diagnostic(Descriptor, span ?? paper.Entry.Title!.Span, message) { Paper = paper, Fix = fix });
        }
    }
}
