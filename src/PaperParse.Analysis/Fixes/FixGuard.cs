using PaperParse.Syntax;

namespace PaperParse.Analysis;

/// <summary>
/// Makes fixes, but none after which an entry is read differently: a line that loses a character can become short enough for a title. Those that move
/// entries are held to less: each entry is still read as it was, wherever it is now.
/// </summary>
internal static class FixGuard
{
    /// <summary>The tree with the fixes made that can be, and which these are. Those that move entries wait until no other is left, and so are made alone.</summary>
    public static (SyntaxTree Tree, IReadOnlyList<Diagnostic> Made) Make(SyntaxTree tree, IReadOnlyList<Diagnostic> fixes)
    {
        var inPlace = Sound(tree, [.. fixes.Where(finding => !finding.Descriptor.FixMovesEntries)], EntryShape.IsKept);
        return inPlace.Made.Count > 0 ? inPlace : Sound(tree, [.. fixes.Where(finding => finding.Descriptor.FixMovesEntries)], EntryMoves.AreAll);
    }

    /// <summary>Those that the test lets pass. Halves are tried, so that a few bad ones among many cost little.</summary>
    private static (SyntaxTree Tree, IReadOnlyList<Diagnostic> Made) Sound(SyntaxTree tree, List<Diagnostic> fixes, Func<SyntaxTree, SyntaxTree, IReadOnlyList<TextChange>, bool> isSound)
    {
        if (fixes.Count == 0)
            return (tree, []);
        if (Try(fixes) is { } all)
            return (all, fixes);
        if (fixes.Count == 1)
            return (tree, []);
        var half = fixes.Count / 2;
        var first = Sound(tree, [.. fixes.Take(half)], isSound);
        var second = Sound(tree, [.. fixes.Skip(half)], isSound);
        if (first.Made.Count == 0 || second.Made.Count == 0)
            return first.Made.Count > 0 ? first : second;
        // Each half can be sound and both together not; the second is then asked about again when the first is made.
        List<Diagnostic> both = [.. first.Made, .. second.Made];
        return both.Count < fixes.Count && Try(both) is { } joined ? (joined, both) : first;

        SyntaxTree? Try(List<Diagnostic> some)
        {
            TextChange[] changes = [.. some.SelectMany(finding => finding.Fix!.Changes)];
            var mended = tree.WithChanges(changes);
            return isSound(tree, mended, changes) ? mended : null;
        }
    }
}
