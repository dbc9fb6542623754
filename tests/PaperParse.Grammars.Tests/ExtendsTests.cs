using PaperParse.Syntax;

namespace PaperParse.Grammars.Tests;

/// <summary>A grammar that says only what is different from another one.</summary>
public sealed class ExtendsTests
{
    private const string German =
        """
        grammar hf-text-de "a papers page in German"
        notation 1
        extends hf-text
        words authors   = "Autoren" => "other" | "Autor" => "one"
        words monthName   = "Mai" => 5 | "Okt" => 10
        """;

    [Fact]
    public void What_is_not_said_is_as_in_the_other_grammar()
    {
        var dialect = HfText.Compile(German);
        var tree = HfText.Parse("Moss on Old Servers\n\nWe grow moss on old servers and measure how warm the room becomes.\n\n  • 3 Autoren\n·\nMai 3, 2031 2\n", dialect);

        var entry = Assert.Single(tree.Root.Entries);
        Assert.Equal("3 Autoren", entry.Byline!.AuthorCount!.ToString());
        Assert.Equal(5, entry.DateLine!.PublishedDate!.Month.Word!.Number);
        Assert.Equal(("hf-text-de", "a papers page in German"), (dialect.Name, dialect.Description));
        Assert.Equal(HfText.Dialect.Vocabulary.WholeEntry, dialect.Vocabulary.WholeEntry);
        Assert.Equal("·", dialect.Vocabulary.Spellings[SyntaxKind.Separator]);
    }

    [Fact]
    public void The_other_grammar_is_as_it_was()
    {
        HfText.Compile(German);
        Assert.Empty(HfText.Parse("Moss on Old Servers\n\nWe grow moss.\n\n  • 3 Autoren\n·\nMai 3, 2031\n").Root.Entries);
    }

    [Fact]
    public void A_grammar_that_extends_another_and_says_nothing_gives_the_same_trees()
    {
        var dialect = HfText.Compile("grammar same\nextends hf-text\n");
        foreach (var name in HfText.SampleNames)
            Assert.Equal(IndentedDump.Of(HfText.Parse(HfText.Sample(name)).Root), IndentedDump.Of(HfText.Parse(HfText.Sample(name), dialect).Root));
    }

    [Theory]
    [InlineData("grammar t\nextends title-abstract\n", false)]
    [InlineData("grammar t\nextends title-abstract\ndetect plain\n", true)]
    [InlineData("grammar t\nextends hf-text\n", true)]
    [InlineData("grammar t\nextends hf-text\ndetect never\n", false)]
    public void How_it_is_found_out_is_taken_over_unless_it_says_so_itself(string grammar, bool isDetected) =>
        Assert.Equal(isDetected, HfText.Compile(grammar).IsDetected);

    [Fact]
    public void The_element_that_pages_are_known_by_is_taken_over_too() =>
        Assert.Equal("heralded", GrammarCompiler.Reread(new Notation.GrammarSource("t.grammar", "grammar t\nextends accepted-html\n")).File.Sign!.Name);

    [Theory]
    [InlineData("grammar t\nextends hf-tekst\n", "2:9", "there is no grammar 'hf-tekst' to extend; there are accepted-html, ")]
    [InlineData("grammar t\nextends shared\n", "2:9", "'shared' has words and pieces and reads no listing")]
    [InlineData("grammar t\nextends\n", "2:8", "the name of the grammar that this one extends")]
    public void What_cannot_be_extended_is_said(string grammar, string position, string message)
    {
        var (dialect, errors) = GrammarCompiler.Compile(grammar, "t.grammar");
        Assert.Null(dialect);
        Assert.Equal(position, errors[0].Position.ToString());
        Assert.Contains(message, errors[0].Message, StringComparison.Ordinal);
    }
}
