namespace PaperParse.Analyzers.Tests;

public sealed class UrlRunsIntoPunctuationTests : RuleTests
{
    private const string Id = "PP3010";

    [Theory]
    [InlineData("The moss is at https://moss.example/wet[|.|]", "The moss is at https://moss.example/wet .")]
    [InlineData("See http://moss.example[|,|] then write to us about it.", "See http://moss.example , then write to us about it.")]
    [InlineData("The moss (https://moss.example/a_b[|).|] Lichen follows it.", "The moss (https://moss.example/a_b ). Lichen follows it.")]
    [InlineData("It is \"https://moss.example/?a=1&b=2[|\";|] ask for more.", "It is \"https://moss.example/?a=1&b=2 \"; ask for more.")]
    [InlineData("The moss is at https://moss.example/苔[|。|]", "The moss is at https://moss.example/苔 。")]
    [InlineData("The moss is at https://moss.example/wet[|...|] and there", "The moss is at https://moss.example/wet ... and there")]
    [InlineData("The moss is at https://moss.example/wet[|…|] and there", "The moss is at https://moss.example/wet … and there")]
    [InlineData("The moss is at https://moss.example/wet[|，|]而 lichen", "The moss is at https://moss.example/wet ，而 lichen")]
    [InlineData("See https://moss.example/wet[|'|]s pictures", "See https://moss.example/wet 's pictures")]
    [InlineData("See https://moss.example/a[|;|]https://moss.example/b and", "See https://moss.example/a ;https://moss.example/b and")]
    public void A_mark_right_behind_a_URL(string marked, string mended) => Verify(Id, WithAbstract(marked), WithAbstract(mended));

    [Theory]
    [InlineData("The moss is at https://moss.example/wet")]
    [InlineData("The moss is at https://moss.example/Moss_(plant) and nowhere else.")]
    [InlineData("The moss is at <https://moss.example/wet>. Lichen follows it.")]
    [InlineData("The moss is at https://moss.example/wet/ . Lichen follows it.")]
    [InlineData(@"The moss is at \href{https://moss.example/wet}{the usual place}.")]
    [InlineData("A scheme alone, https://, is no URL; neither is ://moss.example. or moss.example.")]
    [InlineData("The moss is at https://moss.example/v1.2/wet-winter and in print.")]
    [InlineData("The moss is at **https://moss.example/wet** and at _https://moss.example/dry_.")]
    [InlineData("苔在https://moss.example/wet的旁边 and &lt;https://moss.example/dry&gt; too.")]
    public void No_mark_behind_it_that_is_not_its_own(string text) => Verify(Id, WithAbstract(text));

    [Fact]
    public void Two_in_one_abstract() => Verify(
        Id,
        WithAbstract("See https://moss.example/a[|,|] https://moss.example/b and https://moss.example/c[|.|]"),
        WithAbstract("See https://moss.example/a , https://moss.example/b and https://moss.example/c ."));
}
