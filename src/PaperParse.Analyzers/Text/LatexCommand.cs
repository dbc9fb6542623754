using System.Collections.Frozen;

namespace PaperParse.Analyzers;

/// <summary>Names of LaTeX's commands, by where they can be told from words; each list is a file in <c>Words/</c>.</summary>
internal sealed class LatexCommand
{
    private readonly FrozenDictionary<string, string?>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    private LatexCommand(string file)
    {
        var commands = WordList.Lines(file).Select(line => line.Split(' ')).ToFrozenDictionary(parts => parts[0], parts => parts.Length > 1 ? parts[1] : null, StringComparer.Ordinal);
        Names = commands.Keys;
        _lookup = commands.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static LatexCommand Unmistakable { get; } = new("LatexNames.txt");

    public static LatexCommand Greek { get; } = new("LatexGreek.txt");

    public static LatexCommand Operators { get; } = new("LatexOperators.txt");

    public static LatexCommand Scripts { get; } = new("LatexScripts.txt");

    public static LatexCommand Heads { get; } = new("LatexHeads.txt");

    public static LatexCommand ListMarks { get; } = new("LatexListMarks.txt");

    public static LatexCommand Dots { get; } = new("LatexDots.txt");

    public IReadOnlyList<string> Names { get; }

    /// <param name="name">Without a backslash.</param>
    /// <param name="character">What stands for it in plain text; null where nothing does.</param>
    public bool Has(ReadOnlySpan<char> name, out string? character) => _lookup.TryGetValue(name, out character);

    public bool Has(ReadOnlySpan<char> name) => _lookup.ContainsKey(name);
}

/// <summary>A name of a command in a text.</summary>
/// <param name="Start">In the text.</param>
/// <param name="Length">Of the name alone.</param>
/// <param name="Character">What stands for it in plain text; null where nothing does.</param>
/// <param name="IsEvidence">Whether it shows by itself that the text was LaTeX; else other evidence is needed.</param>
internal readonly record struct StrippedCommand(int Start, int Length, string? Character, bool IsEvidence);
