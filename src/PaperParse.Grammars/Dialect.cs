using PaperParse.Grammars.Compiling;
using PaperParse.Grammars.Lines;
using PaperParse.Syntax;

namespace PaperParse.Grammars;

/// <summary>A way in which listings are written, ready to read texts with. Never changes; may be used by many threads at once.</summary>
public sealed class Dialect
{
    private readonly LineGrammar _grammar;

    internal Dialect(string description, Vocabulary vocabulary, bool isDetected, LineGrammar grammar)
    {
        Description = description;
        Vocabulary = vocabulary;
        IsDetected = isDetected;
        _grammar = grammar;
    }

    /// <summary>What stands for a dialect where none fits: all of a text is skipped text to it.</summary>
    public static Dialect Unknown { get; } = DialectCompiler.CompileUnknown();

    /// <summary>Such as <c>hf-text</c>.</summary>
    public string Name => Vocabulary.Dialect;

    public string Description { get; }

    public Vocabulary Vocabulary { get; }

    /// <summary>False for one so loose that it must be named.</summary>
    public bool IsDetected { get; }

    /// <summary>The tree of any text whatever; never throws.</summary>
    public SyntaxTree Parse(SourceText text) => Parse(text, new Detection(Name));

    /// <summary>The same tree, which knows how its dialect was chosen.</summary>
    internal SyntaxTree Parse(SourceText text, Detection detection) => Parse(text, detection, out _);

    /// <param name="text">Any text.</param>
    /// <param name="attempts">How often a line was looked at.</param>
    internal SyntaxTree Parse(SourceText text, out long attempts) => Parse(text, new Detection(Name), out attempts);

    /// <summary>What speaks for the text being in this dialect.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="lines">How many of its lines are not blank.</param>
    internal DialectWeight Weigh(SourceText text, int lines) => _grammar.Weigh(text, Vocabulary.WholeEntry).ToWeight(lines);

    private SyntaxTree Parse(SourceText text, Detection detection, out long attempts)
    {
        using var builder = new SyntaxTreeBuilder();
        attempts = _grammar.Read(text, builder);
        return builder.Build(text, Vocabulary, detection, source => Parse(source, detection));
    }
}
