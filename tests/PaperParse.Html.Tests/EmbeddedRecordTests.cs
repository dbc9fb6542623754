using PaperParse.Analysis;
using PaperParse.Analyzers;
using PaperParse.Extraction;

namespace PaperParse.Html.Tests;

/// <summary>A page's own copy of its data fills in what the page does not show.</summary>
public sealed class EmbeddedRecordTests
{
    private const string Card = "<article><h3><a href=\"/papers/2401.01234\">Moss on Old Servers</a></h3><a href=\"/login\"><div>94</div></a><div>2 authors</div></article>\n";

    [Fact]
    public void Fields_that_are_not_shown_come_from_the_record_of_the_same_id()
    {
        var paper = Assert.Single(Papers(Props("{\"paper\":{\"id\":\"2401.01234\",\"title\":\"Moss on Old Servers\",\"summary\":\"We grow\\nmoss.\",\"authors\":[{\"name\":\"Ada B\\u00f8rg\"},{\"name\":\"Bo Stone\"}],\"publishedAt\":\"2024-01-02T03:04:05.000Z\",\"upvotes\":94}}") + Card).Papers);
        Assert.Equal("We grow moss.", paper.Abstract);
        Assert.Equal(["Ada Børg", "Bo Stone"], paper.Authors!);
        Assert.Equal((2, new DateOnly(2024, 1, 2), 94L), (paper.AuthorCount, paper.PublishedOn, paper.Upvotes));
        Assert.Empty(paper.Disagreements);
        Assert.Equal("hf-html/EmbeddedRecord", paper.Fields["abstract"][0].Production);
        Assert.Equal("hf-html/Title", paper.Fields["title"][0].Production);
    }

    [Fact]
    public void What_is_shown_wins_and_what_differs_is_told()
    {
        var papers = Papers(Props("{\"paper\":{\"id\":\"2401.01234\",\"title\":\"Moss in Old Servers\",\"authors\":[{\"name\":\"Ada\"}],\"upvotes\":95}}") + Card);
        var paper = Assert.Single(papers.Papers);
        Assert.Equal(("Moss on Old Servers", 2, 94L), (paper.Title, paper.AuthorCount, paper.Upvotes));
        Assert.Equal(
            ["authorCount 2 1", "title Moss on Old Servers Moss in Old Servers", "upvotes 94 95"],
            paper.Disagreements.Select(difference => $"{difference.Key} {difference.Shown} {difference.Recorded}").Order(StringComparer.Ordinal));
        var source = papers.Tree.Text;
        Assert.All(paper.Disagreements.Where(difference => difference.Key != "authorCount"), difference => Assert.Equal(
            (difference.Shown, difference.Recorded), (source.ToString(difference.ShownSpan), source.ToString(difference.RecordedSpan))));
    }

    [Fact]
    public void A_record_of_another_id_is_not_joined_whatever_its_title()
    {
        var papers = Papers(Props("{\"paper\":{\"id\":\"2401.09999\",\"title\":\"Moss on Old Servers\",\"summary\":\"Another one.\"}}") + Card);
        Assert.Null(Assert.Single(papers.Papers).Abstract);
        Assert.Equal("2401.09999", Assert.Single(papers.RecordsWithoutEntry).Child(Syntax.SyntaxKind.Identifier)!.ToString());
    }

    [Fact]
    public void Broken_data_harms_no_visible_field()
    {
        var papers = Papers(Props("{\"paper\":{\"id\":\"2401.01234\",\"title\":\"Moss on Old Servers\",\"summary\":\"We gr") + Card);
        var paper = Assert.Single(papers.Papers);
        Assert.Equal(("Moss on Old Servers", 94L), (paper.Title, paper.Upvotes));
    }

    [Fact]
    public void Without_records_nothing_is_taken_from_them_and_the_tree_is_the_same()
    {
        var tree = Page.Parse(Props("{\"paper\":{\"id\":\"2401.01234\",\"title\":\"Moss on Old Servers\",\"summary\":\"We grow.\"}}") + Card, Page.HfHtml);
        var paper = Assert.Single(PaperExtractor.Extract(tree, useRecords: false).Papers);
        Assert.Null(paper.Abstract);
        Assert.Null(paper.Record);
        Assert.Equal(FieldStatus.Unknown, paper.Fields["abstract"][0].Status);
        Assert.Equal("We grow.", PaperExtractor.Extract(tree).Papers[0].Abstract);
    }

    [Theory]
    [InlineData("1.2k", 1204, true)]
    [InlineData("1.2k", 1300, false)]
    [InlineData("3k", 3999, true)]
    [InlineData("3k", 4000, false)]
    [InlineData("94", 95, false)]
    [InlineData("1,204", 1205, false)]
    public void A_number_that_the_page_rounds_is_no_other_number(string shown, int recorded, bool agrees)
    {
        var page = Props($"{{\"paper\":{{\"id\":\"2401.01234\",\"title\":\"Moss on Old Servers\",\"upvotes\":{recorded}}}}}") + Card.Replace("94", shown, StringComparison.Ordinal);
        Assert.Equal(agrees, Assert.Single(Papers(page).Papers).Disagreements.Count == 0);
    }

    [Fact]
    public void Rules_look_at_what_the_records_say()
    {
        var page = Props("{\"paper\":{\"id\":\"2401.01234\",\"title\":\"Moss on Old Servers\",\"summary\":\"We gain 40\\\\% more moss.\",\"publishedAt\":\"2025-02-31T00:00:00Z\"}}") + Card;
        var papers = Papers(page);
        var findings = AnalysisDriver.Analyze(papers, BuiltInRules.All);
        // The rules that are off until they are asked for are among all: what a feed needs is a day that there is.
        Assert.Equal(["PP2004", "PP3001", "PP5001"], findings.Select(finding => finding.Id).Order(StringComparer.Ordinal));
        var mended = FixAll.Apply(papers, BuiltInRules.All).Papers.Papers.Single();
        Assert.Equal("We gain 40% more moss.", mended.Abstract);
    }

    private static string Props(string json) => $"<div data-props=\"{System.Net.WebUtility.HtmlEncode(json)}\"></div>\n";

    private static PaperList Papers(string page) => PaperExtractor.Extract(Page.Parse(page, Page.HfHtml));
}
