using System.Collections.Frozen;
using PaperParse.Syntax;

namespace PaperParse.Grammars;

/// <summary>Whether a text looks like HTML, told from a few characters; what it really holds only a parser knows.</summary>
internal static class MarkupSigns
{
    private const long MostCharactersATag = 1_000;

    private const int MostLookedAt = 200_000;
    private const int LongestName = 12;
    private const int FewestTags = 4;
    private const int CharactersATagOfPages = 400;

    // In pages, and hardly in other markup.
    private static readonly FrozenSet<string> OfPages = "a article b body dd div dl dt em h1 h2 h3 h4 h5 h6 i li ol p section span strong table tbody td th thead tr ul".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly string[] EndingsOfNames = [".html", ".htm", ".xhtml"];

    private static readonly string[] Beginnings = ["<!doctype", "<html", "<head", "<body"];

    /// <summary>Whether the first thing that is no white space, comment or declaration of XML begins a page.</summary>
    public static bool BeginsAsPage(SourceText text)
    {
        var rest = text.Slice(new TextSpan(0, text.Length));
        while (true)
        {
            rest = rest.TrimStart();
            if (TrySkip(ref rest, "<!--", "-->") || TrySkip(ref rest, "<?", ">"))
                continue;
            foreach (var beginning in Beginnings)
            {
                if (rest.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
                    return true;
            }

            return false;
        }
    }

    /// <summary>Whether a file is called as pages are.</summary>
    public static bool IsNamedAsPage(string? path) => path is not null && EndingsOfNames.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether end tags are as frequent as in a piece of a page. Markdown can have a few; to read a long one as a page for them would cost more than reading it.</summary>
    public static bool HasTags(IReadOnlyList<SourceText> pieces)
    {
        var (tags, length) = (0, 0L);
        foreach (var piece in pieces)
        {
            tags += piece.Slice(new TextSpan(0, piece.Length)).Count("</");
            length += piece.Length;
        }

        return tags > 0 && tags * MostCharactersATag >= length;
    }

    /// <summary>
    /// Whether a text without a beginning of a page is one all the same: tags stand all over it, from the first character, and most of them are of those that
    /// HTML lays out text with. A feed has tags of its own.
    /// </summary>
    public static bool HasTagsAllOver(SourceText text)
    {
        var source = text.Slice(new TextSpan(0, Math.Min(text.Length, MostLookedAt)));
        if (source.TrimStart() is not ['<', ..])
            return false;
        var (all, ofPages, at) = (0, 0, 0);
        while (source[at..].IndexOf("</") is >= 0 and var next)
        {
            at += next + 2;
            all++;
            var width = source[at..].IndexOf('>');
            if (width is > 0 and < LongestName && OfPages.GetAlternateLookup<ReadOnlySpan<char>>().Contains(source.Slice(at, width)))
                ofPages++;
        }

        return all >= FewestTags && ofPages * 2 >= all && all * CharactersATagOfPages >= source.Length;
    }

    private static bool TrySkip(ref ReadOnlySpan<char> text, string open, string close)
    {
        if (!text.StartsWith(open, StringComparison.Ordinal))
            return false;
        var end = text[open.Length..].IndexOf(close, StringComparison.Ordinal);
        text = end < 0 ? default : text[(open.Length + end + close.Length)..];
        return true;
    }
}
