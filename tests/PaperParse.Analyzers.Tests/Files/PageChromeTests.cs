using PaperParse.Grammars;

namespace PaperParse.Analyzers.Tests;

public sealed class PageChromeTests : RuleTests
{
    private const string Id = "PP0004";

    [Fact]
    public void Each_line_with_the_blank_line_behind_it() => Verify(
        Id,
        "[|new|]\n\n[|Get trending papers in your email inbox!|]\n\n[|Subscribe|]\n\nDaily Papers\n\nbyAK and the research community\n\nJan 19\n\n" + Whole,
        "Daily Papers\n\nbyAK and the research community\n\nJan 19\n\n" + Whole);

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Whatever_the_line_breaks(string lineBreak) => Verify(
        Id,
        ("  [|Subscribe|]  \n \nDaily Papers\n\n" + Whole).Replace("\n", lineBreak, StringComparison.Ordinal),
        ("Daily Papers\n\n" + Whole).Replace("\n", lineBreak, StringComparison.Ordinal));

    [Fact]
    public void Between_entries_and_without_a_blank_line_or_a_break_behind_it() => Verify(
        Id, Whole + "[|Subscribe|]\n" + AlsoWhole + "[|Models|]\n[|Datasets|]", Whole + AlsoWhole);

    [Fact]
    public void In_an_entry() => Verify(Id, Head + "[|Subscribe|]\n\n" + Tail, Head + Tail);

    [Fact]
    public void The_message_shows_it() => Assert.Equal("\"Subscribe\" is of the page and says nothing of the listing", FindOne(Id, "Subscribe\n\n" + Whole).Message);

    [Theory]
    [InlineData("Daily Papers\n\nbyAK and the research community\n\nJan 19\n\n" + Whole)]
    [InlineData("Subscribe to Moss\n\n" + Prose + "\n\n" + Tail)]
    [InlineData("```\nDaily Papers\n\n" + Whole + "```\n")]
    [InlineData("new\n\nSubscribe\n")]
    public void Not_what_is_of_the_listing_or_all_there_is(string text) => Verify(Id, text);

    [Fact]
    public void Not_the_mark_of_a_listing_that_was_cut_off() =>
        Verify(Dialect("hf-grid-text"), Id, "Daily Papers\n\nSubmitted by\nheronry\n94\nMoss on Old Servers\n·\n5 authors\n\nSubmitted by\nheronry\n9\n[Content truncated]\n");

    [Fact]
    public void Not_the_menu_of_a_page_that_was_saved_as_one() => Verify(
        Dialect("hf-html"), Id, "<nav><a>Models</a></nav>\n<h1>Daily Papers</h1>\n<article><h3><a href=\"/papers/2401.01234\">Moss on Old Servers</a></h3></article>\n");

    private static Dialect Dialect(string name) => BuiltInDialects.All.Single(dialect => dialect.Name == name);
}
