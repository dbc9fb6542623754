using PaperParse.Extraction;
using PaperParse.Syntax;

namespace PaperParse.Benchmarks;

/// <summary>Times can be compared only of what gives the same: on a clean listing the expression must find what the grammar finds, and both trees must be one.</summary>
internal static class FairnessCheck
{
    /// <exception cref="InvalidOperationException">It does not.</exception>
    public static void Check(BenchmarkInput input)
    {
        if (!input.IsClean)
            return;
        var papers = PaperExtractor.Extract(Contender.Dialect.Parse(new SourceText(input.Text)));
        var lines = papers.Tree.Text.Lines;
        var expected = papers.Papers.Select(paper => string.Join(" | ",
            paper.Title, Place(paper, RecordKeys.Title), paper.Abstract, Place(paper, RecordKeys.Abstract),
            paper.AuthorCount, Place(paper, RecordKeys.AuthorCount), paper.Organization, Place(paper, RecordKeys.Organization),
            paper.PublishedOn, Place(paper, RecordKeys.PublishedOn), paper.Comments, Place(paper, RecordKeys.Comments)));
        var found = RegexExtractor.Extract(input.Text).Select(paper => string.Join(" | ",
            paper.Title.Value, paper.Title.Place, paper.Abstract.Value, paper.Abstract.Place,
            paper.AuthorCount?.Value, paper.AuthorCount?.Place, paper.Organization?.Value, paper.Organization?.Place,
            paper.PublishedOn.Value, paper.PublishedOn.Place, paper.Comments?.Value, paper.Comments?.Place));
        if (!expected.SequenceEqual(found))
            throw new InvalidOperationException($"On {input.Name} the regular expression finds other records than the grammar.");

        RegexPlace? Place(Paper paper, string key) => paper.Fields[key][0].Span is { } span && lines.PositionOf(span.Start) is var position
            ? new RegexPlace(span.Start, span.Length, position.Line, position.Column)
            : null;
    }
}
