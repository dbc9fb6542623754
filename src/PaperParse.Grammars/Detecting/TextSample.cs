using PaperParse.Syntax;

namespace PaperParse.Grammars;

/// <summary>
/// Enough of a text to tell its dialect: all of a short one; of a long one its beginning, where the listing may lie behind navigation, and
/// pieces from further on. So what detection costs does not grow with the text. Of a page all is needed, since a piece of one is no page.
/// </summary>
internal sealed class TextSample
{
    private const int WholeLength = 10_000;
    private const int BeginningLength = 6_000;
    private const int PieceLength = 2_000;

    public TextSample(SourceText text)
    {
        Whole = text;
        Pieces = text.Length <= WholeLength
            ? [text]
            : [PieceOf(text, 0, BeginningLength), PieceOf(text, text.Length / 2, PieceLength), PieceOf(text, text.Length - PieceLength, PieceLength)];
        Lines = [.. Pieces.Select(LinesWithText)];
        IsPage = MarkupSigns.BeginsAsPage(text);
        HasTags = IsPage || MarkupSigns.HasTags(Pieces);
    }

    public SourceText Whole { get; }

    public IReadOnlyList<SourceText> Pieces { get; }

    /// <summary>How many lines of each piece are not blank.</summary>
    public IReadOnlyList<int> Lines { get; }

    /// <summary>Whether it is a whole page and nothing else.</summary>
    public bool IsPage { get; }

    /// <summary>Whether a person would call it a page: it begins as one, is named as one, or is a piece of one.</summary>
    public bool IsLikelyPage => IsPage || (MarkupSigns.IsNamedAsPage(Whole.Path) && Whole.Slice(new TextSpan(0, Whole.Length)).Contains('<')) || MarkupSigns.HasTagsAllOver(Whole);

    /// <summary>Whether there are tags in it, as in a piece of a page, or in some markdown.</summary>
    public bool HasTags { get; }

    /// <summary>Whole lines from the first that begins at the offset or behind it; where there is none, a piece of a line.</summary>
    private static SourceText PieceOf(SourceText text, int start, int length)
    {
        var first = start == 0 ? 0 : text.Lines.IndexOf(start) + 1;
        var last = text.Lines.IndexOf(Math.Min(text.Length, start + length));
        if (first >= text.Lines.Count || last <= first)
            return new SourceText(text.ToString(TextSpan.FromBounds(start, Math.Min(text.Length, start + length))));
        return new SourceText(text.ToString(TextSpan.FromBounds(text.Lines[first].Start, text.Lines[last].Start)));
    }

    private static int LinesWithText(SourceText text)
    {
        var count = 0;
        for (var i = 0; i < text.Lines.Count; i++)
            count += text.Slice(new TextSpan(text.Lines[i].Start, text.Lines[i].Width)).IsWhiteSpace() ? 0 : 1;
        return count;
    }
}
