using PaperParse.Analysis;
using PaperParse.Testing;

namespace PaperParse.Analyzers.Tests;

public sealed class TexQuotationMarksTests : RuleTests
{
    private const string Id = "PP3004";

    [Theory]
    [InlineData("We call [|``wet''|] and [|``very dry''|] moss.", "We call \"wet\" and \"very dry\" moss.")]
    [InlineData("We call [|``the servers'''|] moss.", "We call \"the servers'\" moss.")]
    [InlineData("We call \"it\" [|``wrapped\nmoss''|] here.", "We call \"it\" \"wrapped\nmoss\" here.")]
    [InlineData("Behind [|``room 11''|] it is wet.", "Behind \"room 11\" it is wet.")]
    public void Marks_that_match_are_replaced_safely(string marked, string mended)
    {
        Verify(Id, WithAbstract(marked), WithAbstract(mended));
        Assert.All(FindAll(new(WithAbstract(MarkedText.Parse(marked).Text))).Where(finding => finding.Id == Id), finding => Assert.Equal(FixSafety.Safe, finding.Fix?.Safety));
    }

    [Theory]
    [InlineData("We call [|``WET,\"|] moss.", "We call \"WET,\" moss.")]
    [InlineData("We call it [|\"wet''|] moss.", "We call it \"wet\" moss.")]
    [InlineData("We call [|``the \"wet\" room''|] moss.", "We call \"the \"wet\" room\" moss.")]
    public void Marks_that_do_not_match_are_guessed(string marked, string mended)
    {
        Verify(Id, WithAbstract(marked), WithAbstract(mended));
        Assert.Equal(FixSafety.Unsafe, FindOne(Id, WithAbstract(MarkedText.Parse(marked).Text)).Fix?.Safety);
    }

    [Fact]
    public void A_quotation_without_an_end_has_no_fix() => Assert.Null(FindOne(Id, WithAbstract("We call ``wet moss what others call dry.")).Fix);

    [Theory]
    [InlineData("We call \"wet\" moss 'wet', `dry' or it's.")]
    [InlineData("At 5'' by 3'' and f''(x) moss is small, 12\" by 5''.")]
    [InlineData("The $f''$ and $``$ of math, and ```moss''' in a fence.")]
    public void Other_marks_are_left_alone(string text) => Verify(Id, WithAbstract(text));

    [Fact]
    public void A_long_text_of_marks_takes_no_time_to_speak_of() =>
        Assert.NotEmpty(FindAll(new(WithAbstract(string.Concat(Enumerable.Repeat("`` \" \" a'' \" ``", 30_000))))));
}
