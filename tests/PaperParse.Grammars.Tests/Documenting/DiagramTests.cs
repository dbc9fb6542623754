using System.Globalization;
using PaperParse.Grammars.Documenting.Diagrams;

namespace PaperParse.Grammars.Tests.Documenting;

public sealed class DiagramTests
{
    [Theory]
    [InlineData("moss?", "moss")]
    [InlineData("moss{0,60}", "moss|up to 60 times")]
    [InlineData("\" \" \" a  b \"", "␣|␣a  b␣")]
    [InlineData("moss{4}", "moss|4 times")]
    [InlineData("moss{2,5}", "moss|2 to 5 times")]
    [InlineData("digits{1,2}", "1 to 2 digits")]
    [InlineData("digits{4}", "4 digits")]
    [InlineData("day:digits", "day|digits")]
    [InlineData("token:moss", "one token (token)|moss")]
    [InlineData("until(\",\" | \"and\")", "text up to \",\", \"and\"")]
    [InlineData("until(moss | \"and\")", "text up to the first of|moss|and")]
    [InlineData("nested(\"(\" \")\")", "text from \"(\" to its \")\"")]
    [InlineData("\"a\" | \"b\"", "1|2|a|b")]
    [InlineData("\"a\" | \"b\" | \"c\" | \"d\" | \"e\" | \"f\" | \"g\"", "the first of these that fits|a|b|c|d|e|f|g")]
    public void A_pattern_over_characters_has_its_parts_in_its_diagram(string pattern, string texts) => AssertTexts($"piece x = {pattern}\npiece moss = \"m\"", texts);

    [Theory]
    [InlineData("&Title", "& only before|Title")]
    [InlineData("!Title", "! not before|Title")]
    [InlineData("~Title", "1|2|Title|Title is missing")]
    [InlineData("without Title", "Title is missing")]
    [InlineData("each(Title | blank{0,9})", "Title|blank|up to 9 times|in any order, each once, or as often as it says")]
    [InlineData("moss over (prose Title{1,3})", "lines, read once more as moss|prose|Title|1 to 3 times")]
    [InlineData("start end begun", "start|end|begun")]
    public void A_rule_over_lines_has_its_parts_in_its_diagram(string rule, string texts) => AssertTexts($"x = {rule}\npiece moss = \"m\"\nline prose = text\nTitle = prose", texts);

    [Fact]
    public void Parts_of_a_page_are_looked_for_in_an_element() =>
        AssertTexts("x = card with (link{1,})\nelement card \"li\"\nelement link \"a\" = url:text", "in each card|link|at least 1 times");

    [Fact]
    public void The_names_of_the_notation_are_those_of_the_level()
    {
        var page = Pages.Of("grammar g\npiece x = start text\npiece start = \"s\"\n");

        Assert.Equal(["reference", "builtin"], page.SectionOf("x").Descendants("text").Select(text => text.Attribute("class")!.Value));
    }

    [Theory]
    [InlineData("abc", 3)]
    [InlineData("초록", 4)]
    [InlineData("e\u0301", 1)]
    [InlineData("🪶", 2)]
    [InlineData("：", 2)]
    public void Wide_characters_take_two_columns_and_marks_none(string text, int columns) => Assert.Equal(columns, Columns.Of(text));

    [Fact]
    public void A_long_text_is_cut_and_stands_in_full_in_the_source()
    {
        var page = Pages.Of($"grammar g\npiece x = \"{new string('m', 500)}\"\n");

        Assert.Equal(new string('m', 71) + "…", page.SectionOf("x").Descendants("text").Single().Value);
        Assert.Contains(new string('m', 500), page.SectionOf("x").Elements("pre").Last().Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_sequence_goes_on_in_the_next_line()
    {
        var page = Pages.Of($"grammar g\npiece x = {string.Join(' ', Enumerable.Range(0, 60).Select(i => $"\"word{i}\""))}\n");

        var svg = page.SectionOf("x").Descendants("svg").Single();
        Assert.Equal(60, svg.Descendants("rect").Count());
        Assert.InRange(int.Parse(svg.Attribute("width")!.Value, CultureInfo.InvariantCulture), 500, 760);
        Assert.True(svg.Descendants("rect").Select(rect => rect.Attribute("y")!.Value).Distinct().Count() > 5);
    }

    /// <summary>All texts of the diagram, in whatever order they are drawn.</summary>
    private static void AssertTexts(string definitions, string expected)
    {
        var texts = Pages.Of("grammar g\n" + definitions + "\n").SectionOf("x").Descendants("text").Select(text => text.Value).ToList();
        Assert.Equal(expected.Split('|').Order(StringComparer.Ordinal), texts.Order(StringComparer.Ordinal));
    }
}
