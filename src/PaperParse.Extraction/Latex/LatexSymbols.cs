using System.Collections.Frozen;

namespace PaperParse.Extraction;

/// <summary>Commands of LaTeX that stand for a character, by their names.</summary>
internal static class LatexSymbols
{
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Letters = Read("LatexLetters.txt");
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Greek = Read("LatexGreek.txt");
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Signs = Read("LatexSigns.txt");

    /// <summary>What the command stands for; null where it is not known.</summary>
    /// <param name="name">Without its backslash.</param>
    /// <param name="isLetter">Whether it is a letter in the middle of words, as <c>\ss</c> is.</param>
    public static string? Find(ReadOnlySpan<char> name, out bool isLetter)
    {
        isLetter = Letters.TryGetValue(name, out var text);
        return isLetter || Greek.TryGetValue(name, out text) || Signs.TryGetValue(name, out text) ? text : null;
    }

    /// <summary>The Greek letter that math consists of, as in <c>$\alpha$</c>; null for all other math.</summary>
    public static string? GreekMath(ReadOnlySpan<char> math)
    {
        var content = math.Trim('$').Trim();
        return content.StartsWith('\\') && Greek.TryGetValue(content[1..], out var letter) ? letter : null;
    }

    private static FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Read(string file) =>
        WordFile.Pairs(file).ToFrozenDictionary(line => line.First, line => line.Tail, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
