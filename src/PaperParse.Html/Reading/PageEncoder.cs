using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using PaperParse.Html.Pages;
using PaperParse.Html.Values;
using PaperParse.Syntax;

namespace PaperParse.Html.Reading;

/// <summary>Writes characters so that the page shows them: what must be escaped depends on whether they stand between tags, in an attribute or in JSON.</summary>
/// <param name="source">The text of the page.</param>
/// <param name="pieces">Its pieces, in order.</param>
/// <param name="json">Where JSON stands in it that was read.</param>
internal sealed class PageEncoder(string source, IReadOnlyList<PagePiece> pieces, IReadOnlyList<TextSpan> json)
{
    // Escapes also what could end a script.
    private static readonly JavaScriptEncoder Json = JavaScriptEncoder.Create(UnicodeRanges.All);

    public string Encode(int offset, string characters)
    {
        if (json.Any(span => span.Start <= offset && offset <= span.End))
            characters = Json.Encode(characters);
        var piece = pieces.FirstOrDefault(piece => piece.Start < offset && offset < piece.End);
        return piece.Kind switch
        {
            PieceKind.StartTag when piece.End > 0 => Escape(characters, inAttribute: true, IsQuoted(TextSpan.FromBounds(piece.Start, piece.End), offset)),
            // What stands in a comment or a doctype is no value of anything.
            PieceKind.EndTag or PieceKind.Other when piece.End > 0 => characters,
            _ => Escape(characters, inAttribute: false, isQuoted: true),
        };
    }

    private bool IsQuoted(TextSpan tag, int offset) =>
        AttributeValues.At(source, tag, offset) is { Start: > 0 } value && source[value.Start - 1] is '"' or '\'';

    private static string Escape(string characters, bool inAttribute, bool isQuoted)
    {
        var escaped = new StringBuilder(characters.Length);
        foreach (var c in characters)
        {
            _ = c switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' when inAttribute => escaped.Append("&quot;"),
                '\'' when inAttribute => escaped.Append("&#39;"),
                _ when !isQuoted && (char.IsWhiteSpace(c) || c is '=' or '`') => escaped.Append(System.Globalization.CultureInfo.InvariantCulture, $"&#{(int)c};"),
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }
}
