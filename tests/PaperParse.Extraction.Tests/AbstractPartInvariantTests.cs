using System.Diagnostics;
using PaperParse.TestSupport;

namespace PaperParse.Extraction.Tests;

/// <summary>What holds of the parts of any text whatever.</summary>
public class AbstractPartInvariantTests
{
    private static readonly string[] Pieces =
    [
        "reeds", "We", "wade", "and", "12", "Methods", "METHODS", "Results:", "Aims.", "{\\bf Data}", "**Context**", "[Aims]", "<b>Results</b>", "\\newline", "\\\\", "(1)", "(2)", "(3)", "1)", "2)", "1.", "2.", "3.",
        "i.", "ii.", "(a)", "(b)", "•", "-", "*", "\\item", "\\end{itemize}", "First,", "second,", "①", "②", ".", ",", ";", ":", "?", "(", ")", "$", "Eq.", "https://a.example/b", "\n", "é", "🐦", "—",
    ];

    [Fact]
    public void Parts_hold_their_own_text_and_those_of_one_kind_do_not_overlap() => TimeBox.Check(seed: 7301, cases: 20_000, seconds: 8, random =>
    {
        var text = string.Concat(Enumerable.Range(0, random.Next(4, 40)).Select(_ => Pieces[random.Next(Pieces.Length)] + (random.Next(8) == 0 ? "" : " ")));
        var found = AbstractPartDraft.Found(string.Join('\n', text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).DefaultIfEmpty("reeds")));
        var sections = found.Where(part => part.Part.Kind == AbstractPartKind.Section).Select(part => part.Place.Span!.Value).ToList();
        Assert.All(sections.Zip(sections.Skip(1)), pair => Assert.True(pair.First.End <= pair.Second.Start));
        foreach (var (_, place) in found.Where(part => part.Part.Kind == AbstractPartKind.Item))
        {
            var item = place.Span!.Value;
            Assert.All(sections, section => Assert.True(item.End <= section.Start || item.Start >= section.End || (section.Start < item.Start && item.End <= section.End)));
        }

        foreach (var label in found.Where(part => part.Part.Kind == AbstractPartKind.Item).GroupBy(part => part.Part.Label))
        {
            var spans = label.Select(part => part.Place.Span!.Value).ToList();
            Assert.All(spans.Zip(spans.Skip(1)), pair => Assert.True(pair.First.End <= pair.Second.Start));
        }
    });

    /// <summary>Each takes a second at most; were one of them looked at again and again, minutes.</summary>
    [Theory]
    [InlineData("* ")]
    [InlineData("( ")]
    [InlineData(") ")]
    [InlineData("{")]
    [InlineData("<a ")]
    [InlineData("\\\\ ")]
    [InlineData("\\\\[")]
    [InlineData("a.B")]
    [InlineData("a.\\")]
    [InlineData("1. a ")]
    [InlineData("x: - ab; - cd; ")]
    [InlineData("(1) ab (a) cd, (b) ef, (2) gh, ")]
    [InlineData("First, ab. Second, cd. ")]
    [InlineData("Data, Data; ")]
    [InlineData("\\item[")]
    [InlineData("Data and\n")]
    [InlineData("(1) ab\n")]
    public void A_long_text_takes_no_longer_than_it_is(string piece)
    {
        var clock = Stopwatch.StartNew();
        AbstractPartDraft.Found(string.Concat(Enumerable.Repeat(piece, 600_000 / piece.Length)).Trim());
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 20);
    }
}
