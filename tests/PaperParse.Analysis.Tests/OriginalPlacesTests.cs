using PaperParse.Analysis;
using PaperParse.Syntax;

namespace PaperParse.Analysis.Tests;

public sealed class OriginalPlacesTests
{
    private static readonly DiagnosticDescriptor Descriptor = new("PP9999", "a test", Severity.Info, FixSafety.Safe);

    [Theory]
    [InlineData("50% wet", "50\\% wet")]
    [InlineData("% wet", "\\% wet")]
    [InlineData(" wet", " wet")]
    [InlineData("it is 50", "it is 50")]
    public void What_a_deletion_was_taken_from_has_it(string mended, string original) =>
        AssertLeadsBack("it is 50\\% wet", [[TextChange.Delete(new TextSpan(8, 1))]], "it is 50% wet", mended, original);

    [Theory]
    [InlineData("Jan 19, 2026", "Jan 19")]
    [InlineData(", 2026", "")]
    [InlineData("2026", "")]
    [InlineData("26.", ".")]
    public void What_was_inserted_has_no_more_than_its_place(string mended, string original) =>
        AssertLeadsBack("on Jan 19.", [[TextChange.Insert(9, ", 2026")]], "on Jan 19, 2026.", mended, original);

    [Theory]
    [InlineData("1 author ", "1 authors ")]
    [InlineData("auth", "authors")]
    [InlineData("or x", "authors x")]
    public void A_part_of_what_was_replaced_is_all_of_it(string mended, string original) =>
        AssertLeadsBack("a 1 authors x", [[new TextChange(new TextSpan(4, 7), "author")]], "a 1 author x", mended, original);

    [Theory]
    [InlineData("bd", "abcd")]
    [InlineData("X", "e")]
    public void Rounds_are_gone_back_one_after_the_other(string mended, string original) => AssertLeadsBack(
        "abcde",
        [[TextChange.Delete(new TextSpan(0, 1)), new TextChange(new TextSpan(4, 1), "XY")], [TextChange.Delete(new TextSpan(1, 1)), TextChange.Delete(new TextSpan(4, 1))]],
        "bdX",
        mended,
        original);

    [Fact]
    public void Deletions_side_by_side_are_passed_together() =>
        AssertLeadsBack("a--b", [[TextChange.Delete(new TextSpan(1, 1)), TextChange.Delete(new TextSpan(2, 1))]], "ab", "b", "--b");

    private static void AssertLeadsBack(string before, TextChange[][] rounds, string after, string mended, string original)
    {
        var text = new SourceText(before);
        var made = new List<FixRound>();
        foreach (var changes in rounds)
        {
            made.Add(new FixRound(text, [new Diagnostic(Descriptor, default, "") { Fix = new CodeFix("", FixSafety.Safe, changes) }]));
            text = text.WithChanges(changes);
        }

        Assert.Equal(after, text.ToString());
        var span = new TextSpan(after.IndexOf(mended, StringComparison.Ordinal), mended.Length);
        Assert.Equal(original, before[new OriginalPlaces(made).Of(span) is var place ? place.Start..place.End : default]);
    }
}
