using PaperParse.Syntax;

namespace PaperParse.Grammars.Notation;

/// <summary>The text of a grammar file, and what messages call it.</summary>
internal sealed class GrammarSource(string path, string text)
{
    public string Path { get; } = path;

    public SourceText Text { get; } = new(text, path);
}

/// <summary>A place in a grammar file: an offset in UTF-16 units.</summary>
internal readonly record struct Place(GrammarSource Source, int Offset)
{
    public GrammarError Error(string id, string message) => new(id, Source.Path, Source.Text.Lines.PositionOf(Offset), message);
}
