using PaperParse.Extraction;
using PaperParse.Syntax;

namespace PaperParse.Cli;

/// <summary>Places as <c>path:line:col</c>, safe to be shown.</summary>
internal sealed class PlaceNames(PaperList papers, PositionEncoding positions)
{
    private readonly PositionMap _map = new(papers.Tree.Text, positions);

    public string Of(Paper paper) => Of(paper.Entry.Span.Start);

    /// <summary>Null where nothing stands in the text.</summary>
    public string? Of(FieldProvenance place) => place.Span is { } span ? Of(span.Start) : null;

    private string Of(int offset) => $"{Escaped.Inline(_map.Text.Path)}:{_map.PositionOf(offset)}";
}
