namespace PaperParse.Syntax;

/// <summary>A stretch of a text that was not looked into, because there is more of something in it than is looked through.</summary>
/// <param name="Span">What was not looked into, or where what was not found would have stood.</param>
/// <param name="Bound">Which bound was met, and what to do, in words for people.</param>
public sealed record UnreadPlace(TextSpan Span, string Bound);
