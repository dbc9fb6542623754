using PaperParse.Analysis;
using PaperParse.Extraction;
using PaperParse.Grammars;
using PaperParse.Syntax;

namespace PaperParse.Analyzers.Tests;

public sealed class DuplicateEntryTests : RuleTests
{
    private const string Id = "PP4001";
    private const string Again = "[|Moss on Old Servers|]\n\n" + Prose + "\n\n" + Tail;

    [Fact]
    public void The_later_one_goes() => Verify(Id, Whole + AlsoWhole + Again, Whole + AlsoWhole);

    [Fact]
    public void However_often_and_however_the_title_is_written() => Verify(
        Id, Whole + Again + "\n[|Moss on old servers.|]\n\n" + Prose + "\n\n" + Tail + "\n" + AlsoWhole, Whole + AlsoWhole);

    [Fact]
    public void With_its_id_and_another_title() => Verify(
        BuiltInDialects.All.Single(dialect => dialect.Name == "arxiv-mail"),
        Id,
        Mail("2401.01234", "Moss on Old Servers") + Mail("2401.01235", "Lichen") + Mail("2401.01234", "Moss").Replace("Title: Moss", "[|Title: Moss|]", StringComparison.Ordinal),
        Mail("2401.01234", "Moss on Old Servers") + Mail("2401.01235", "Lichen"));

    [Fact]
    public void The_message_names_the_first_one() => Assert.Equal(
        "the same paper as entry 1, \"Moss on Old Servers\": the titles are the same", FindOne(Id, Whole + AlsoWhole + Whole).Message);

    [Fact]
    public void Nothing_of_another_fix_is_left_of_it() => Assert.Equal(
        Whole + AlsoWhole,
        FixAll.Apply(PaperExtractor.Extract(HfText.Parse(new SourceText(Whole + AlsoWhole + Head + "  • 3 authors\n·\nMay 3, 2025 2"))), [RuleOf(Id), RuleOf("PP2007")], FixSafety.Unsafe).Tree.Text.ToString());

    [Fact]
    public void What_it_would_take_along_is_not_deleted()
    {
        var finding = FindOne(Id, Whole + Head + "  • 3 authors\nshow all\n·\nMay 3, 2025\n\n" + AlsoWhole);
        Assert.Null(finding.Fix);
    }

    [Theory]
    [InlineData(Whole + AlsoWhole)]
    [InlineData("Daily Papers\n\nMay 4, 2025\n\n" + Whole + "Daily Papers\n\nMay 3, 2025\n\n" + Whole)]
    [InlineData(Whole + "Moss on Old Servers II\n\n" + Prose + "\n\n" + Tail)]
    public void Not_another_paper_or_the_same_in_another_listing(string text) => Verify(Id, text);

    [Fact]
    public void Not_where_the_ids_are_two() => Verify(
        BuiltInDialects.All.Single(dialect => dialect.Name == "arxiv-mail"), Id, Mail("2401.01234", "Moss") + Mail("2401.01235", "Moss"));

    [Fact]
    public void Not_a_page_s_markup() =>
        Assert.Null(Assert.Single(AnalysisDriver.Analyze(PaperExtractor.Extract(BuiltInDialects.All.Single(dialect => dialect.Name == "hf-html").Parse(new SourceText(Card + Card))), [RuleOf(Id)])).Fix);

    private const string Card = "<article><h3><a href=\"/papers/2401.01234\">Moss on Old Servers</a></h3><li>· 5 authors</li></article>\n";

    private static string Mail(string id, string title) =>
        $"\\\\\narXiv:{id}\nDate: Wed, 3 Jan 2024 19:00:02 GMT   (31kb)\n\nTitle: {title}\nAuthors: Ada Berg, Bo Stone\n\\\\\n  {Prose}\n\\\\ ( https://arxiv.org/abs/{id} ,  31kb)\n"
        + "------------------------------------------------------------------------------\n";
}
