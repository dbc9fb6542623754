using AngleSharp.Html.Parser;
using PaperParse.Extraction;

namespace PaperParse.Export.Tests;

/// <summary>Addresses in the digests: those of the web come back whole, others are text, and what is changed is told.</summary>
public sealed class DigestAddressTests
{
    public static TheoryData<string> Addresses =>
    [
        "https://pond.example/Moss_(plant)", "https://pond.example/a_(b)_(c)?x=(1)", "https://pond.example/(", "https://pond.example/a)", "https://pond.example/*a*_b_~c~",
        "https://pond.example/?a=1&copy;=2&amp;b=3", "https://pond.example/a.", "https://pond.example/it's!", "http://pond.example:8080/#~:", "https://pond.example/a,b;c",
    ];

    [SkippableTheory]
    [MemberData(nameof(Addresses))]
    public void Markdown_links_lead_where_the_record_says(string address)
    {
        var list = With(paper => paper with { Url = address, Links = [address, address + "2"] });
        var exported = Exported.As("markdown", list);
        Assert.Empty(exported.LossesOf(list.Papers[0], "url").Concat(exported.LossesOf(list.Papers[0], "links")));
        Assert.Contains($"<{address}2>", exported.Text, StringComparison.Ordinal);
        var blocks = NodeReader.Read("markdown", exported.Text);
        Assert.Equal([address, address + "2"], blocks.SelectMany(block => block["links"]!.AsArray()).Select(link => link!.ToString()));
        Assert.Contains(blocks, block => block["text"]!.ToString().EndsWith(address + "2", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public void Html_links_lead_where_the_record_says(string address)
    {
        var exported = Exported.As("html", With(paper => paper with { Url = address, Links = [address, address + "2"] }));
        Assert.DoesNotContain(exported.Losses, loss => loss.Field is "url" or "links");
        Assert.Equal([address, address + "2"], new HtmlParser().ParseDocument(exported.Text).QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
    }

    [SkippableTheory]
    [InlineData("See (https://pond.example/Moss_(plant)), or https://pond.example/a.", "https://pond.example/Moss_(plant) https://pond.example/a")]
    [InlineData("**https://pond.example/a** \"https://pond.example/b\"; https://pond.example/c_d_", "https://pond.example/a https://pond.example/b https://pond.example/c_d")]
    [InlineData("https://pond.example/a，https://pond.example/b。", "https://pond.example/a https://pond.example/b")]
    [InlineData("[x](https://pond.example/a) <https://pond.example/b> ftp://pond.example/c javascript://pond.example/%0aalert(1)", "https://pond.example/a https://pond.example/b")]
    [InlineData("https://pond.example/a>b https://pond.example/c\"onclick=x", "https://pond.example/a https://pond.example/c")]
    public void Addresses_in_a_text_are_links_of_their_own_and_the_text_is_as_it_was(string text, string links)
    {
        var exported = Exported.As("markdown", With(paper => paper with { Title = null, Abstract = text }));
        var last = NodeReader.Read("markdown", exported.Text)[^1];
        Assert.Equal(text, last["text"]!.ToString());
        Assert.Equal(links, string.Join(' ', last["links"]!.AsArray()));
    }

    [SkippableFact]
    public void In_the_title_that_is_a_link_is_no_other()
    {
        const string title = "Moss at https://pond.example/Moss_(plant) and [more](https://pond.example/b)";
        var exported = Exported.As("markdown", With(paper => paper with { Title = title, Url = "https://pond.example/a" }));
        var heading = NodeReader.Read("markdown", exported.Text).Single(block => block["kind"]!.ToString() == "h3");
        Assert.Equal(title, heading["text"]!.ToString());
        Assert.Equal("https://pond.example/a", Assert.Single(heading["links"]!.AsArray())!.ToString());
    }

    [SkippableTheory]
    [InlineData("javascript:alert(1)", "javascript:alert(1)", null, null)]
    [InlineData("data:text/html,<b>x</b>", "data:text/html,<b>x</b>", null, null)]
    [InlineData("ftp://pond.example/a_(b)", "ftp://pond.example/a_(b)", null, null)]
    [InlineData("<img src=x onerror=alert(1)>", "<img src=x onerror=alert(1)>", null, null)]
    [InlineData("java\nscript:alert(1)", "java script:alert(1)", null, "white space is folded")]
    [InlineData("https://pond.example/a\nb", "https://pond.example/a b", "https://pond.example/a%0Ab", "white space is folded")]
    [InlineData("https://pond.example/\"><script>", "https://pond.example/\"><script>", "https://pond.example/%22%3E%3Cscript%3E", null)]
    [InlineData("https://pond.example/](javascript:1)", "https://pond.example/](javascript:1)", "https://pond.example/](javascript:1)", null)]
    [InlineData("https://pond.example/\u202Egpj", "https://pond.example/gpj", "https://pond.example/%E2%80%AEgpj", "overrides of the direction are dropped")]
    [InlineData("https://pond.example/苔_(植物)", "https://pond.example/苔_(植物)", "https://pond.example/%E8%8B%94_(%E6%A4%8D%E7%89%A9)", null)]
    public void Hostile_addresses_are_text_and_at_most_lead_to_a_page_of_the_web(string link, string shown, string? target, string? loss)
    {
        var list = With(paper => paper with { Links = [link] });
        foreach (var format in (string[])["markdown", "html"])
        {
            var exported = Exported.As(format, list);
            Assert.Equal(loss is null || (format == "html" && loss.StartsWith("overrides", StringComparison.Ordinal)) ? [] : [loss], exported.LossesOf(list.Papers[0], "links"));
        }

        var page = new HtmlParser().ParseDocument(Exported.As("html", list).Text);
        Assert.Equal(target is null ? [] : [target], page.QuerySelectorAll("a").Select(a => a.GetAttribute("href")));
        Assert.Equal(shown.Replace("\u202E", "", StringComparison.Ordinal), page.QuerySelector(".facts li:last-child")!.TextContent.Replace("\u202E", "", StringComparison.Ordinal));
        Assert.Empty(page.QuerySelectorAll("script, img, b"));

        var facts = NodeReader.Read("markdown", Exported.As("markdown", list).Text).Last(block => block["text"]!.ToString().Contains(shown, StringComparison.Ordinal));
        Assert.Equal(target is null ? [] : [Uri.UnescapeDataString(target)], facts["links"]!.AsArray().Select(found => Uri.UnescapeDataString(found!.ToString())));
    }

    private static PaperList With(Func<Paper, Paper> change)
    {
        var list = Sample.Titled("Wicks");
        return list with { Papers = [change(list.Papers[0])] };
    }
}
