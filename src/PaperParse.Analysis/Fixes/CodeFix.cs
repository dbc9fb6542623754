using PaperParse.Syntax;

namespace PaperParse.Analysis;

/// <summary>A way to mend a finding: changes of the text it was found in, all or none.</summary>
/// <param name="Title">What it does, as an order: <c>write "1 author"</c>.</param>
/// <param name="Safety">Whether it may be made without being looked at.</param>
/// <param name="Changes">Offsets are those of the text that the finding is in; they do not overlap.</param>
public sealed record CodeFix(string Title, FixSafety Safety, params IReadOnlyList<TextChange> Changes);
