using System.Buffers;
using PaperParse.Syntax;

namespace PaperParse.Extraction;

/// <summary>
/// The text of a field as a reader sees it: lines joined by one space, runs of white space folded to one, markup left out.
/// Most fields are one clean token; those are copied as they are.
/// </summary>
internal static class ReadableText
{
    /// <summary>
    /// The text of the tokens directly under the node; nodes inside it are fields of their own.
    /// Null where there is nothing but markup and white space.
    /// </summary>
    /// <param name="node">The field.</param>
    /// <param name="extent">Where it stands, from its first text to its last, without what stands around them; for lack of text, where the nodes inside it stand.</param>
    /// <param name="hasNodes">Whether there are nodes inside it.</param>
    public static string? Of(SyntaxNode node, out FieldExtent extent, out bool hasNodes)
    {
        extent = default;
        hasNodes = false;
        var count = 0;
        SyntaxToken single = default;
        foreach (var child in node.Children)
        {
            if (!child.TryGetToken(out var token))
            {
                hasNodes = true;
                continue;
            }

            if (!IsText(token))
                continue;
            extent.Add(child);
            if (count++ == 0)
                single = token;
        }

        if (count == 0)
        {
            extent = FieldExtent.Of(node);
            return null;
        }

        var text = single.ValueText;
        return count == 1 && IsPlain(text) ? text.ToString() : Fold(node);
    }

    /// <summary>
    /// For a field that has no text of its own: what the nodes in it say, with commas between.
    /// <code>
    /// (with Nils Dahl, Kim Aas)        a custom field that is two authors
    ///       ^^^^^^^^^^^^^^^^^^
    /// </code>
    /// Null where they say nothing.
    /// </summary>
    /// <param name="node">The field.</param>
    /// <param name="name">The node in it that is its name, and no part of what it says.</param>
    /// <param name="extent">From the first of the other nodes to the last.</param>
    public static string? OfNodesIn(SyntaxNode node, SyntaxNode name, out FieldExtent extent)
    {
        extent = default;
        var texts = new List<string>();
        foreach (var child in node.Children)
        {
            if (!child.TryGetNode(out var inner) || inner == name || (Of(inner, out _, out _) ?? OfNodesIn(inner, name, out _)) is not { } text)
                continue;
            texts.Add(text);
            extent.Add(child);
        }

        return texts.Count == 0 ? null : string.Join(", ", texts);
    }

    // A word without a value is how the dialect spells something, such as the name of a field before it.
    private static bool IsText(SyntaxToken token) =>
        token.Kind is not (SyntaxKind.Markup or SyntaxKind.LineBreak) && !(token.Kind == SyntaxKind.Word && token.Word is null);

    /// <summary>Whether folding would change nothing. Nearly all text is, so this looks at it in wide steps.</summary>
    private static bool IsPlain(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[0] == ' ' || text[^1] == ' ' || text.IndexOf("  ", StringComparison.Ordinal) >= 0)
            return false;
        while (true)
        {
            var at = text.IndexOfAnyExceptInRange(' ', '~');
            if (at < 0)
                return true;
            if (char.IsWhiteSpace(text[at]))
                return false;
            text = text[(at + 1)..];
        }
    }

    private static string? Fold(SyntaxNode node)
    {
        // Folding only ever shortens, and nothing stands for more characters than it has itself.
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
                {
                    _gap |= IsDirectiveAfterSpace(child);
                    continue;
                }

                _gap |= !token.LeadingSpan.IsEmpty || token.Kind == SyntaxKind.LineBreak;
                if (IsText(token))
                    Append(token.ValueText);
            }
        }

        // On a page the white space before a comment is that between two words.
        private static bool IsDirectiveAfterSpace(SyntaxElement child) => child.Node is DirectiveSyntax directive && directive.Span.Start > directive.FullSpan.Start;

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
