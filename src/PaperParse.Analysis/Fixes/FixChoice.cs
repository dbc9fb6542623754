using PaperParse.Syntax;

namespace PaperParse.Analysis;

/// <summary>Which of the fixes on offer can be made at once.</summary>
internal static class FixChoice
{
    /// <summary>
    /// The fixes that do not touch each other, in the order of the places they change, then of the ids: first come, first served,
    /// and the others wait for the next round. Two insertions at one place touch, since either could come first.
    /// </summary>
    public static List<Diagnostic> WithoutOverlap(IEnumerable<Diagnostic> fixable)
    {
        var places = new ChangedPlaces();
        return fixable
            .OrderBy(finding => finding.Fix!.Changes.Min(change => change.Span))
            .ThenBy(finding => finding.Id, StringComparer.Ordinal)
            .ThenBy(finding => finding, FindingOrder.Instance)
            .Where(finding => places.TryTake(finding.Fix!.Changes))
            .ToList();
    }

    /// <summary>Why the fix could not be made even if it were alone; null when it could. That its changes lie in the text and do not overlap was seen to when it was reported.</summary>
    public static string? FaultOf(CodeFix fix, SourceText text)
    {
        // What is between two lines that are joined, or in an entry that goes, is somebody's own word.
        if (fix.Changes.Any(change => DirectiveForm.MayStandIn(text.Slice(change.Span))))
            return "a directive would go with it";
        return fix.Changes.All(change => text.Slice(change.Span).SequenceEqual(change.NewText)) ? "it changes nothing" : null;
    }
}
