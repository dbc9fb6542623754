using System.Globalization;
using PaperParse.Extraction;
using PaperParse.Grammars;
using PaperParse.Html.Pages;
using PaperParse.Syntax;

namespace PaperParse.Html.Tests;

/// <summary>Pages in which a tag is broken: what it swallowed, and a row that it made two of, is said.</summary>
public sealed class DamagedTagsTests
{
    private static Dialect Talks { get; } = Page.Compile("""
        grammar talks
        element row    "tr"
        element dated  "td" = publishedOn:(day:digits{1,2} month:month year:digits{4})
        words   month  = "March" => 3
        element title  "b" = text
        element link   "b a" attribute "href" = url:text
        element people "i" = "by" authors:Author:text
        items Entry
        Entry    = row with (~DateLine ~Title link? ~Byline)
        DateLine = dated
        Title    = title
        Byline   = people

        """);

    private static string Row(int number) => $"<tr><td>{number} March 2031</td>\n<td><b><a href=\"/t/{number}\">Herons {number}</a></b><br><i>by Ada Berg {number}</i></td></tr>\n";

    [Fact]
    public void Whatever_is_broken_at_a_tag_no_entry_has_fields_of_two_rows_without_skipped_text_in_it()
    {
        var source = $"<table>\n{Row(1)}{Row(2)}{Row(3)}</table>\n";
        var page = HtmlPage.Read(new SourceText(source));
        foreach (var tag in page.Pieces.Where(piece => piece.Kind is PieceKind.StartTag or PieceKind.EndTag))
        {
            AssertSound(source.Remove(tag.Start, tag.End - tag.Start));
            AssertSound(source.Remove(tag.Start, 1));
            AssertSound(source.Remove(tag.End - 1, 1));
            if (source.IndexOf('"', tag.Start) is >= 0 and var quote && quote < tag.End)
            {
                AssertSound(source.Remove(quote, 1));
                AssertSound(source.Remove(source.IndexOf('"', quote + 1), 1));
            }
        }
    }

    private static void AssertSound(string source)
    {
        var papers = Page.Papers(source, Talks);
        foreach (var paper in papers)
        {
            string?[] fields = [paper.Title, paper.Url, paper.PublishedOn?.Day.ToString(CultureInfo.InvariantCulture), .. paper.Authors ?? []];
            var rows = fields.OfType<string>().SelectMany(field => field.Where(char.IsAsciiDigit)).Distinct().Count();
            Assert.True(rows <= 1 || paper.Entry.ChildNodes().Any(node => node is SkippedTextSyntax), source);
        }

        // And no row is lost silently: its number is in a field, or in skipped text.
        var tree = Page.Parse(source, Talks);
        var said = string.Concat(papers.Select(paper => paper.Title + paper.Url + paper.PublishedOn)) + string.Concat(tree.Root.DescendantNodes().Where(node => node.Kind == SyntaxKind.SkippedText).Select(node => node.ToString()));
        Assert.All("123", row => Assert.True(said.Contains(row, StringComparison.Ordinal), source));
    }

    [Theory]
    [InlineData("<td>4 March 2031</td><td><a href=\"/1>x</a></td></tr><tr><td>5 March 2031</td><td><a href=\"/2\">y</a>", "<a href=\"/1>x</a></td></tr><tr><td>5 March 2031</td><td><a href=\"/2\">")]
    [InlineData("<p title='a>b</p><p title='c'>d</p>", "<p title='a>b</p><p title='c'>")]
    [InlineData("<td 4 March</td>", "<td 4 March</td>")]
    [InlineData("<td4 March</td>", "<td4 March</td>")]
    [InlineData("</tr <tr>", "</tr <tr>")]
    [InlineData("<a href=/1<b>x</b>", "<a href=/1<b>")]
    [InlineData("a<a href=\"/1>x</a> to the end", "<a href=\"/1>x</a> to the end")]
    public void A_tag_that_swallowed_another_is_broken(string source, string tag)
    {
        var page = HtmlPage.Read(new SourceText(source));
        var broken = Assert.Single(Enumerable.Range(0, page.Pieces.Count), page.IsBroken);
        Assert.Equal(tag, source[page.Pieces[broken].Start..page.Pieces[broken].End]);
    }

    [Theory]
    [InlineData("<p title='a <b> c'>x</p>")]
    [InlineData("<p title='a <b> c' class=x>x</p>")]
    [InlineData("<a href=\"x\"\">x</a>")]
    [InlineData("<a href=x\">x</a> <b>y</b>")]
    [InlineData("<!-- <p> --><!DOCTYPE html <p>")]
    [InlineData("<script>if (a<b) document.write('<p')</script>")]
    [InlineData("<p>cut off in a tag <di")]
    [InlineData("a < b and <b>c</b> <")]
    public void Other_tags_are_not(string source) => Assert.DoesNotContain(Enumerable.Range(0, source.Length), HtmlPage.Read(new SourceText(source)).IsBroken);

    [Fact]
    public void What_a_broken_tag_swallowed_is_skipped_text_and_gives_no_value()
    {
        var source = $"<table>{Row(1).Replace("/t/1\"", "/t/1", StringComparison.Ordinal)}{Row(2)}</table>";

        var paper = Assert.Single(Page.Papers(source, Talks));

        Assert.Equal(("Herons 2", 1, null), (paper.Title, paper.PublishedOn!.Value.Day, paper.Url));
        var skipped = Assert.Single(paper.Entry.ChildNodes(), node => node is SkippedTextSyntax);
        Assert.StartsWith("<a href=\"/t/1>Herons 1</a></b><br>", skipped.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("<a href=\"/t/2\">", skipped.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_parts_of_two_rows_in_one_are_those_of_the_first_and_the_others_are_skipped_text()
    {
        var source = $"<table>{Row(1).Replace("</tr>", "", StringComparison.Ordinal)}{Row(2).Replace("<tr>", "", StringComparison.Ordinal)}</table>";

        var paper = Assert.Single(Page.Papers(source, Talks));

        Assert.Equal(("Herons 1", 1), (paper.Title, paper.PublishedOn!.Value.Day));
        Assert.Contains("2 March 2031", Assert.Single(paper.Entry.ChildNodes(), node => node is SkippedTextSyntax).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_without_its_start_tag_is_an_entry_like_any_other()
    {
        var source = $"<table>{Row(1).Replace("<tr>", "", StringComparison.Ordinal)}{Row(2)}{Row(3).Replace("<tr>", "", StringComparison.Ordinal)}</table>";

        var papers = Page.Papers(source, Talks);

        Assert.Equal(["Herons 1", "Herons 2", "Herons 3"], papers.Select(paper => paper.Title));
        Assert.Equal([1, 2, 3], papers.Select(paper => paper.PublishedOn!.Value.Day));
        Assert.All(papers, paper => Assert.DoesNotContain(paper.Entry.DescendantNodes(), node => node is SkippedTextSyntax));
    }
}
