namespace PaperParse.Analyzers.Tests;

public sealed class FusedCuratorTests : RuleTests
{
    private const string Id = "PP1002";

    [Fact]
    public void The_words_are_set_apart() => Verify(
        Id, "Daily Papers\n\n[|byAK|] and the research community\n\nJan 19\n\n" + Whole, "Daily Papers\n\nby AK and the research community\n\nJan 19\n\n" + Whole);

    [Theory]
    [InlineData("by [|AKand the research community|]")]
    [InlineData("  [|byAK|]   and the research community  ")]
    public void Wherever_they_run_together(string line) =>
        Verify(Id, line + "\n\n" + Whole, line.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal).Replace("byAK", "by AK", StringComparison.Ordinal).Replace("AKand", "AK and", StringComparison.Ordinal) + "\n\n" + Whole);

    [Fact]
    public void In_each_listing_of_a_text() => Verify(
        Id,
        "Daily Papers\n\n[|byAK|] and the research community\n\nJan 19\n\n" + Whole + "Daily Papers\n\n[|byAK|] and the research community\n\nJan 18\n\n" + AlsoWhole,
        "Daily Papers\n\nby AK and the research community\n\nJan 19\n\n" + Whole + "Daily Papers\n\nby AK and the research community\n\nJan 18\n\n" + AlsoWhole);

    [Fact]
    public void The_message_shows_both() => Assert.Equal(
        "\"byAK\" should be \"by AK\"", FindOne(Id, "Daily Papers\n\nbyAK and the research community\n\n" + Whole).Message);

    [Theory]
    [InlineData("Daily Papers\n\nby AK and the research community\n\n" + Whole)]
    [InlineData("Daily Papers\n\nby\nAK\nand the research community\n\n" + Whole)]
    [InlineData("Moss byAK and the research community\n\n" + Prose + "\n\n" + Tail)]
    [InlineData("Daily Papers\n\nbyAK and the research community\n")]
    public void Not_where_they_are_apart_or_in_a_title(string text) => Verify(Id, text);
}
