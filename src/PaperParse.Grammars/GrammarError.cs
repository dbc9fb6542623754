using PaperParse.Syntax;

namespace PaperParse.Grammars;

/// <summary>A mistake in a grammar file.</summary>
/// <param name="Id"><c>PG0001</c> and up.</param>
/// <param name="Path">The grammar file as the user named it.</param>
/// <param name="Position">Where in it.</param>
/// <param name="Message">What is wrong and what would be right, in one line.</param>
public sealed record GrammarError(string Id, string Path, LinePosition Position, string Message)
{
    /// <summary>What is wrong, in the text of the file; empty where something is missing.</summary>
    public TextSpan Span { get; init; }

    /// <summary>Changes of the file that make it right; null where nothing can be said with reason.</summary>
    public IReadOnlyList<TextChange>? Correction { get; init; }

    public override string ToString() => $"{Path}:{Position}: error {Id}: {Message}";
}
