using PaperParse.Extraction;
using PaperParse.Grammars;
using PaperParse.Html.Grammar;
using PaperParse.Syntax;
using PaperParse.Testing;
using PaperParse.TestSupport;

namespace PaperParse.Html.Tests;

/// <summary>Whatever is parsed through here is checked to be lossless with right positions.</summary>
internal static class Page
{
    public static Dialect HfHtml { get; } = Dialect("hf-html");

    /// <summary>Dialect and file of every page among the samples.</summary>
    public static IReadOnlyList<(string Dialect, string File)> Samples { get; } =
        [.. Repository.Samples().Where(Repository.IsPage).Select(path => (Path.GetFileName(Path.GetDirectoryName(Path.GetDirectoryName(path)))!, Path.GetFileName(path)))];

    public static Dialect Dialect(string name) => PageGrammarCompiler.Dialects.Single(dialect => dialect.Name == name);

    public static string Sample(string dialect, string file) => File.ReadAllText(Repository.PathOf($"grammars/{dialect}/samples/{file}"));

    public static SyntaxTree Parse(string text, Dialect dialect) => Parse(text, dialect, out _);

    public static SyntaxTree Parse(string text, Dialect dialect, out long attempts)
    {
        var tree = dialect.Parse(new SourceText(text), out attempts);
        TreeFidelity.Check(tree);
        return tree;
    }

    public static IReadOnlyList<Paper> Papers(string text, Dialect? dialect = null) => PaperExtractor.Extract(Parse(text, dialect ?? HfHtml)).Papers;

    public static Dialect Compile(string grammar)
    {
        var (dialect, errors) = PageGrammarCompiler.Compile(grammar, "test.grammar");
        Assert.Empty(errors);
        return dialect!;
    }
}
