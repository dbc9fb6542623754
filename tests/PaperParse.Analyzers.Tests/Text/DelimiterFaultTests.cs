namespace PaperParse.Analyzers.Tests;

public sealed class DelimiterFaultTests : RuleTests
{
    private const string Id = "PP3016";

    [Theory]
    [InlineData("We grow moss ([|  |]on servers[| |]) in winter.", "We grow moss (on servers) in winter.")]
    [InlineData("It is f(x[| |]) of moss, in the winter of the servers.", "It is f(x) of moss, in the winter of the servers.")]
    [InlineData("We say diag([| |]exp(QK) n[| |]) of moss.", "We say diag(exp(QK) n) of moss.")]
    public void A_space_inside(string marked, string mended) => Verify(Id, WithAbstract(marked), WithAbstract(mended));

    [Theory]
    [InlineData("We grow moss [|(|]on servers in the winter of the year.")]
    [InlineData("We grow moss on servers[|)|] in the winter of the year.")]
    [InlineData("We grow ``moss,[|\"|] on servers in the winter of the year.")]
    [InlineData("We grow moss [|{|]on servers in winter; see [1].")]
    [InlineData("A paragraph opens [|(|]here, long enough.\n\nAnother one closes[|)|] it, also long.")]
    public void A_delimiter_without_its_half(string marked) => Verify(Id, WithAbstract(marked));

    [Fact]
    public void A_quotation_mark_is_not_quoted() =>
        Assert.Equal("this quotation mark has no other half", FindOne(Id, WithAbstract("We grow \"moss on servers in the winter of the year.")).Message);

    [Theory]
    [InlineData("We do: 1) moss, 2) lichen; a) ferns, iv) algae, all in winter.")]
    [InlineData("It lies in [0, 1) or (0, 1], never in between them, in winter.")]
    [InlineData("A screen of 5\" shows \"moss\" on old servers in winter.")]
    [InlineData("Where $f(x$ and $(y$ stand for moss in winter (ok).")]
    [InlineData("It lies in ]0, 1[ or ]0, 1], in French, never in between, in winter.")]
    [InlineData("The moss is dry :-( and the fern is dry ;-( and so on in winter.")]
    [InlineData("It was fun :-) and warm ;) on old servers in winter.")]
    [InlineData(@"The moss \{a and \) of LaTeX on old servers in winter.")]
    [InlineData("We grow moss on old servers (in the winter of the year …")]
    [InlineData("We grow \u001B[31mmoss\u001B[0m on old servers, which is what another rule finds.")]
    [InlineData("A set {a, (b, [c])} of \"moss\" on (old) servers.")]
    public void What_is_balanced_enough(string text) => Verify(Id, WithAbstract(text));
}
