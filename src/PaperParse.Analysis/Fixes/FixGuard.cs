using PaperParse.Syntax;

namespace PaperParse.Analysis;

/// <summary>
/// Makes fixes, but no safe ones after which an entry is read differently: a line that loses a character can become short enough for
/// a title. What is made of unsafe ones is for whoever asked for them to see.
/// </summary>
internal static class FixGuard
{
    /// <summary>The tree with the fixes made that can be, and which these are.</summary>
    public static (SyntaxTree Tree, IReadOnlyList<Diagnostic> Made) Make(SyntaxTree tree, IReadOnlyList<Diagnostic> fixes)
    {
        var safe = fixes.Where(finding => finding.Fix!.Safety == FixSafety.Safe).ToList();
        if (safe.Count == fixes.Count && Try(tree, safe) is { } all)
            return (all, fixes);
        var sound = Sound(tree, safe).ToHashSet<Diagnostic>(ReferenceEqualityComparer.Instance);
        var made = fixes.Where(finding => finding.Fix!.Safety != FixSafety.Safe || sound.Contains(finding)).ToList();
        return made.Count == 0 ? (tree, made) : (tree.WithChanges(ChangesOf(made)), made);
    }

    /// <summary>Those that keep the entries. Halves are tried, so that a few bad ones among many cost little.</summary>
    private static List<Diagnostic> Sound(SyntaxTree tree, List<Diagnostic> fixes)
    {
        if (fixes.Count == 0 || Try(tree, fixes) is not null)
            return fixes;
        if (fixes.Count == 1)
            return [];
        var half = fixes.Count / 2;
        var first = Sound(tree, [.. fixes.Take(half)]);
        var second = Sound(tree, [.. fixes.Skip(half)]);
        if (second.Count == 0)
            return first;
        // Each half can be sound and both together not; the second is then asked about again when the first is made.
        List<Diagnostic> both = [.. first, .. second];
        return both.Count < fixes.Count && Try(tree, both) is not null ? both : first.Count > 0 ? first : second;
    }

    private static SyntaxTree? Try(SyntaxTree tree, List<Diagnostic> fixes)
    {
        var changes = ChangesOf(fixes);
        var mended = tree.WithChanges(changes);
        return EntryShape.IsKept(tree, mended, changes) ? mended : null;
    }

    private static List<TextChange> ChangesOf(IEnumerable<Diagnostic> fixes) => [.. fixes.SelectMany(finding => finding.Fix!.Changes)];
}
