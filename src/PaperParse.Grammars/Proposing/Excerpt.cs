using PaperParse.Syntax;

namespace PaperParse.Grammars.Proposing;

/// <summary>A piece of a dump in a comment: short, on one line, and nothing in it that could act on a terminal.</summary>
internal static class Excerpt
{
    private const int Longest = 60;

    public static string Of(string text)
    {
        if (text.Length <= Longest)
            return Escaped.Quote(text);
        var width = char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest;
        return Escaped.Quote(string.Concat(text.AsSpan(0, width), "…"));
    }
}
