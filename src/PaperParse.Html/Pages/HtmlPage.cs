using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;
using PaperParse.Syntax;

namespace PaperParse.Html.Pages;

/// <summary>
/// A page as AngleSharp reads it: the elements, which decide what belongs to what, and the pieces of the source, which decide where it stands.
/// Elements know where their start tag begins; of text the DOM knows nothing but the characters. So while the page is read each text is
/// exchanged for the offset of its piece, wherever the rules of HTML move it, and found again in the finished DOM.
/// </summary>
internal sealed class HtmlPage
{
    private readonly HashSet<int> _broken;

    private HtmlPage(SourceText text, Document document, List<PagePiece> pieces)
    {
        Text = text;
        Source = text.ToString();
        Document = document;
        Pieces = pieces;
        _broken = [.. Enumerable.Range(0, pieces.Count).Where(i => BrokenTags.Has(Source, pieces[i]))];
        Elements = new PageElements(document);
        ImpliedElements.Place(Elements.Below(document));
        Visible = new VisibleText(this);
    }

    public SourceText Text { get; }

    public string Source { get; }

    public Document Document { get; }

    /// <summary>In the order of the source. Between two of them can stand what HTML ignores.</summary>
    public IReadOnlyList<PagePiece> Pieces { get; }

    public PageElements Elements { get; }

    /// <summary>What a reader sees of it.</summary>
    public VisibleText Visible { get; }

    public static HtmlPage Read(SourceText text)
    {
        var pieces = new List<PagePiece>();
        var limit = new NestingLimit();
        var options = new HtmlParserOptions
        {
            IsKeepingSourceReferences = true,
            // What stands in noscript is for others.
            IsScripting = true,
            OnToken = (token, range) => Add(pieces, token, range, text.Length),
            OnCreated = (element, _) => limit.Created(element),
        };
        var document = new HtmlParser(options).ParseDocument<Document, Element>(
            new TextSource(text.ToString()),
            (ref StructHtmlToken token, TokenConsumer next) =>
            {
                if (token.Type == HtmlTokenType.Character && token.HasContent)
                    token.Name = Marker.Of(token.Position.Index);
                if (limit.Admits(token.Type))
                    next(ref token);
                return TokenConsumptionResult.Continue;
            });
        // A tag that nothing ends is no token of HTML, and takes all that is left of the page.
        var end = pieces.Count > 0 ? pieces[^1].End : 0;
        var rest = new PagePiece(PieceKind.Other, end, text.Length, "");
        if (end < text.Length && BrokenTags.Has(text.ToString(), rest))
            pieces.Add(rest);
        return new HtmlPage(text, document, pieces);
    }

    /// <summary>The index of the piece that begins at an offset; negative where none does.</summary>
    public int PieceAt(int offset)
    {
        var low = 0;
        var high = Pieces.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (Pieces[middle].Start == offset)
                return middle;
            if (Pieces[middle].Start < offset)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return ~low;
    }

    /// <summary>Where an element begins: its start tag, or for a row without one the first cell. -1 for one that stands nowhere, such as a <c>body</c> that the page leaves out.</summary>
    public static int StartOf(IElement element) => element.SourceReference?.Position.Index ?? -1;

    /// <summary>The index of the start tag of an element; negative for one that has none.</summary>
    public int StartTagOf(IElement element) =>
        StartOf(element) is >= 0 and var start && !ImpliedElements.Has(element) ? PieceAt(start) : -1;

    /// <summary>Whether a piece, given by its index, is a tag that swallowed what stands behind it. The names and values of its attributes mean nothing.</summary>
    public bool IsBroken(int piece) => _broken.Contains(piece);

    private static void Add(List<PagePiece> pieces, HtmlToken token, TextRange range, int length)
    {
        var (start, end) = (range.Start.Index, Math.Min(range.End.Index, length));
        if (token.Type == HtmlTokenType.EndOfFile || start >= end || (pieces.Count > 0 && start < pieces[^1].End))
            return;
        var kind = token.Type switch
        {
            HtmlTokenType.StartTag => PieceKind.StartTag,
            HtmlTokenType.EndTag => PieceKind.EndTag,
            HtmlTokenType.Character => PieceKind.Text,
            _ => PieceKind.Other,
        };
        pieces.Add(new PagePiece(kind, start, end, kind is PieceKind.StartTag or PieceKind.EndTag ? token.Name : ""));
    }
}
