namespace PaperParse.Html.Pages;

/// <summary>What a piece of a page is.</summary>
internal enum PieceKind : byte
{
    StartTag,
    EndTag,

    /// <summary>Characters between tags.</summary>
    Text,

    /// <summary>A comment, a doctype, what else is no text and no tag.</summary>
    Other,
}

/// <summary>A token of HTML at its place: <c>[Start, End)</c> in UTF-16 units of the source.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Its first unit.</param>
/// <param name="End">The unit after its last.</param>
/// <param name="Name">Of a tag: its name in small letters; else empty.</param>
internal readonly record struct PagePiece(PieceKind Kind, int Start, int End, string Name);
