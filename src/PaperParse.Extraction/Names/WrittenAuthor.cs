using PaperParse.Syntax;

namespace PaperParse.Extraction;

/// <summary>One thing that is named among authors.</summary>
/// <param name="Text">As a reader sees it.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Node">That it ends in.</param>
internal readonly record struct WrittenAuthor(string Text, TextSpan Span, SyntaxNode Node, WrittenRole Role);

internal enum WrittenRole
{
    /// <summary>A person, or a collaboration that is named as people are.</summary>
    Author,

    /// <summary>A collaboration that the authors before it write for.</summary>
    Represented,

    /// <summary>The label of a place, of the author before it: <c>Ada Berg (1), 2</c>.</summary>
    Label,
}
