namespace PaperParse.Syntax;

/// <summary>A query that makes no sense, or asks for too much.</summary>
/// <param name="message">What is wrong, and what would be right.</param>
/// <param name="span">Where in the query; UTF-16 units, half-open.</param>
public sealed class QueryException(string message, TextSpan span) : Exception(message)
{
    public TextSpan Span { get; } = span;
}
