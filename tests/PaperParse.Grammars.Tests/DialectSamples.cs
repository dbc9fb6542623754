using PaperParse.TestSupport;

namespace PaperParse.Grammars.Tests;

/// <summary>The samples lie in <c>grammars/DIALECT/samples</c>.</summary>
internal static class DialectSamples
{
    public static Dialect Dialect(string name) => BuiltInGrammars.Dialects.Single(dialect => dialect.Name == name);

    public static string FolderOf(string dialect) => Path.Combine(Repository.Root, "grammars", dialect, "samples");

    public static string[] Texts(string dialect) => [.. Repository.Samples(dialect).Select(File.ReadAllText)];

    public static string DialectOf(string path) => Path.GetFileName(Path.GetDirectoryName(Path.GetDirectoryName(path)))!;
}
