namespace PaperParse.Html.Tests;

/// <summary>What a reader of the page does not see is in no value, and what HTML puts elsewhere is where it stands.</summary>
public sealed class VisibleTextTests
{
    [Theory]
    [InlineData("Moss<script>var x = 1;</script> Grows")]
    [InlineData("Moss<style>b { color: red }</style> Grows")]
    [InlineData("Moss<!-- a comment --> Grows")]
    [InlineData("Moss<svg><title>icon</title><text>icon</text></svg> Grows")]
    [InlineData("Moss<span hidden>secret</span> Grows")]
    [InlineData("Moss<span style=\"color: red; display : none\">secret</span> Grows")]
    [InlineData("Moss<span style='VISIBILITY:hidden'>secret</span> Grows")]
    [InlineData("Moss<span aria-hidden=\"true\">x</span> Grows")]
    [InlineData("Moss<noscript>turn scripts on</noscript> Grows")]
    [InlineData("Moss<template>later</template> Grows")]
    [InlineData("Moss<textarea>typed</textarea> Grows")]
    [InlineData("Moss<iframe>framed</iframe> Grows")]
    [InlineData("Moss<math><annotation encoding=\"application/x-tex\">x</annotation></math> Grows")]
    [InlineData("Moss <b>Gr</b>ows")]
    [InlineData("Mo<wbr>ss\n\t\tGrows")]
    [InlineData("Moss<br>Grows")]
    [InlineData("<div>Moss</div><div>Grows</div>")]
    [InlineData("Moss&nbsp;Grows")]
    [InlineData("M&#111;ss &#x47;rows")]
    [InlineData("Moss\r\nGrows")]
    [InlineData("<!--[if IE]>old<![endif]-->Moss Grows")]
    public void A_title_is_what_is_seen_of_it(string markup) => Assert.Equal("Moss Grows", Title(markup));

    [Theory]
    [InlineData("R&amp;D &lt;b&gt; &quot;pays&quot;", "R&D <b> \"pays\"")]
    [InlineData("Moss \U0001D54F &#x1D54F; e\u0301", "Moss \U0001D54F \U0001D54F e\u0301")]
    [InlineData("5 < 6 & 7", "5 < 6 & 7")]
    public void Characters_are_what_the_page_shows(string markup, string expected) => Assert.Equal(expected, Title(markup));

    /// <summary>Text right in a table is shown before it; in the tree it is where it stands, and the row is read all the same.</summary>
    [Fact]
    public void Text_that_a_table_throws_out_stays_where_it_stands()
    {
        var dialect = Page.Compile("grammar t\nelement row \"tr\"\nelement cell \"td\" = text\nitems Entry\nEntry = row with (Title)\nTitle = cell\n");
        var papers = Page.Papers("<table>stray<tr>lost<td>Moss Grows</td></tr><tr><td>Lichen</td></tr></table>", dialect);
        Assert.Equal(["Moss Grows", "Lichen"], papers.Select(paper => paper.Title));
    }

    [Theory]
    [InlineData("<article hidden>{0}</article>")]
    [InlineData("<article style='display:none'>{0}</article>")]
    [InlineData("<div aria-hidden=true><article>{0}</article></div>")]
    [InlineData("<template><article>{0}</article></template>")]
    [InlineData("<svg><foreignObject><article>{0}</article></foreignObject></svg>")]
    public void A_card_that_is_not_seen_is_no_entry(string hidden)
    {
        const string Card = "<h3><a href='/papers/2401.0000{0}'>Moss</a></h3><div>3 authors</div>";
        var page = hidden.Replace("{0}", Card.Replace("{0}", "1", StringComparison.Ordinal), StringComparison.Ordinal) + $"<article>{Card.Replace("{0}", "2", StringComparison.Ordinal)}</article>";
        Assert.Equal("2401.00002", Assert.Single(Page.Papers(page)).ArxivId);
    }

    private static string? Title(string markup) =>
        Assert.Single(Page.Papers($"<article><h3>{markup}</h3><a href=\"/papers/2401.01234\"></a><div>3 authors</div></article>")).Title;
}
