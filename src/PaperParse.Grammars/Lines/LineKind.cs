using PaperParse.Grammars.Characters;

namespace PaperParse.Grammars.Lines;

/// <summary>A kind of line, as a grammar defines it.</summary>
internal sealed record LineKind(string Name, int Min, int Max, string[] NotEnding, bool IsElse, CharacterParser Pattern)
{
    /// <summary>Whether the line is worth reading: the right width and no wrong end. White space at its ends does not count.</summary>
    public bool Admits(ReadOnlySpan<char> content)
    {
        if (content.Length < Min || content.Length > Max)
            return false;
        foreach (var ending in NotEnding)
        {
            if (content.EndsWith(ending, StringComparison.Ordinal))
                return false;
        }

        return true;
    }
}
