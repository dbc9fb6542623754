namespace PaperParse.Analyzers.Tests;

public sealed class TruncatedTextTests : RuleTests
{
    private const string Id = "PP3009";

    [Theory]
    [InlineData("We grow moss on old servers and measure how[|...|]")]
    [InlineData("We grow moss on old servers and measure how warm[|…|]")]
    [InlineData("We grow moss on old servers and measure how [|[Content truncated]|]")]
    [InlineData("We grow moss on old servers and measure how [|[TRUNCATED]|]")]
    [InlineData("We grow moss on old servers and measure how[|... Read more|]")]
    [InlineData("We grow moss on old servers and measure how warm it is in the [|multi-|]")]
    [InlineData("We grow moss on old servers and measure how warm it is in [|the|]")]
    [InlineData("We study the optimization of moss, which is called [|optimiz|]")]
    public void An_abstract_that_was_cut(string text) => Verify(Id, WithAbstract(text));

    [Fact]
    public void A_title_that_was_cut() => Verify(Id, $"Moss on Old Servers and What They Tell about[|…|]\n\n{Prose}\n\n{Tail}");

    [Theory]
    [InlineData("The code of the moss is available at https://moss.example/code")]
    [InlineData("The code of the moss is available at https://moss.example/a")]
    [InlineData("The code of the moss is available at https://moss.example/of-the")]
    [InlineData("The code of the moss, which is written in C, is at www.moss.in")]
    [InlineData("We measure the wet rooms of the servers by the weight of x_a")]
    [InlineData("We grow moss on old servers and measure how warm they are, etc...")]
    [InlineData("We grow moss ... on old servers... and measure how warm models are in a large model")]
    [InlineData("We grow moss (in servers) [wet] and measure \"how warm\"")]
    [InlineData("We train moss by training it, and show that it can read more")]
    [InlineData("We grow moss on old servers, and they are not cut off at all, or so we think")]
    public void A_text_without_a_full_stop_is_whole(string text) => Verify(Id, WithAbstract(text));

    [Theory]
    [InlineData("How Do Mosses Grow?")]
    [InlineData("Moss on Old Servers and What They Tell about the")]
    public void Titles_end_as_they_like(string title) => Verify(Id, $"{title}\n\n{Prose}\n\n{Tail}");

    [Fact]
    public void The_end_of_the_file_is_another_rules_business() => Verify(Id, Whole + "Lichen in Warm Rooms\n\nWe grow lichen on old servers and measure how warm it is in the");
}
