namespace PaperParse.Analyzers.Tests;

public sealed class ErrorTextTests : RuleTests
{
    private const string Id = "PP3017";

    [Theory]
    [InlineData("[|Translation failed: the service did not answer in time.|]")]
    [InlineData("[|429 Too Many Requests, please slow down and try again.|]")]
    [InlineData("We grow moss on old servers. [[|번역 실패: rate limit|]]")]
    [InlineData("[|[Failed to fetch abstract from the server of moss]|]")]
    public void What_a_tool_said(string marked) => Verify(Id, WithAbstract(marked));

    [Fact]
    public void A_paragraph_of_it() => Verify(Id, WithAbstract(Prose + "\n\n[|Error: rate limit exceeded (429) for the model of the day.|]"));

    [Theory]
    [InlineData("[|null|]")]
    [InlineData("[|[object Object]|]")]
    [InlineData("[|undefined|]")]
    public void A_title_that_is_none(string marked) => Verify(Id, $"{marked}\n\n{Prose}\n\n{Tail}");

    [Theory]
    [InlineData("404 Not Found: The Lost Pages of the Web")]
    [InlineData("Rate Limit Exceeded: A Theory of Token Buckets")]
    public void A_title_with_a_subtitle_above_an_abstract(string title) => Verify(Id, $"{title}\n\n{Prose}\n\n{Tail}");

    [Fact]
    public void A_title_that_no_abstract_speaks_for() =>
        Verify(Id, $"[|Translation failed: the service did not answer|]\n\n[|Request timed out, try again.|]\n\n{Tail}");

    [Fact]
    public void A_title_in_brackets_is_no_title() => Verify(Id, $"[|[Translation failed: rate limit]|]\n\n{Prose}\n\n{Tail}");

    [Theory]
    [InlineData("We study rate limits: when translation failed, the API said too many requests.")]
    [InlineData("Error correction of moss on old servers, and errors that we made.")]
    [InlineData("Null hypotheses about moss on old servers, none of them true.")]
    [InlineData("We grow moss on servers that\nfailed to load pages of the\ninternal server error log.")]
    public void What_papers_write_about(string text) => Verify(Id, WithAbstract(text));
}
