using System.Collections.Frozen;
using System.Reflection;

namespace PaperParse.Extraction;

/// <summary>Words that code knows are data: a file in an assembly, one word or phrase a line, <c>#</c> before a comment.</summary>
public static class WordFile
{
    private const char Comment = '#';

    /// <summary>Its words in the order of the file, without what stands around them.</summary>
    /// <param name="assembly">That it is embedded in.</param>
    /// <param name="file">Its name there, such as <c>Words.txt</c>.</param>
    /// <exception cref="InvalidOperationException">The assembly has no such file.</exception>
    public static IReadOnlyList<string> Lines(Assembly assembly, string file)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        using var stream = assembly.GetManifestResourceStream(file) ?? throw new InvalidOperationException($"The assembly has no word file '{file}'.");
        using var reader = new StreamReader(stream);
        var lines = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Trim() is { Length: > 0 } word && word[0] != Comment)
                lines.Add(word);
        }

        return lines;
    }

    /// <summary>Of this assembly.</summary>
    internal static IReadOnlyList<string> Lines(string file) => Lines(typeof(WordFile).Assembly, file);

    /// <summary>The same as a set, in which case does not count, to ask with a piece of a text.</summary>
    internal static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string file) =>
        Lines(file).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Lines of two words or more as pairs: the first word, and the rest of the line.</summary>
    internal static IEnumerable<(string First, string Tail)> Pairs(string file) => Lines(file).Select(line => line.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space
        ? (line[..space], line[(space + 1)..].TrimStart())
        : throw new InvalidOperationException($"'{line}' in '{file}' has one word, and two are wanted."));
}
