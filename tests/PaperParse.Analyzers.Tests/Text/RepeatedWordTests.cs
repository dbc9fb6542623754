namespace PaperParse.Analyzers.Tests;

public sealed class RepeatedWordTests : RuleTests
{
    private const string Id = "PP3011";

    [Theory]
    [InlineData("We say [|that that|] grows on old servers in winter.", "We say that grows on old servers in winter.")]
    [InlineData("[|The the|] moss grows on old servers in winter.", "The moss grows on old servers in winter.")]
    [InlineData("It grows on servers of [|servers  servers|], and in winter.", "It grows on servers of servers, and in winter.")]
    [InlineData("Moss [|model model|] (MM) grows on old servers.", "Moss model (MM) grows on old servers.")]
    public void A_word_twice(string marked, string mended) => Verify(Id, WithAbstract(marked), WithAbstract(mended));

    [Fact]
    public void Over_the_end_of_a_line_the_line_stays() => Verify(
        Id, WithAbstract("We grow moss on old servers, in [|the\nthe|] attic of the long house."), WithAbstract("We grow moss on old servers, in the\nattic of the long house."));

    [Theory]
    [InlineData("The moss that we had had no light, very very little.")]
    [InlineData("It takes log log n steps for x x and n n of Bora Bora.")]
    [InlineData("A state-of-the-the-art is x_the the.")]
    [InlineData("Moss moves. Moves are what moss makes, makes, and keeps.")]
    [InlineData("Nous nous trouvons, die die Moose lieben.")]
    [InlineData("It is $the the$ moss of winter.")]
    public void What_is_doubled_rightly_or_is_no_word(string text) => Verify(Id, WithAbstract(text));
}
