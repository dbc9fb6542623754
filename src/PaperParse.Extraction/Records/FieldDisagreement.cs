using PaperParse.Syntax;

namespace PaperParse.Extraction;

/// <summary>A field that a page shows, and of which its own record says something else.</summary>
/// <param name="Key">Of the record contract, such as <c>upvotes</c>.</param>
/// <param name="Shown">What the page shows, as text.</param>
/// <param name="Recorded">What its record says, as text.</param>
/// <param name="ShownSpan">Where the page shows it.</param>
/// <param name="RecordedSpan">Where the record says it.</param>
public sealed record FieldDisagreement(string Key, string Shown, string Recorded, TextSpan ShownSpan, TextSpan RecordedSpan);
