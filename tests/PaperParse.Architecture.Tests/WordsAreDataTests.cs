namespace PaperParse.Architecture.Tests;

public sealed class WordsAreDataTests
{
    /// <summary>The layers that know no dialect, and the files in each where labels, node kinds and record keys are spelled.</summary>
    private static readonly Dictionary<string, string[]> DeclaredFiles = new()
    {
        ["PaperParse.Syntax"] = ["FieldKinds.cs"],
        ["PaperParse.Grammars"] = ["FieldLabels.cs", "FieldLabelsOf.cs"],
        ["PaperParse.Html"] = [],
        ["PaperParse.Extraction"] = ["RecordKeys.cs"],
    };

    /// <summary>Writes grammars of pages, which are made of the names of elements; the words of sites that it looks for are in a file of data.</summary>
    private const string WritesSelectors = "src/PaperParse.Html/Proposing/";

    [Fact]
    public void No_literal_of_a_layer_that_knows_no_dialect_is_a_word_of_a_grammar()
    {
        var words = GrammarWords.All();
        var sources = DeclaredFiles.Keys.Intersect(SourceTree.Projects).SelectMany(project =>
            SourceTree.Sources($"src/{project}").Where(file => !DeclaredFiles[project].Contains(Path.GetFileName(file)) && !SourceTree.NameOf(file).StartsWith(WritesSelectors, StringComparison.Ordinal))).ToList();
        Assert.True(sources.Count > 50);
        Assert.Empty(sources.SelectMany(file => WordsIn(File.ReadAllText(file), words).Select(found => $"{SourceTree.NameOf(file)}:{found}")));
    }

    [Fact]
    public void Words_are_those_of_the_vocabulary_and_those_in_the_files()
    {
        var words = GrammarWords.All();
        Assert.Superset(new HashSet<string> { "authors", "author", "Nov", "Sept", "k", "Subscribe", "and the research community" }, words.ToHashSet());
        Assert.DoesNotContain("·", words);
        Assert.DoesNotContain(",", words);
    }

    [Theory]
    [InlineData("var x = \"authors\";")]
    [InlineData("var x = $\"{count} authors\";")]
    [InlineData("var x = \"\"\"\n    authors\n    \"\"\";")]
    [InlineData("var x = \"AUTHORS\"u8;")]
    [InlineData("var x = \"\\u0061uthors\";")]
    [InlineData("[Label(\"authors\")] class C;")]
    [InlineData("var x = @\"authors\";")]
    [InlineData("var x = 'k';")]
    public void A_planted_word_is_found_however_it_is_written(string source) =>
        Assert.Single(WordsIn(source, GrammarWords.All()));

    [Theory]
    [InlineData("// \"authors\"")]
    [InlineData("var authors = nameof(authors);")]
    [InlineData("var x = \"the authors of this\";")]
    [InlineData("var x = \"·\";")]
    public void What_is_no_literal_or_more_than_the_word_is_left_alone(string source) =>
        Assert.Empty(WordsIn(source, GrammarWords.All()));

    [Fact]
    public void Quotes_in_a_comment_of_a_grammar_are_no_words() =>
        Assert.Equal(["a # b", "c"], GrammarWords.InQuotes("# \"no\"\nline x = \"a # b\" | \"c\" # \"no\"\n"));

    private static IEnumerable<string> WordsIn(string source, IReadOnlySet<string> words) =>
        Literals.Of(source).Where(literal => words.Contains(literal.Text.Trim())).Select(literal => $"{literal.Line}: \"{literal.Text}\"");
}
