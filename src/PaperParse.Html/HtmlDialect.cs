using PaperParse.Grammars;
using PaperParse.Grammars.Lines;
using PaperParse.Grammars.Notation;
using PaperParse.Grammars.Tracing;
using PaperParse.Html.Grammar;
using PaperParse.Html.Pages;
using PaperParse.Html.Reading;
using PaperParse.Syntax;

namespace PaperParse.Html;

/// <summary>A dialect of pages: its grammar goes by elements.</summary>
internal sealed class HtmlDialect(DialectTraits traits, PageGrammar grammar) : Dialect(traits)
{
    internal override bool ReadsPages => true;

    public override Explanation Explain(SourceText text, int line)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(line, text.Lines.Count);
        return new PageExplainer(SourceOf(this), Parse(text)).Explain(line);
    }

    public override GrammarCoverage Cover(IEnumerable<SourceText> samples)
    {
        ArgumentNullException.ThrowIfNull(samples);
        var (file, definitions) = GrammarCompiler.Reread(SourceOf(this));
        var trace = new ReadingTrace();
        var traced = PageGrammarCompiler.CompileTraced(file, definitions, trace);
        var words = new HashSet<VocabularyWord>();
        foreach (var sample in samples)
        {
            using (var reader = new PageReader(HtmlPage.Read(sample), traced, trace))
                reader.Read();
            words.UnionWith(WordsIn(Parse(sample)));
        }

        return new CoverageWalk(trace, definitions, words).Of(file);
    }

    internal override SyntaxTree Parse(SourceText text, Detection detection, out Steps steps)
    {
        var page = PageMemory.Take(text);
        using var reader = new PageReader(page, grammar);
        var items = reader.Read();
        steps = new Steps(reader.Attempts, reader.Tries);
        using var builder = new SyntaxTreeBuilder();
        var escapes = new EscapeWords(Vocabulary);
        new PageTreeWriter(page, builder, escapes).Write(items);
        return builder.Build(text, escapes.Vocabulary, detection, source => Parse(source, detection, out _), new PageEncoder(page.Source, page.Pieces, reader.Json).Encode, reader.UnreadFrom, reader.UnreadIn(items));
    }

    internal override DialectWeight Weigh(TextSample text)
    {
        if (!text.HasTags)
            return default;
        var page = PageMemory.Take(text.Whole);
        var weight = Weigh(page);
        PageMemory.PutBack(page);
        return weight;
    }

    private DialectWeight Weigh(HtmlPage page)
    {
        if (grammar.Sign is { } sign && !page.Elements.Below(page.Document).Any(element => sign.Finds(element, page.Elements)))
            return new DialectWeight(page.Visible.Count, default, default, default);
        using var reader = new PageReader(page, grammar);
        return PageEvidence.Of(reader.Read(), page, Vocabulary.WholeEntry, grammar.IsPlain);
    }

    private static GrammarSource SourceOf(HtmlDialect dialect) =>
        dialect.Traits.Source ?? throw new InvalidOperationException("A dialect of pages comes from a grammar.");
}
