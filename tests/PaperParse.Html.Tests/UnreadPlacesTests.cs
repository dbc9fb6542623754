using System.Text;
using PaperParse.Syntax;

namespace PaperParse.Html.Tests;

/// <summary>What is larger than anything in a listing is not looked into, and that is said, with the bound that was met.</summary>
public sealed class UnreadPlacesTests
{
    private const string Cards = "grammar t\nelement card \"div\"\nelement title \"h3\" = text\nitems Entry\nEntry = card with (Title)\nTitle = title\n";
    private const string Counted = "grammar t\nelement card \"p:nth-child(odd)\"\nelement title \"b\" = text\nitems Entry\nEntry = card with (Title)\nTitle = title\n";

    [Fact]
    public void An_entry_of_too_many_texts_is_named_with_the_bound()
    {
        var page = new StringBuilder("<p>Before</p><div><h3>Herons</h3>").Insert(0, "<html>");
        for (var i = 0; i < 10_001; i++)
            page.Append("<i>x</i>");
        var text = page.Append("</div>").ToString();

        var place = Assert.Single(Page.Parse(text, Page.Compile(Cards)).UnreadPlaces);

        Assert.Equal(text.IndexOf("<div>", StringComparison.Ordinal), place.Span.Start);
        Assert.StartsWith("this element has 10,002 texts in it, and one with more than 10,000 is not looked into", place.Bound, StringComparison.Ordinal);
    }

    [Fact]
    public void An_entry_that_is_too_long_is_named_with_the_bound() =>
        Assert.Contains("longer than 100,000 characters", Assert.Single(Page.Parse($"<html><div><h3>Herons</h3>{new string('x', 100_000)}</div>", Page.Compile(Cards)).UnreadPlaces).Bound, StringComparison.Ordinal);

    [Fact]
    public void A_large_element_around_entries_that_were_read_is_not_worth_saying()
    {
        var page = $"<html><div>{string.Concat(Enumerable.Repeat("<div><h3>Herons</h3></div><i>x</i>", 6_000))}</div>";
        Assert.Empty(Page.Parse(page, Page.Compile(Cards)).UnreadPlaces);
    }

    [Theory]
    [InlineData(19_000, 0)]
    [InlineData(20_100, 1)]
    public void Too_many_siblings_for_a_selector_that_counts_them_are_said(int siblings, int places)
    {
        var page = "<html><body>" + string.Concat(Enumerable.Repeat("<p><b>Herons</b></p>", siblings)) + "</body>";
        var tree = Page.Parse(page, Page.Compile(Counted));
        Assert.Equal(places, tree.UnreadPlaces.Count);
        Assert.All(tree.UnreadPlaces, place => Assert.Contains("one list of 20,000", place.Bound, StringComparison.Ordinal));
        Assert.Equal(places, tree.WithChanges(new TextChange(new TextSpan(page.Length, 0), " ")).UnreadPlaces.Count);
    }

    [Fact]
    public void A_selector_that_counts_others_has_nothing_to_do_with_it()
    {
        var page = "<html><body>" + string.Concat(Enumerable.Repeat("<p>x</p>", 20_100)) + "<table><tr><td><b>Herons</b></table></body>";
        Assert.Empty(Page.Parse(page, Page.Compile(Counted.Replace("p:nth", "td:nth", StringComparison.Ordinal))).UnreadPlaces);
    }
}
