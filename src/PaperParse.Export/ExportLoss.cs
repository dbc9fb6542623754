using PaperParse.Extraction;
using PaperParse.Syntax;

namespace PaperParse.Export;

/// <summary>Something that a record holds and a format cannot.</summary>
/// <param name="Papers">Of the text that the record comes from.</param>
/// <param name="Paper">The record.</param>
/// <param name="Field">The key of the record contract, such as <c>upvotes</c>.</param>
/// <param name="What">What became of it, in a few words: <c>left out</c>, <c>control characters are dropped</c>.</param>
public sealed record ExportLoss(PaperList Papers, Paper Paper, string Field, string What)
{
    /// <summary>What the field stands in: of a merged record it may be another text than that of the record.</summary>
    public SourceText Text => Place is { Span: not null, Source: { } other } ? other : Papers.Tree.Text;

    internal FieldProvenance? Place => Paper.Fields.TryGetValue(Field, out var places) ? places[0] : null;
}
