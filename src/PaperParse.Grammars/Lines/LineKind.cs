using PaperParse.Grammars.Characters;

namespace PaperParse.Grammars.Lines;

/// <summary>A kind of line, as a grammar defines it.</summary>
internal sealed record LineKind(
    string Name, int Min, int Max, bool? IsIndented, string[] NotEnding, string[] NotContaining, bool IsElse, CharacterParser Pattern)
{
    private readonly bool _takesAnything = Pattern.TakesAnything;

    /// <summary>Whether every line that it admits is of this kind, so that the pattern need not be tried.</summary>
    public bool IsAnyAdmitted => _takesAnything;

    /// <summary>Whether the line is worth reading: no wrong end, nothing in it that must not be. It is known to have the right width.</summary>
    public bool Admits(ReadOnlySpan<char> content)
    {
        foreach (var ending in NotEnding)
        {
            if (content[^1] == ending[^1] && content.EndsWith(ending, StringComparison.Ordinal))
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
