using PaperParse.Extraction;
using PaperParse.Syntax;

namespace PaperParse.Analysis;

/// <summary>What of a text a directive is about: one entry, or all that stands in a piece of it.</summary>
/// <param name="Paper">Null where it is about a piece.</param>
/// <param name="Region">All of the entry, or the piece.</param>
/// <param name="Name">For messages.</param>
internal sealed record DirectiveScope(Paper? Paper, TextSpan Region, string Name)
{
    /// <summary>Whether it is about all of the text, its very end included.</summary>
    public bool IsAll { get; init; }

    public bool Has(Diagnostic finding)
    {
        if (finding.Paper is { } paper)
            return Paper is not null ? paper.Entry == Paper.Entry : Holds(finding.Span.Start) || Holds(paper.Entry.Span.Start);
        return Holds(finding.Span.Start);
    }

    private bool Holds(int offset) => IsAll || Region.Contains(offset);
}
