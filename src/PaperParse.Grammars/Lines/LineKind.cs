using PaperParse.Grammars.Characters;

namespace PaperParse.Grammars.Lines;

/// <summary>A kind of line, as a grammar defines it.</summary>
internal sealed record LineKind(string Name, int Min, int Max, string[] NotEnding, string[] NotContaining, bool IsElse, CharacterParser Pattern)
{
    private readonly bool _takesAnything = Pattern.TakesAnything;

    /// <summary>Whether every line that it admits is of this kind, so that the pattern need not be tried.</summary>
    public bool IsAnyAdmitted => _takesAnything;

    /// <summary>Whether the line is worth reading: the right width, no wrong end, nothing in it that must not be. White space at its ends does not count.</summary>
    public bool Admits(ReadOnlySpan<char> content)
    {
        if (content.Length < Min || content.Length > Max)
            return false;
        foreach (var ending in NotEnding)
        {
            if (content.EndsWith(ending, StringComparison.Ordinal))
                return false;
        }

        foreach (var piece in NotContaining)
        {
            if (content.Contains(piece, StringComparison.Ordinal))
                return false;
        }

        return true;
    }
}
