using PaperParse.Grammars.Compiling;
using PaperParse.Grammars.Notation;
using PaperParse.Grammars.Tracing;
using PaperParse.Syntax;

namespace PaperParse.Grammars.Lines;

/// <summary>A dialect of plain text: its grammar goes by lines.</summary>
internal sealed class LineDialect(DialectTraits traits, LineGrammar grammar) : Dialect(traits)
{
    public LineGrammar Grammar => grammar;

    public override Explanation Explain(SourceText text, int line)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(line, text.Lines.Count);
        if (Traits.Source is not { } source)
            return new Explanation([], null, [], []);
        var directives = DirectiveLines.In(text);
        if (directives is not null && directives.RestLineOf(line) is null)
            return new Explanation([nameof(SyntaxKind.Directive)], null, [], []);
        var (file, definitions) = GrammarCompiler.Reread(source);
        var trace = new ReadingTrace { Watched = directives?.RestLineOf(line) ?? line };
        return new LineExplainer(Traced(file, definitions, trace), definitions, trace, directives).Explain(text, line);
    }

    public override GrammarCoverage Cover(IEnumerable<SourceText> samples)
    {
        ArgumentNullException.ThrowIfNull(samples);
        if (Traits.Source is not { } source)
            return new GrammarCoverage(0, 0, []);
        var (file, definitions) = GrammarCompiler.Reread(source);
        var trace = new ReadingTrace();
        var cover = new LineCover(Traced(file, definitions, trace), definitions, trace);
        var words = new HashSet<VocabularyWord>();
        foreach (var sample in samples)
        {
            cover.Read(DirectiveLines.Without(sample));
            words.UnionWith(WordsIn(Parse(sample)));
        }

        return new CoverageWalk(trace, definitions, words).Of(file);
    }

    public override IReadOnlyList<Lookalike> FindLookalikes(SourceText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Traits.Source is not { } source)
            return [];
        var (file, definitions) = GrammarCompiler.Reread(source);
        var trace = new ReadingTrace();
        var directives = DirectiveLines.In(text);
        var found = new LookalikeFinder(Traced(file, definitions, trace), definitions, trace).Find(directives?.Rest ?? text);
        return directives is null ? found : [.. found.Select(one => one with { Span = new TextSpan(directives.OffsetOf(one.Span.Start), one.Span.Length) })];
    }

    internal override SyntaxTree Parse(SourceText text, Detection detection, out Steps steps)
    {
        using var builder = new SyntaxTreeBuilder();
        var unreadFrom = grammar.Read(text, builder, out steps);
        return builder.Build(text, Vocabulary, detection, source => Parse(source, detection, out _), unreadFrom: unreadFrom);
    }

    // Read as plain text a page is tags, and what stands between them is no line of a listing.
    internal override DialectWeight Weigh(TextSample text) => text.IsPage
        ? default
        : text.Pieces.Select((piece, i) => grammar.Weigh(piece, Vocabulary.WholeEntry).ToWeight(text.Lines[i])).Aggregate((left, right) => left + right);

    private static LineGrammar Traced(GrammarFile file, Checking.Definitions definitions, ReadingTrace trace) =>
        DialectCompiler.CompileGrammar(file, definitions, [], trace)?.Grammar
        ?? throw new InvalidOperationException("A grammar that was compiled before has mistakes.");
}
