namespace PaperParse.Syntax;

/// <summary>What a parser writes of a tree: nodes opened and closed, tokens in between.</summary>
public enum TreeStep : byte
{
    Open,
    Close,
    Token,
}

/// <summary>One step of writing a tree.</summary>
/// <param name="Step">What is done.</param>
/// <param name="Kind">Of the node that is opened, or of the token.</param>
/// <param name="Leading">Of a token: the width of the white space before it.</param>
/// <param name="Width">Of a token: the width of its own text.</param>
/// <param name="Word">Of a token: 1 + the index of its word in the vocabulary, 0 for none.</param>
public readonly record struct TreeEvent(TreeStep Step, SyntaxKind Kind, int Leading, int Width, int Word);
