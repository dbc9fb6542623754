using PaperParse.Grammars;

namespace PaperParse.Analyzers.Tests;

public sealed class NoPermanentIdentifierTests : RuleTests
{
    private const string Id = "PP5002";

    [Theory]
    [InlineData("[||]" + Whole)]
    [InlineData("Daily Papers\n\n[||]" + Whole + AlsoWhole)]
    [InlineData("Daily Papers\n\nMay 4, 2025\n\n[||]" + Whole + "Daily Papers\n\nMay 3, 2025\n\n[||]" + AlsoWhole)]
    public void One_finding_a_listing(string text) => Verify(Id, text);

    [Fact]
    public void With_a_count()
    {
        var finding = Assert.Single(FindAll(new(Whole + AlsoWhole + Whole)), finding => finding.Id == Id);
        Assert.Equal("neither an arXiv id nor a DOI tells which paper this is (all 3 entries)", finding.Message);
        Assert.Equal(3, finding.Count);
    }

    [Theory]
    [InlineData("arxiv-mail", "\\\\\narXiv:2401.01234\nDate: Wed, 3 Jan 2024 19:00:02 GMT\n\nTitle: Moss\nAuthors: Ada Berg\n\\\\\n  We grow moss.\n\\\\ ( https://arxiv.org/abs/2401.01234 ,  31kb)\n")]
    [InlineData("hf-html", "<article><h3><a href=\"/papers/2401.01234\">Moss on Old Servers</a></h3></article>\n")]
    [InlineData("hf-text", "Daily Papers\n")]
    public void Not_where_there_is_one_or_no_entry(string dialect, string text) => Verify(BuiltInDialects.All.Single(built => built.Name == dialect), Id, text);
}
