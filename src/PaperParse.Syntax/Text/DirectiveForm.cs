namespace PaperParse.Syntax;

/// <summary>
/// By what an instruction to PaperParse is known in a text, whatever the dialect. What it says is for others to read; a reader of listings only has to know
/// that it is none of the listing.
/// <code>
/// #paperparse: …             a line of a plain text
/// &lt;!-- paperparse: … --&gt;     a line of markdown, a comment of a page
/// </code>
/// </summary>
public static class DirectiveForm
{
    /// <summary>What closes the form that is a comment.</summary>
    public const string CommentEnd = "-->";

    private const string CommentStart = "<!--";
    private const string LineStart = "#";
    private const string Name = "paperparse:";

    /// <summary>Whether there can be any in a text: false for nearly all, and found out in one vectorised look.</summary>
    public static bool MayStandIn(ReadOnlySpan<char> text) => text.IndexOf(Name) >= 0;

    /// <summary>Where the first one can stand, from an offset on; -1 for nowhere.</summary>
    public static int NextIn(ReadOnlySpan<char> text, int from) => text[from..].IndexOf(Name) is >= 0 and var at ? from + at : -1;

    /// <summary>Whether it is one that begins as a comment does.</summary>
    public static bool IsComment(ReadOnlySpan<char> directive) => directive.StartsWith(CommentStart, StringComparison.Ordinal);

    /// <summary>What a line or a comment says to PaperParse, relative to it; null for one that is no directive.</summary>
    /// <param name="text">All of a line, or of a comment. A comment on a line that nothing closes is one that was meant to be closed.</param>
    public static TextSpan? ContentOf(ReadOnlySpan<char> text)
    {
        var content = text.Trim();
        if (content.StartsWith(LineStart, StringComparison.Ordinal))
            content = content[LineStart.Length..];
        else if (!IsComment(content))
            return null;
        else if (!TryOpen(ref content))
            return null;
        content = content.TrimStart();
        if (!content.StartsWith(Name, StringComparison.Ordinal))
            return null;
        content = content[Name.Length..].Trim();
        text.Overlaps(content, out var start);
        return new TextSpan(content.IsEmpty ? text.TrimEnd().Length : start, content.Length);
    }

    /// <summary>What stands in a comment; false where more comes behind it.</summary>
    private static bool TryOpen(ref ReadOnlySpan<char> comment)
    {
        comment = comment[CommentStart.Length..];
        var end = comment.IndexOf(CommentEnd, StringComparison.Ordinal);
        if (end >= 0 && end + CommentEnd.Length < comment.Length)
            return false;
        comment = end < 0 ? comment : comment[..end];
        return true;
    }
}
