using PaperParse.Syntax;

namespace PaperParse.Grammars;

/// <summary>A way in which listings are written, ready to read texts with. Never changes; may be used by many threads at once.</summary>
public sealed class Dialect
{
    private readonly Func<SourceText, SyntaxTree> _parse;

    internal Dialect(string description, Vocabulary vocabulary, Func<SourceText, SyntaxTree> parse)
    {
        Description = description;
        Vocabulary = vocabulary;
        _parse = parse;
    }

    /// <summary>Such as <c>hf-text</c>.</summary>
    public string Name => Vocabulary.Dialect;

    public string Description { get; }

    public Vocabulary Vocabulary { get; }

    /// <summary>The tree of any text whatever; never throws.</summary>
    public SyntaxTree Parse(SourceText text) => _parse(text);
}
