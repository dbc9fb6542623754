using PaperParse.Syntax;

namespace PaperParse.Extraction;

/// <summary>A name as the grammar took it out of the list.</summary>
/// <param name="Text">As a reader sees it.</param>
/// <param name="Joint">What stands between it and the one before it.</param>
internal readonly record struct NamePiece(SyntaxNode Node, string Text, TextSpan Span, NameJoint Joint);

internal enum NameJoint
{
    /// <summary>Nothing, or more than one of the others, such as an affiliation.</summary>
    Other,

    Comma,

    Semicolon,

    /// <summary>A word or sign, with a comma before it or not.</summary>
    Conjunction,

    /// <summary>Brackets with a part of the name that goes on behind them.</summary>
    Nickname,
}
