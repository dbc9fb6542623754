using System.Buffers;
using System.Text;

namespace PaperParse.Inputs;

/// <summary>
/// The encoding that a page declares in its first 1024 bytes: an XML declaration, or <c>meta</c> with <c>charset</c> or <c>http-equiv</c>, as the
/// HTML standard wants them looked for. A page that is read as bytes of ASCII is not in UTF-16, whatever it says: that is UTF-8.
/// </summary>
internal static class HtmlDeclaration
{
    private const int Looked = 1024;

    private static readonly SearchValues<char> EndsOfCharset = SearchValues.Create(" ;\"'\t\r\n");

    /// <param name="bytes">Of the whole text.</param>
    /// <param name="isHtml">Whether it is known to be HTML; else it is where it begins with a tag.</param>
    public static Encoding? Find(ReadOnlySpan<byte> bytes, bool isHtml)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Looked)]);
        if (!isHtml && !BeginsWithTag(head))
            return null;
        for (var at = head.IndexOf('<', StringComparison.Ordinal); at >= 0; at = NextTag(head, at))
        {
            if (DeclaredBy(HtmlTag.Read(head, at)) is { } name && EncodingNames.Find(name) is { } encoding)
                return encoding is UnicodeEncoding or UTF32Encoding ? EncodingNames.Find("utf-8") : encoding;
        }

        return null;
    }

    private static bool BeginsWithTag(string head)
    {
        var text = head.AsSpan().TrimStart();
        return text is ['<', var next, ..] && (next is '!' or '?' || char.IsAsciiLetter(next));
    }

    /// <summary>-1 at the end. A tag in a comment is none; nor is what stands in quotes, which the reading of a tag passes over.</summary>
    private static int NextTag(string head, int at)
    {
        if (string.CompareOrdinal(head, at, "<!--", 0, 4) == 0)
        {
            var end = head.IndexOf("-->", at + 2, StringComparison.Ordinal);
            return end < 0 ? -1 : head.IndexOf('<', end);
        }

        return head.IndexOf('<', Math.Max(at + 1, HtmlTag.Read(head, at).End));
    }

    private static string? DeclaredBy(HtmlTag tag)
    {
        if (tag.Name == "?xml")
            return tag["encoding"];
        if (tag.Name != "meta")
            return null;
        if (tag["charset"] is { } charset)
            return charset;
        return string.Equals(tag["http-equiv"], "content-type", StringComparison.OrdinalIgnoreCase) ? CharsetIn(tag["content"] ?? "") : null;
    }

    /// <summary><c>text/html; charset=koi8-r</c></summary>
    private static string? CharsetIn(string content)
    {
        const string Key = "charset";
        for (var at = content.IndexOf(Key, StringComparison.OrdinalIgnoreCase); at >= 0; at = content.IndexOf(Key, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var rest = content.AsSpan(at + Key.Length).TrimStart();
            if (rest is not ['=', ..])
                continue;
            rest = rest[1..].Trim().TrimStart("\"'");
            var end = rest.IndexOfAny(EndsOfCharset);
            return (end < 0 ? rest : rest[..end]).ToString();
        }

        return null;
    }
}
