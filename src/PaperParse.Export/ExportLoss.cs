using PaperParse.Extraction;

namespace PaperParse.Export;

/// <summary>Something that a record holds and a format cannot.</summary>
/// <param name="Papers">Of the text that the record comes from.</param>
/// <param name="Paper">The record.</param>
/// <param name="Field">The key of the record contract, such as <c>upvotes</c>.</param>
/// <param name="What">What became of it, in a few words: <c>left out</c>, <c>control characters are dropped</c>.</param>
public sealed record ExportLoss(PaperList Papers, Paper Paper, string Field, string What);
