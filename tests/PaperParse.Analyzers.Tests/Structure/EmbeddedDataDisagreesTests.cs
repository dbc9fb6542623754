using PaperParse.Grammars;

namespace PaperParse.Analyzers.Tests;

public sealed class EmbeddedDataDisagreesTests : RuleTests
{
    private const string Id = "PP4006";
    private const string Moss = """{"paper":{"id":"2401.01234","title":"Moss on Old Servers","upvotes":94}}""";

    private static readonly Dialect Page = BuiltInDialects.All.Single(dialect => dialect.Name == "hf-html");

    [Theory]
    [InlineData("[|94|]", "Moss on Old Servers", """{"paper":{"id":"2401.01234","title":"Moss on Old Servers","upvotes":95}}""")]
    [InlineData("94", "[|Moss on Old Servers|]", """{"paper":{"id":"2401.01234","title":"Moss on New Servers","upvotes":94}}""")]
    [InlineData("[|94|]", "[|Moss on Old Servers|]", """{"paper":{"id":"2401.01234","title":"Lichen","upvotes":9}}""")]
    public void The_page_shows_something_else(string votes, string title, string data) => Verify(Page, Id, Card("2401.01234", title, votes) + Data(data));

    [Fact]
    public void A_paper_has_no_card() =>
        Verify(Page, Id, Card("2401.01234", "Moss on Old Servers", "94") + Data(Moss) + Data("""{"paper":{"id":"2401.01235","title":"[|Lichen|]","upvotes":3}}"""));

    [Fact]
    public void A_card_has_no_record() =>
        Verify(Page, Id, Card("2401.01234", "Moss on Old Servers", "94") + Card("2401.01235", "[|Lichen in Warm Rooms|]", "3") + Data(Moss));

    [Theory]
    [InlineData("94", "Moss on Old Servers", Moss)]
    [InlineData("94", "Moss on  old servers", Moss)]
    [InlineData("94", "Moss on Old Servers", """{"paper":{"id":"2401.01234","title":"Moss on Old Servers"}}""")]
    [InlineData("94", "Moss on Old Servers", """{"user":{"name":"heronry"}}""")]
    public void Not_where_both_say_the_same_or_one_says_nothing(string votes, string title, string data) => Verify(Page, Id, Card("2401.01234", title, votes) + Data(data));

    [Fact]
    public void Not_where_there_is_no_data() => Verify(Page, Id, Card("2401.01234", "Moss on Old Servers", "94"));

    private static string Card(string id, string title, string votes) =>
        $"<article><h3><a href=\"/papers/{id}\">{title}</a></h3>\n<a href=\"/login?next=x\"><div>{votes}</div></a><div>3 authors</div></article>\n";

    private static string Data(string json) => $"<div data-props='{json}'></div>\n";
}
