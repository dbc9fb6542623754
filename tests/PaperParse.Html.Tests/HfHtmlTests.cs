namespace PaperParse.Html.Tests;

/// <summary>What the cards of different years show.</summary>
public sealed class HfHtmlTests
{
    private const string Link = "<h3><a href=\"/papers/2401.01234\">Moss on Old Servers</a></h3>";
    private const string Badge = "<a href=\"/marsh\"><img src=\"x\">Marsh College</a>";

    [Theory]
    [InlineData("<div>· 5 authors</div>", 5, null)]
    [InlineData(Badge, null, "Marsh College")]
    [InlineData("<div>· 5 authors</div>" + Badge, 5, "Marsh College")]
    [InlineData(Badge + "<div>5 authors</div>", 5, "Marsh College")]
    public void A_card_shows_a_count_a_badge_or_both(string byline, int? count, string? organization)
    {
        var paper = Assert.Single(Page.Papers($"<article>{Link}{byline}</article>"));
        Assert.Equal((count, organization), (paper.AuthorCount, paper.Organization));
    }

    [Theory]
    [InlineData("/papers/2401.01234", null)]
    [InlineData("https://huggingface.co/papers/2401.01234", null)]
    [InlineData("http://www.huggingface.co/papers/2401.01234v2", 2)]
    [InlineData("/papers/2401.01234?ref=daily&amp;x=1", null)]
    [InlineData("/papers/2401.01234#top", null)]
    public void An_id_is_read_from_the_address_however_it_is_written(string address, int? version)
    {
        var paper = Assert.Single(Page.Papers($"<article><h3><a href=\"{address}\">Moss</a></h3><div>3 authors</div></article>"));
        Assert.Equal(("2401.01234", version, System.Net.WebUtility.HtmlDecode(address)), (paper.ArxivId, paper.Version, paper.Url));
    }

    [Fact]
    public void Links_in_an_abstract_are_links_of_the_paper_and_the_title_has_its_own()
    {
        var paper = Assert.Single(Page.Papers($"<article>{Link}<p>Moss <a href=\"https://github.com/heronry/moss?a=1&amp;b=2\">grows</a>, see https://pond.example/a&amp;b.</p><div>3 authors</div></article>"));
        Assert.Equal("Moss grows, see https://pond.example/a&b.", paper.Abstract);
        Assert.Equal("/papers/2401.01234", paper.Url);
        Assert.Equal(["/papers/2401.01234", "https://github.com/heronry/moss?a=1&b=2", "https://pond.example/a&b"], paper.Links);
        var source = paper.Entry.Tree.Text;
        Assert.Equal(["/papers/2401.01234", "https://github.com/heronry/moss?a=1&amp;b=2", "https://pond.example/a&amp;b"], paper.Fields["links"].Select(field => source.ToString(field.Span!.Value)));
    }
}
