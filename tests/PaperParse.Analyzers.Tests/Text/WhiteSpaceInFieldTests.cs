
namespace PaperParse.Analyzers.Tests;

public sealed class WhiteSpaceInFieldTests : RuleTests
{
    private const string Id = "PP3012";

    [Theory]
    [InlineData("We grow[|  |]moss on old servers in winter.", "We grow moss on old servers in winter.")]
    [InlineData("We grow[| \t |]moss,[|  |]and it.   is warm.", null)]
    [InlineData("We grow[|\u2028|]moss on old[|\u2029 |]servers in winter.", "We grow moss on old servers in winter.")]
    [InlineData("It is wet.[|   |]It is warm in winter, and green.", "It is wet. It is warm in winter, and green.")]
    public void White_space_that_says_nothing(string marked, string? mended) =>
        Verify(Id, WithAbstract(marked.Replace(".   is", ".[|   |]is", StringComparison.Ordinal)), mended is null ? null : WithAbstract(mended));

    [Fact]
    public void In_titles_too() => Verify(Id, $"Moss[|  |]on Old Servers\n\n{Prose}\n\n{Tail}", $"Moss on Old Servers\n\n{Prose}\n\n{Tail}");

    [Theory]
    [InlineData("It is wet.  It is warm in winter, and green.")]
    [InlineData("We grow moss on old servers  \nand in the attic\n   of the long house, in winter.")]
    [InlineData("We grow moss on old\u00A0servers in winter, and\tin the attic.")]
    [InlineData("We grow moss on old\u000Cservers, which is what another rule finds.")]
    public void The_habits_of_typists_and_of_dialects_that_wrap(string text) => Verify(Id, WithAbstract(text));

    [Fact]
    public void The_indent_of_a_byline_is_no_field() => Verify(Id, Whole + AlsoWhole);

    [Fact]
    public void On_a_page_white_space_is_white_space()
    {
        var page = BuiltInDialects.All.Single(dialect => dialect.Name == "hf-html");
        Verify(page, Id, "<!DOCTYPE html><html><body><article><h3><a href=\"/papers/2501.00001\">Moss   on\n  Old Servers</a></h3></article></body></html>");
    }
}
