using PaperParse.Syntax;

namespace PaperParse.Analyzers;

/// <summary>Whether entries that were moved, or whose neighbours are gone, are still read as they were.</summary>
internal static class EntryReading
{
    /// <summary>Whether the text with the changes has these entries, in this order, each read as before.</summary>
    public static bool IsKept(SyntaxTree tree, IReadOnlyList<EntrySyntax> expected, params IEnumerable<TextChange> changes)
    {
        var found = tree.WithChanges(changes).Root.Entries.ToList();
        if (found.Count != expected.Count)
            return false;
        for (var i = 0; i < found.Count; i++)
        {
            if (!AreAlike(expected[i], found[i]))
                return false;
        }

        return true;
    }

    /// <summary>The change, and its end kept from other fixes: what one of them inserts right behind the last character of an entry would stay where that was.</summary>
    public static TextChange[] UpToItsEnd(SourceText text, TextChange change) =>
        LineBreaks.IsLineStart(text, change.Span.End) ? [change] : [change, TextChange.Insert(change.Span.End, "")];

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
