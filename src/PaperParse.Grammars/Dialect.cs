using PaperParse.Syntax;

namespace PaperParse.Grammars;

/// <summary>A way in which listings are written, ready to read texts with. Never changes; may be used by many threads at once.</summary>
public sealed class Dialect
{
    private readonly CountedParse _parse;

    internal Dialect(string description, Vocabulary vocabulary, CountedParse parse)
    {
        Description = description;
        Vocabulary = vocabulary;
        _parse = parse;
    }

    /// <summary>Reads a text, and says how often it looked at a line to do so.</summary>
    internal delegate SyntaxTree CountedParse(SourceText text, out long attempts);

    /// <summary>Such as <c>hf-text</c>.</summary>
    public string Name => Vocabulary.Dialect;

    public string Description { get; }

    public Vocabulary Vocabulary { get; }

    /// <summary>The tree of any text whatever; never throws.</summary>
    public SyntaxTree Parse(SourceText text) => _parse(text, out _);

    internal SyntaxTree Parse(SourceText text, out long attempts) => _parse(text, out attempts);
}
