using PaperParse.Grammars.Compiling;
using PaperParse.Grammars.Lines;
using PaperParse.Syntax;

namespace PaperParse.Grammars;

/// <summary>A way in which listings are written, ready to read texts with. Never changes; may be used by many threads at once.</summary>
public abstract class Dialect
{
    private protected Dialect(DialectTraits traits) => Traits = traits;

    /// <summary>What stands for a dialect where none fits: all of a text is skipped text to it.</summary>
    public static Dialect Unknown { get; } = DialectCompiler.CompileUnknown();

    /// <summary>Such as <c>hf-text</c>.</summary>
    public string Name => Vocabulary.Dialect;

    public string Description => Traits.Description;

    public Vocabulary Vocabulary => Traits.Vocabulary;

    /// <summary>False for one so loose that it must be named.</summary>
    public bool IsDetected => Traits.IsDetected;

    internal DialectTraits Traits { get; }

    /// <summary>The tree of any text whatever; never throws.</summary>
    public SyntaxTree Parse(SourceText text) => Parse(text, new Detection(Name));

    /// <summary>The same tree, which knows how its dialect was chosen.</summary>
    internal SyntaxTree Parse(SourceText text, Detection detection) => Parse(text, detection, out Steps _);

    /// <param name="text">Any text.</param>
    /// <param name="attempts">How often something in it was looked at.</param>
    internal SyntaxTree Parse(SourceText text, out long attempts)
    {
        var tree = Parse(text, new Detection(Name), out var steps);
        attempts = steps.Looks;
        return tree;
    }

    internal abstract SyntaxTree Parse(SourceText text, Detection detection, out Steps steps);

    /// <summary>What speaks for the text being in this dialect.</summary>
    internal abstract DialectWeight Weigh(TextSample text);
}

/// <summary>What a grammar says of its dialect beside how to read it.</summary>
/// <param name="Description">For people, in a few words.</param>
/// <param name="Vocabulary">Its words.</param>
/// <param name="IsDetected">False for one so loose that it must be named.</param>
internal sealed record DialectTraits(string Description, Vocabulary Vocabulary, bool IsDetected);
