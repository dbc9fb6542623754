using PaperParse.Syntax;

namespace PaperParse.Grammars.Tests;

/// <summary>Words belong to the grammar file: other words in the file and in the text give the same tree.</summary>
public sealed class ReplacedWordsTests
{
    [Fact]
    public void Other_words_in_grammar_and_text_give_the_same_tree()
    {
        var grammar = File.ReadAllText(HfText.GrammarPath);
        var other = HfText.Compile(Reworded(grammar));
        Assert.Contains("Verfasser", other.Vocabulary.Words.Select(word => word.Text));
        foreach (var name in HfText.SampleNames)
        {
            var text = HfText.Sample(name);
            var tree = HfText.Parse(Reworded(text), other);
            Assert.Equal(Kinds(HfText.Parse(text)), Kinds(tree));
        }
    }

    [Fact]
    public void The_other_words_mean_nothing_to_the_built_in_grammar()
    {
        var tree = HfText.Parse(Reworded(HfText.Sample("plain")));
        Assert.All(tree.Root.Entries, entry => Assert.Null(entry.Byline?.AuthorCount));
    }

    // "1 author" of a sample and "author" of the grammar stay, so that both nouns are tried.
    private static string Reworded(string text) =>
        text.Replace("authors\"", "Verfasser\"", StringComparison.Ordinal)
            .Replace("authors\n", "Verfasser\n", StringComparison.Ordinal)
            .Replace("authors\r", "Verfasser\r", StringComparison.Ordinal)
            .Replace("authors  ", "Verfasser  ", StringComparison.Ordinal)
            .Replace("·", "@@", StringComparison.Ordinal);

    private static List<string> Kinds(SyntaxTree tree) =>
        [.. tree.Root.DescendantNodes().Select(node => $"{node.Kind}{(node.IsMissing ? "?" : "")}"), .. tree.Root.DescendantTokens().Select(token => token.Kind.ToString())];
}
