using PaperParse.Syntax;

namespace PaperParse.Grammars.Tests;

public sealed class PositionTests
{
    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Any_line_break_gives_the_same_tree(string lineBreak)
    {
        foreach (var name in HfText.SampleNames.Where(name => name != "crlf"))
        {
            var text = HfText.Sample(name);
            Assert.Equal(Shape(HfText.Parse(text)), Shape(HfText.Parse(text.Replace("\n", lineBreak, StringComparison.Ordinal))));
        }
    }

    [Fact]
    public void White_space_at_the_end_of_lines_gives_the_same_tree()
    {
        foreach (var name in HfText.SampleNames.Where(name => name != "odd-characters"))
        {
            var text = HfText.Sample(name);
            Assert.Equal(Shape(HfText.Parse(text)), Shape(HfText.Parse(text.Replace("\n", " \t\n", StringComparison.Ordinal))));
        }
    }

    [Fact]
    public void Tabs_astral_characters_and_a_line_separator_are_one_unit_each_or_two()
    {
        const string Text = "A \U0001D54F\u2028title\n\nIt is short and has 𝔘nits.\n\n\t•  3 \tauthors \n·\nMay\t3   4\n";
        var entry = Assert.Single(HfText.Parse(Text).Root.Entries);
        Assert.Equal(new TextSpan(0, 10), entry.Title!.Span);
        var count = entry.Byline!.AuthorCount!;
        Assert.Equal("3 \tauthors", count.ToString());
        Assert.Equal(Text.IndexOf("3 \t", StringComparison.Ordinal), count.Span.Start);
        Assert.Equal("May\t3", entry.DateLine!.PublishedDate!.ToString());
        Assert.Equal(Text.IndexOf("4\n", StringComparison.Ordinal), entry.DateLine.CommentCount!.Span.Start);
    }

    [Fact]
    public void A_last_line_without_a_break_leaves_its_white_space_to_the_end_of_the_file()
    {
        var tree = HfText.Parse("Feb 3\t ");
        Assert.Equal(new TextSpan(5, 2), tree.Root.DescendantTokens().Last().LeadingSpan);
    }

    private static List<string> Shape(SyntaxTree tree) =>
        [.. tree.Root.DescendantNodes().Select(node => node.IsMissing ? $"{node.Kind} missing" : node.Kind.ToString())];
}
