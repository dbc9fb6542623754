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
    private HtmlPage(SourceText text, Document document, List<PagePiece> pieces)
    {
        Text = text;
        Source = text.ToString();
        Document = document;
        Pieces = pieces;
        Elements = new PageElements(document);
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

    /// <summary>Where the start tag of an element begins; -1 for one that stands nowhere, such as a <c>tbody</c> that the page leaves out.</summary>
    public static int StartOf(IElement element) => element.SourceReference?.Position.Index ?? -1;

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
