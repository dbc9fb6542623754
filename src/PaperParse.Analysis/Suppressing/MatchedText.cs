using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PaperParse.Syntax;

namespace PaperParse.Analysis;

/// <summary>
/// What a finding is about, as it reads however its lines are wrapped and its page is written: without markup, with escapes undone and
/// white space folded.
/// <code>
/// the &lt;b&gt;state
///    -of-the-art&lt;/b&gt;       source
/// the state -of-the-art     matched text
/// </code>
/// </summary>
internal static class MatchedText
{
    /// <summary>Of UTF-16 units; what is longer is known by its beginning and a digest, so that a file of accepted findings does not repeat whole abstracts.</summary>
    private const int Most = 120;

    private const int KeptOfLong = 60;

    public static string Of(Diagnostic finding, SyntaxTree tree)
    {
        var readable = Folded(Readable(finding, tree));
        // A finding can be about markup itself; its text is then what the source has.
        return Shortened(readable.Length > 0 ? readable : Folded(tree.Text.ToString(finding.Span)));
    }

    private static string Readable(Diagnostic finding, SyntaxTree tree)
    {
        var span = finding.Span;
        if (span.IsEmpty)
            return "";
        var text = new StringBuilder();
        foreach (var token in tree.Root.FindNode(span).DescendantTokens())
        {
            if (token.FullSpan.Start >= span.End)
                break;
            text.Append(tree.Text.Slice(Common(token.LeadingSpan, span)));
            var part = Common(token.Span, span);
            if (!part.IsEmpty && token.Kind != SyntaxKind.Markup)
                text.Append(token.Kind == SyntaxKind.Escape ? token.ValueText : tree.Text.Slice(part));
        }

        return text.ToString();
    }

    private static TextSpan Common(TextSpan one, TextSpan other)
    {
        var start = Math.Max(one.Start, other.Start);
        return TextSpan.FromBounds(start, Math.Max(start, Math.Min(one.End, other.End)));
    }

    private static string Folded(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Shortened(string text)
    {
        // Half a surrogate pair has no bytes, and would not be the same when it is read again.
        var bytes = Encoding.UTF8.GetBytes(text);
        if (text.Length <= Most)
            return Encoding.UTF8.GetString(bytes);
        var kept = char.IsHighSurrogate(text[KeptOfLong - 1]) ? KeptOfLong - 1 : KeptOfLong;
        var digest = Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 8));
        return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text[..kept])) + string.Create(CultureInfo.InvariantCulture, $"… ({text.Length} characters, {digest})");
    }
}
