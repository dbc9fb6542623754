using PaperParse.Syntax;

namespace PaperParse.Grammars.Lines;

/// <summary>A dialect of plain text: its grammar goes by lines.</summary>
internal sealed class LineDialect(DialectTraits traits, LineGrammar grammar) : Dialect(traits)
{
    public LineGrammar Grammar => grammar;

    internal override SyntaxTree Parse(SourceText text, Detection detection, out long attempts)
    {
        using var builder = new SyntaxTreeBuilder();
        attempts = grammar.Read(text, builder);
        return builder.Build(text, Vocabulary, detection, source => Parse(source, detection, out _));
    }

    // Read as plain text a page is tags, and what stands between them is no line of a listing.
    internal override DialectWeight Weigh(TextSample text) => text.IsPage
        ? default
        : text.Pieces.Select((piece, i) => grammar.Weigh(piece, Vocabulary.WholeEntry).ToWeight(text.Lines[i])).Aggregate((left, right) => left + right);
}
