using PaperParse.Html.Pages;
using PaperParse.Syntax;

namespace PaperParse.Html.Reading;

/// <summary>
/// Writes the tree of a page: the nodes and tokens that were found, and between them all that stands in the source. Tags, comments and what
/// is not seen are markup, a piece each; text that nobody took is skipped text, and so is a tag that swallowed what stands behind it; line breaks in text are tokens, other white space leads the next one.
/// </summary>
internal sealed class PageTreeWriter(HtmlPage page, SyntaxTreeBuilder builder, EscapeWords escapes)
{
    private int _at;
    private int _leading;
    private int _piece;
    private TextSpan _skipped;

    public void Write(IReadOnlyList<Placed> items)
    {
        builder.Open(SyntaxKind.Listing);
        foreach (var item in items)
            Write(item);
        FillTo(page.Source.Length);
        Token(SyntaxKind.EndOfFile, 0);
        builder.Close();
    }

    // Nested as deep as the rules of the grammar, and no deeper.
    private void Write(Placed placed)
    {
        FillTo(placed.Start);
        if (placed.Children is not { } children)
        {
            var text = page.Source.AsSpan(placed.Start, placed.End - placed.Start);
            Token(placed.Kind, text.Length, placed.Escape is { } characters ? escapes.WordOf(text.ToString(), characters) : placed.Word);
            return;
        }

        builder.Open(placed.Kind);
        foreach (var child in children)
            Write(child);
        if (!placed.IsMissing)
            FillTo(placed.End);
        builder.Close();
    }

    private void FillTo(int end)
    {
        if (_at >= end)
            return;
        _skipped = VisibleIn(_at, end);
        while (_at < end)
        {
            while (_piece < page.Pieces.Count && page.Pieces[_piece].End <= _at)
                _piece++;
            var piece = _piece < page.Pieces.Count ? page.Pieces[_piece] : new PagePiece(PieceKind.Other, end, end, "");
            // What HTML ignores stands between two pieces.
            var stop = Math.Min(end, _at < piece.Start ? piece.Start : piece.End);
            if (_at >= piece.Start && IsVisible(_piece))
                FillText(stop);
            else if (IsDirective(piece, stop))
                Directive(piece);
            else
                Markup(stop - _at);
        }
    }

    private bool IsVisible(int piece) => page.Pieces[piece].Kind == PieceKind.Text && (page.Visible.Contains(piece) || IsBlank(page.Pieces[piece])) || page.IsBroken(piece);

    private bool IsBlank(PagePiece piece) => page.Source.AsSpan(piece.Start, piece.End - piece.Start).IsWhiteSpace();

    /// <summary>From the first to the last of what a reader sees in a stretch of the source that nobody took; empty where there is nothing.</summary>
    private TextSpan VisibleIn(int start, int end)
    {
        var (first, last) = (-1, -1);
        for (var i = _piece; i < page.Pieces.Count && page.Pieces[i].Start < end; i++)
        {
            if (!page.Visible.Contains(i) && !page.IsBroken(i))
                continue;
            var (from, to) = (Math.Max(start, page.Pieces[i].Start), Math.Min(end, page.Pieces[i].End));
            if (from >= to || Values.CharacterReferences.Decode(page.Source, from, to, inAttribute: false).Value.AsSpan().IsWhiteSpace())
                continue;
            var text = page.Source.AsSpan(from, to - from);
            if (first < 0)
                first = from + text.Length - text.TrimStart().Length;
            last = from + text.TrimEnd().Length;
        }

        return first < 0 ? default : TextSpan.FromBounds(first, last);
    }

    private void FillText(int stop)
    {
        while (_at < stop)
        {
            var rest = page.Source.AsSpan(_at, stop - _at);
            if (rest[0] is '\r' or '\n')
            {
                Token(SyntaxKind.LineBreak, rest is ['\r', '\n', ..] ? 2 : 1);
            }
            else if (char.IsWhiteSpace(rest[0]))
            {
                _leading++;
                _at++;
            }
            else
            {
                var line = rest.IndexOfAny('\r', '\n');
                FillRun((line < 0 ? rest : rest[..line]).TrimEnd().Length);
            }
        }
    }

    // A piece of text that nobody took, or a reference to a space between two that somebody took.
    private void FillRun(int width)
    {
        if (!_skipped.Contains(_at))
        {
            Markup(width);
            return;
        }

        if (_at == _skipped.Start)
            builder.Open(SyntaxKind.SkippedText);
        Token(SyntaxKind.Text, width);
        if (_at == _skipped.End)
            builder.Close();
    }

    private bool IsDirective(PagePiece piece, int stop) =>
        piece.Kind == PieceKind.Other && _at == piece.Start && stop == piece.End && DirectiveForm.ContentOf(page.Source.AsSpan(piece.Start, piece.End - piece.Start)) is not null;

    private void Directive(PagePiece piece)
    {
        builder.Open(SyntaxKind.Directive);
        Markup(piece.End - piece.Start);
        builder.Close();
    }

    private void Markup(int width) => Token(SyntaxKind.Markup, width);

    private void Token(SyntaxKind kind, int width, int word = 0)
    {
        builder.Token(kind, _leading, width, word);
        _leading = 0;
        _at += width;
    }
}
