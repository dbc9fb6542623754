using Xunit;

namespace PaperParse.TestSupport;

/// <summary>
/// Real dumps, which are other people's words and so no part of this repository. They are looked for in the folder that the
/// environment variable <c>PAPERPARSE_CORPUS</c> names, else in <c>../shared/corpus</c> beside the repository.
/// </summary>
public static class Corpus
{
    public const string Variable = "PAPERPARSE_CORPUS";

    /// <summary>The dump that the first grammar was written for.</summary>
    public const string Seed = "hf-search-text-2026-01-19.txt";

    /// <summary>The full path of a dump, null when it is not there.</summary>
    public static string? Find(string name)
    {
        var path = Path.Combine(Folder(Environment.GetEnvironmentVariable(Variable), Repository.Root), name);
        return File.Exists(path) ? path : null;
    }

    /// <summary>The full path of a dump. A test that asks for one that is not there is skipped: mark it <c>[SkippableFact]</c>.</summary>
    /// <exception cref="DirectoryNotFoundException">
    /// In continuous integration, when the variable names a folder that does not exist: there a skip would go unseen.
    /// </exception>
    public static string Require(string name)
    {
        RefuseWrongFolder(Environment.GetEnvironmentVariable(Variable), Repository.IsContinuousIntegration);
        var path = Find(name);
        Skip.If(path is null, $"The dump {name} is not here; set {Variable} to the folder that holds it.");
        return path!;
    }

    internal static string Folder(string? variable, string root) =>
        string.IsNullOrEmpty(variable) ? Path.GetFullPath(Path.Combine(root, "..", "shared", "corpus")) : variable;

    internal static void RefuseWrongFolder(string? variable, bool isContinuousIntegration)
    {
        if (isContinuousIntegration && !string.IsNullOrEmpty(variable) && !Directory.Exists(variable))
            throw new DirectoryNotFoundException($"{Variable} names {variable}, which does not exist.");
    }
}
