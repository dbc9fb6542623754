using PaperParse.Syntax;
using PaperParse.Testing;
using PaperParse.TestSupport;

namespace PaperParse.Grammars.Tests;

/// <summary>The dialect under test, and its samples. Whatever is parsed through here is checked to be lossless with right positions.</summary>
internal static class HfText
{
    public static string Folder { get; } = Path.Combine(Repository.Root, "grammars", "hf-text");

    public static string GrammarPath { get; } = Path.Combine(Folder, "hf-text.grammar");

    public static string SamplesFolder { get; } = Path.Combine(Folder, "samples");

    public static Dialect Dialect { get; } = BuiltInGrammars.Dialects.Single(dialect => dialect.Name == "hf-text");

    public static IEnumerable<string> SampleNames => Directory.EnumerateFiles(SamplesFolder, "*.txt")
        .Where(file => !SnapshotFiles.IsSnapshot(file))
        .Select(file => Path.GetFileNameWithoutExtension(file))
        .Order(StringComparer.Ordinal);

    public static string Sample(string name) => File.ReadAllText(Path.Combine(SamplesFolder, name + ".txt"));

    public static SyntaxTree Parse(string text, Dialect? dialect = null)
    {
        var tree = (dialect ?? Dialect).Parse(new SourceText(text));
        TreeFidelity.Check(tree);
        return tree;
    }

    public static Dialect Compile(string grammar)
    {
        var (dialect, errors) = GrammarCompiler.Compile(grammar, "test.grammar");
        Assert.Empty(errors);
        return dialect!;
    }
}
