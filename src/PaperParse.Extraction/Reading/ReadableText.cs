using System.Buffers;
using PaperParse.Syntax;

namespace PaperParse.Extraction;

/// <summary>
/// The text of a field as a reader sees it: lines joined by one space, runs of white space folded to one, markup left out.
/// Most fields are one clean token; those are copied as they are.
/// </summary>
internal static class ReadableText
{
    /// <summary>All white space but the plain space.</summary>
    private static readonly SearchValues<char> Unplain =
        SearchValues.Create("\t\n\v\f\r\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000");

    /// <summary>
    /// The text of the tokens directly under the node; nodes inside it are fields of their own.
    /// Null where there is nothing but markup and white space.
    /// </summary>
    public static string? Of(SyntaxNode node)
    {
        var count = 0;
        SyntaxToken single = default;
        foreach (var child in node.Children)
        {
            if (child.TryGetToken(out var token) && IsText(token.Kind) && count++ == 0)
                single = token;
        }

        if (count == 0)
            return null;
        if (count == 1 && single.Text is var text && IsPlain(text))
            return text.ToString();
        return Fold(node);
    }

    private static bool IsText(SyntaxKind kind) => kind is not (SyntaxKind.Markup or SyntaxKind.LineBreak);

    private static bool IsPlain(ReadOnlySpan<char> text) =>
        text.Length > 0 && text[0] != ' ' && text[^1] != ' ' && text.IndexOf("  ", StringComparison.Ordinal) < 0 && !text.ContainsAny(Unplain);

    private static string? Fold(SyntaxNode node)
    {
        // Folding only ever shortens.
        var buffer = ArrayPool<char>.Shared.Rent(node.FullSpan.Length);
        var folded = new Folded(buffer);
        folded.Append(node);
        var text = folded.Length == 0 ? null : new string(buffer, 0, folded.Length);
        ArrayPool<char>.Shared.Return(buffer);
        return text;
    }

    private ref struct Folded(Span<char> buffer)
    {
        private readonly Span<char> _buffer = buffer;
        private bool _gap;

        public int Length { get; private set; }

        public void Append(SyntaxNode node)
        {
            foreach (var child in node.Children)
            {
                if (!child.TryGetToken(out var token))
                    continue;
                _gap |= !token.LeadingSpan.IsEmpty || token.Kind == SyntaxKind.LineBreak;
                if (IsText(token.Kind))
                    Append(token.Text);
            }
        }

        private void Append(ReadOnlySpan<char> text)
        {
            if (IsPlain(text))
            {
                CloseGap();
                text.CopyTo(_buffer[Length..]);
                Length += text.Length;
                return;
            }

            foreach (var c in text)
            {
                if (char.IsWhiteSpace(c))
                {
                    _gap = true;
                    continue;
                }

                CloseGap();
                _buffer[Length++] = c;
            }
        }

        private void CloseGap()
        {
            if (_gap && Length > 0)
                _buffer[Length++] = ' ';
            _gap = false;
        }
    }
}
