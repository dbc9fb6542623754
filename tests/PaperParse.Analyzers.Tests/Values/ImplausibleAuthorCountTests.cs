using PaperParse.Grammars;

namespace PaperParse.Analyzers.Tests;

public sealed class ImplausibleAuthorCountTests : RuleTests
{
    private const string Id = "PP2003";

    [Theory]
    [InlineData("0 authors", "somebody who wrote it")]
    [InlineData("51 authors", "more than 50 are rare")]
    [InlineData("78 authors", "more than 50 are rare")]
    [InlineData("2025 authors", "more than 50 are rare")]
    public void Nobody_and_very_many(string count, string says)
    {
        Verify(Id, Head + $"  • [|{count}|]\n·\nMay 3, 2025\n");
        Assert.Contains(says, FindOne(Id, Head + $"  • {count}\n·\nMay 3, 2025\n").Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("11 authors")]
    [InlineData("1 author")]
    [InlineData("50 authors")]
    [InlineData("99999999999999999999 authors")]
    public void Not_what_papers_have_or_what_is_no_number(string count) => Verify(Id, Head + $"  • {count}\n·\nMay 3, 2025\n");

    [Theory]
    [InlineData(Head + "Institute of 78 Mosses\n·\nMay 3, 2025\n")]
    [InlineData(Head + "·\nMay 3, 2025 78\n")]
    public void Not_another_number(string text) => Verify(Id, text);

    [Fact]
    public void Not_where_names_bear_it_out() => Verify(
        BuiltInDialects.All.Single(dialect => dialect.Name == "arxiv-mail"),
        Id,
        "\\\\\narXiv:2401.01234\nDate: Wed, 3 Jan 2024 19:00:02 GMT   (31kb)\n\nTitle: Moss on Old Servers\nAuthors: Ada Berg, Bo Stone, et al. (97 additional authors not shown)\n\\\\\n  " + Prose
        + "\n\\\\ ( https://arxiv.org/abs/2401.01234 ,  31kb)\n");
}
