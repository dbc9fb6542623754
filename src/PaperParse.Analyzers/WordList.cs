using System.Collections.Frozen;
using PaperParse.Extraction;

namespace PaperParse.Analyzers;

/// <summary>Words that rules know are data: a file in <c>Words/</c> (<see cref="WordFile"/>).</summary>
internal static class WordList
{
    /// <param name="file">The name of the file, without <c>Words/</c>.</param>
    /// <param name="comparer">Ordinal where it is null.</param>
    public static FrozenSet<string> Read(string file, StringComparer? comparer = null) => Lines(file).ToFrozenSet(comparer ?? StringComparer.Ordinal);

    /// <summary>In the order of the file.</summary>
    public static IReadOnlyList<string> Lines(string file) => WordFile.Lines(typeof(WordList).Assembly, file);
}
