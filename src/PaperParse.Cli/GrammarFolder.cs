using PaperParse.Grammars;
using PaperParse.Inputs;
using PaperParse.Syntax;

namespace PaperParse.Cli;

/// <summary>
/// A grammar with its samples, as they lie in a folder:
/// <code>
/// weekly/
///   weekly.grammar
///   samples/
///     plain.txt            a listing
///     plain.verified.txt   the tree that it must give
/// </code>
/// </summary>
internal sealed class GrammarFolder
{
    public const string Extension = ".grammar";

    private const string SamplesFolder = "samples";
    private const string TreeExtension = ".verified.txt";

    private GrammarFolder(string path, Dialect dialect, IReadOnlyList<GrammarSample> samples)
    {
        GrammarPath = path;
        Dialect = dialect;
        Samples = samples;
    }

    public string Name => Dialect.Name;

    public string GrammarPath { get; }

    public Dialect Dialect { get; }

    /// <summary>In the order of their names.</summary>
    public IReadOnlyList<GrammarSample> Samples { get; }

    /// <summary>Null, after saying why, when there is not one grammar in the folder, it has mistakes, or there are no samples.</summary>
    /// <param name="named">The folder, or the grammar file in it.</param>
    /// <param name="streams">What is wrong is said here.</param>
    public static GrammarFolder? TryOpen(string named, Streams streams)
    {
        if (!Directory.Exists(named) && !File.Exists(named))
            return Refuse(streams, named, "no such folder or grammar");
        if (TryFind(named, streams) is not { } path || GrammarFileReader.TryCompile(path, streams) is not { } dialect)
            return null;
        var folder = Directory.Exists(named) ? named : Path.GetDirectoryName(named) ?? "";
        var samples = SamplesOf(Path.Combine(folder, SamplesFolder), dialect);
        return samples.Count > 0 ? new GrammarFolder(path, dialect, samples) : Refuse(streams, named, $"has no listings in {SamplesFolder}/; put at least one there");
    }

    /// <summary>The path of a grammar file: what is no folder is one itself. Null, after saying why, for a folder that does not hold one grammar.</summary>
    public static string? TryFind(string named, Streams streams)
    {
        if (!Directory.Exists(named))
            return named;
        if (Directory.GetFiles(named, "*" + Extension) is [var path])
            return path;
        Refuse(streams, named, $"holds no grammar, or more than one; name the folder of one file that ends in {Extension}, or the file");
        return null;
    }

    private static List<GrammarSample> SamplesOf(string folder, Dialect dialect) => Directory.Exists(folder)
        ? [.. Directory.GetFiles(folder)
            .Where(path => !path.EndsWith(TreeExtension, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(path => new GrammarSample(path, Path.ChangeExtension(path, null) + TreeExtension, dialect))]
        : [];

    private static GrammarFolder? Refuse(Streams streams, string folder, string problem)
    {
        streams.Say($"paperparse: {folder}: {problem}");
        return null;
    }
}

/// <summary>A listing and where the tree that it must give lies.</summary>
internal sealed record GrammarSample(string Path, string TreePath, Dialect Dialect)
{
    /// <exception cref="InputException">The listing cannot be read.</exception>
    public SourceText Text() => InputFile.Read(Path);

    /// <exception cref="InputException">The listing cannot be read.</exception>
    public string Tree() => IndentedDump.Of(Dialect.Parse(Text()).Root);

    /// <summary>Null where there is none yet.</summary>
    /// <exception cref="InputException">The tree is there and cannot be read.</exception>
    public string? Expected() => File.Exists(TreePath) ? InputFile.Read(TreePath).ToString() : null;
}
