using PaperParse.Grammars.Compiling;
using PaperParse.Grammars.Lines;
using PaperParse.Grammars.Notation;
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

    /// <summary>Why a line of a text is what it is in this dialect: what was tried there, how far each attempt got, what would have helped. The text is read once more for it.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="line">The index of the line: 0 for the first.</param>
    /// <exception cref="ArgumentOutOfRangeException">The text has no such line.</exception>
    public abstract Explanation Explain(SourceText text, int line);

    /// <summary>What of the grammar these texts exercise.</summary>
    public abstract GrammarCoverage Cover(IEnumerable<SourceText> samples);

    /// <summary>Lines that are read as prose although they begin as another kind of line does, in the order of the text. The text is read once more for it; on pages there are none.</summary>
    public virtual IReadOnlyList<Lookalike> FindLookalikes(SourceText text) => [];

    internal DialectTraits Traits { get; }

    /// <summary>Whether its grammar goes by elements; else it goes by lines.</summary>
    internal virtual bool ReadsPages => false;

    /// <summary>The name that it shares with the dialects it was made from: a grammar that extends another reads the same listings, and is no rival of it.</summary>
    internal string Family => Traits.Extends ?? Name;

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

    /// <summary>The words with values that stand in a tree.</summary>
    private protected static IEnumerable<VocabularyWord> WordsIn(SyntaxTree tree) => tree.Root.DescendantTokens().Select(token => token.Word).OfType<VocabularyWord>();
}

/// <summary>What a grammar says of its dialect beside how to read it.</summary>
/// <param name="Description">For people, in a few words.</param>
/// <param name="Vocabulary">Its words.</param>
/// <param name="IsDetected">False for one so loose that it must be named.</param>
/// <param name="Source">The grammar file; null for the dialect that is none.</param>
/// <param name="Extends">The name of the grammar that it extends; null where it stands alone.</param>
internal sealed record DialectTraits(string Description, Vocabulary Vocabulary, bool IsDetected, GrammarSource? Source = null, string? Extends = null);
