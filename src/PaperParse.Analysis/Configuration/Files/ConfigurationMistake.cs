using PaperParse.Syntax;

namespace PaperParse.Analysis;

/// <summary>A mistake in a configuration file.</summary>
/// <param name="Text">Of the file; its path is the one that is shown.</param>
/// <param name="Span">What is wrong; empty where something is missing, or where it is about the whole file.</param>
/// <param name="Message">What is wrong and what would be right, in one line. What it quotes from the file is not escaped.</param>
public sealed record ConfigurationMistake(SourceText Text, TextSpan Span, string Message)
{
    public string Path => Text.Path ?? "";

    public LinePosition Position => Text.Lines.PositionOf(Span.Start);

    public override string ToString() => $"{Path}:{Position}: error: {Message}";
}
