using System.Reflection;
using PaperParse.TestSupport;

namespace PaperParse.Architecture.Tests;

/// <summary>The files and assemblies of the repository that these tests look at.</summary>
internal static class SourceTree
{
    /// <summary>Names of the projects under <c>src</c>.</summary>
    public static IReadOnlyList<string> Projects { get; } =
        [.. Directory.EnumerateDirectories(Repository.PathOf("src")).Select(folder => Path.GetFileName(folder)).Where(name => File.Exists(ProjectFile(name))).Order(StringComparer.Ordinal)];

    public static string ProjectFile(string project) => Repository.PathOf($"src/{project}/{project}.csproj");

    public static Assembly AssemblyOf(string project) => Assembly.LoadFrom(Path.Combine(AppContext.BaseDirectory, project + ".dll"));

    /// <summary>Every C# file under a folder of the repository but for what builds leave there.</summary>
    public static IEnumerable<string> Sources(string folder) =>
        Directory.EnumerateFiles(Repository.PathOf(folder), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal);

    /// <summary>As it is called in messages: relative to the root, with slashes.</summary>
    public static string NameOf(string file) => Path.GetRelativePath(Repository.Root, file).Replace(Path.DirectorySeparatorChar, '/');
}
