using PaperParse.Syntax;

namespace PaperParse.Analysis;

/// <summary>One round of fixing: fixes that touch each other wait for the next one.</summary>
/// <param name="Text">Before the fixes of this round; spans and changes are in it.</param>
/// <param name="Made">The findings whose fixes were made, in the order of the places they change.</param>
public sealed record FixRound(SourceText Text, IReadOnlyList<Diagnostic> Made)
{
    /// <summary>All changes of the round by place; no two touch.</summary>
    public IReadOnlyList<TextChange> Changes { get; } = [.. Made.SelectMany(finding => finding.Fix!.Changes).OrderBy(change => change.Span)];
}
