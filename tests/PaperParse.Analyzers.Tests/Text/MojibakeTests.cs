namespace PaperParse.Analyzers.Tests;

public sealed class MojibakeTests : RuleTests
{
    private const string Id = "PP3013";

    [Theory]
    [InlineData("The caf[|Ã©|] of Bj[|Ã¶|]rn is wet in winter.", "The café of Björn is wet in winter.")]
    [InlineData("We don[|â€™|]t grow [|â€œ|]moss[|â€\u009D|] in winter.", "We don’t grow “moss” in winter.")]
    [InlineData("It is 5 [|Â°|]C in the room of the servers.", "It is 5 °C in the room of the servers.")]
    [InlineData("The moss of [|ÐœÐ¾Ñ…|] grows on old servers.", "The moss of Мох grows on old servers.")]
    [InlineData("Moss of Wa[|Å‚|]brzych, read in [|â\u0080\u0093|] winter.", "Moss of Wałbrzych, read in – winter.")]
    [InlineData("Smile [|ðŸ˜€|] at moss on old servers.", "Smile 😀 at moss on old servers.")]
    public void What_turns_back_into_utf8(string marked, string mended) => Verify(Id, WithAbstract(marked), WithAbstract(mended));

    [Theory]
    [InlineData("The caf[|\uFFFD|] of Ada is wet in the winter of the servers.")]
    [InlineData("The caf[|ï¿½|] of Ada is wet in the winter of the servers.")]
    public void A_lost_character_has_no_fix(string marked)
    {
        Verify(Id, WithAbstract(marked));
        Assert.Null(FindOne(Id, WithAbstract(marked.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal))).Fix);
    }

    [Theory]
    [InlineData("The CAFÉ™ of “Å” and NAÏVE… people is wet in winter.")]
    [InlineData("Ångström, Şişli, Łódź, São Paulo, Ærø and Straße are wet.")]
    [InlineData("Das „Ä“ und das „Ö“ sind naß; à Genève, où l’on rêve.")]
    [InlineData("Мох растёт на серверах, 苔は育つ, 이끼가 자란다.")]
    [InlineData("It is 5 °C ± 1 °C, © 2031, § 4 and ½ of it.")]
    public void What_people_write(string text) => Verify(Id, WithAbstract(text));
}
