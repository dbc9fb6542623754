using PaperParse.Syntax;

namespace PaperParse.Grammars;

/// <summary>Whether a text looks like HTML, told from a few characters; what it really holds only a parser knows.</summary>
internal static class MarkupSigns
{
    private const long MostCharactersATag = 1_000;

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

    private static bool TrySkip(ref ReadOnlySpan<char> text, string open, string close)
    {
        if (!text.StartsWith(open, StringComparison.Ordinal))
            return false;
        var end = text[open.Length..].IndexOf(close, StringComparison.Ordinal);
        text = end < 0 ? default : text[(open.Length + end + close.Length)..];
        return true;
    }
}
