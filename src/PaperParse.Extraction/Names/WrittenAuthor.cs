using PaperParse.Syntax;

namespace PaperParse.Extraction;

/// <summary>One thing that is named among authors.</summary>
/// <param name="Text">As a reader sees it.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Node">That it ends in.</param>
/// <param name="Authors">Of a place: how many of the authors before it work there. Of authors without names: how many they are, 0 where nothing says so.</param>
internal readonly record struct WrittenAuthor(string Text, TextSpan Span, SyntaxNode Node, WrittenRole Role, int Authors = 0);

internal enum WrittenRole
{
    /// <summary>A person, or a collaboration that is named as people are.</summary>
    Author,

    /// <summary>A collaboration, as its members stand behind it and a colon: <c>Reed Lab: Ada Berg</c>. It is among the authors.</summary>
    Group,

    /// <summary>Authors that are not named: <c>et al.</c>, <c>+3 more</c>.</summary>
    Unnamed,

    /// <summary>A collaboration that the authors before it write for.</summary>
    Represented,

    /// <summary>Nobody, as there is no letter in it; it may be the label of a place, of the author before it: <c>Ada Berg (1), 2</c>.</summary>
    Label,

    /// <summary>Where the authors before it work: <c>Ada Berg, Marsh College; Bo Stone, Tide University</c>.</summary>
    Place,
}
