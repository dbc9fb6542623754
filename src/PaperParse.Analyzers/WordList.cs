using System.Collections.Frozen;

namespace PaperParse.Analyzers;

/// <summary>Words that rules know are data: a file in <c>Words/</c>, one word or phrase a line, <c>#</c> before a comment.</summary>
internal static class WordList
{
    private const char Comment = '#';

    /// <param name="file">The name of the file, without <c>Words/</c>.</param>
    /// <param name="comparer">Ordinal where it is null.</param>
    public static FrozenSet<string> Read(string file, StringComparer? comparer = null) => Lines(file).ToFrozenSet(comparer ?? StringComparer.Ordinal);

    /// <summary>In the order of the file.</summary>
    public static IReadOnlyList<string> Lines(string file)
    {
        using var stream = typeof(WordList).Assembly.GetManifestResourceStream(file) ?? throw new InvalidOperationException($"The assembly has no word file '{file}'.");
        using var reader = new StreamReader(stream);
        var lines = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Trim() is { Length: > 0 } word && word[0] != Comment)
                lines.Add(word);
        }

        return lines;
    }
}
