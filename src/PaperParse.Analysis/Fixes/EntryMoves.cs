using PaperParse.Syntax;

namespace PaperParse.Analysis;

/// <summary>Whether an edit does nothing to entries but put them elsewhere or take them out.</summary>
internal static class EntryMoves
{
    /// <param name="before">The tree that was edited.</param>
    /// <param name="after">The tree that came of it.</param>
    /// <param name="changes">The edit.</param>
    public static bool AreAll(SyntaxTree before, SyntaxTree after, IReadOnlyList<TextChange> changes)
    {
        if (!Others(before).SequenceEqual(Others(after)))
            return false;
        var entries = before.Root.Entries.GroupBy(Hash).ToDictionary(group => group.Key, group => group.ToList());
        foreach (var entry in after.Root.Entries)
        {
            if (!entries.TryGetValue(Hash(entry), out var alike) || alike.FindIndex(other => AreAlike(entry, other)) is not (>= 0 and var at))
                return false;
            alike.RemoveAt(at);
        }

        // What is not there any more was to go.
        var deleted = changes.Where(change => change.NewText.Length == 0).Select(change => change.Span).ToHashSet();
        return entries.Values.All(left => left.TrueForAll(entry => deleted.Contains(entry.FullSpan)));
    }

    /// <summary>What stands between entries.</summary>
    private static IEnumerable<(SyntaxKind Kind, string Text)> Others(SyntaxTree tree) =>
        tree.Root.ChildNodes().Where(node => node is not EntrySyntax).Select(node => (node.Kind, node.ToString()));

    private static int Hash(EntrySyntax entry) => string.GetHashCode(entry.Tree.Text.Slice(entry.Span), StringComparison.Ordinal);

    // What is missing at the end has no place of its own: it moves with the blank lines before it.
    private static bool AreAlike(EntrySyntax left, EntrySyntax right)
    {
        if (!left.Tree.Text.Slice(left.Span).SequenceEqual(right.Tree.Text.Slice(right.Span)))
            return false;
        using var others = right.DescendantNodes().GetEnumerator();
        foreach (var node in left.DescendantNodes())
        {
            if (!others.MoveNext() || node.Kind != others.Current.Kind || node.IsMissing != others.Current.IsMissing)
                return false;
            if (!node.IsMissing && (node.Span.Start - left.Span.Start != others.Current.Span.Start - right.Span.Start || node.Span.Length != others.Current.Span.Length))
                return false;
        }

        return !others.MoveNext();
    }
}
