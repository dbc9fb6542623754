using PaperParse.Syntax;

namespace PaperParse.Analysis;

/// <summary>What cannot be read in a suppression.</summary>
/// <param name="Span">In the text that it was read from.</param>
/// <param name="Message">One line: what is wrong, and what would be right.</param>
public sealed record SuppressionMistake(TextSpan Span, string Message);
