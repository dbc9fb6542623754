using PaperParse.Syntax;

namespace PaperParse.Analysis;

/// <summary>Whether entries, and the headers and sections that they inherit from, are read as before after an edit: each part that was there is there, and begins where it began.</summary>
internal static class EntryShape
{
    /// <param name="before">The tree that was edited.</param>
    /// <param name="after">The tree that came of it.</param>
    /// <param name="changes">The edit; no two changes touch.</param>
    public static bool IsKept(SyntaxTree before, SyntaxTree after, IReadOnlyList<TextChange> changes)
    {
        var moves = new Moves(changes);
        using var found = Parts(after).Where(part => !part.IsMissing).GetEnumerator();
        var hasFound = found.MoveNext();
        foreach (var part in Parts(before))
        {
            if (hasFound && found.Current.Kind == part.Kind && moves.CanLead(part.FullSpan.Start, found.Current.FullSpan.Start))
                hasFound = found.MoveNext();
            else if (!part.IsMissing)
                return false;
        }

        return !hasFound;
    }

    private static IEnumerable<SyntaxNode> Parts(SyntaxTree tree)
    {
        foreach (var node in tree.Root.ChildNodes())
        {
            if (node is not (EntrySyntax or HeaderSyntax or SectionSyntax))
                continue;
            if (node is not HeaderSyntax)
                yield return node;
            // What of the page stands in the way is no part of a header or an entry: that it goes is how it is mended.
            foreach (var part in node.ChildNodes().Where(part => part.Kind != SyntaxKind.Chrome))
                yield return part;
        }
    }

    /// <summary>Where offsets go in an edit; asked with ascending offsets.</summary>
    private sealed class Moves(IEnumerable<TextChange> changes)
    {
        private readonly List<TextChange> _changes = [.. changes.OrderBy(change => change.Span)];
        private int _next;
        private int _shift;

        public bool CanLead(int from, int to)
        {
            while (_next < _changes.Count && IsBefore(_changes[_next].Span, from))
            {
                _shift += _changes[_next].NewText.Length - _changes[_next].Span.Length;
                _next++;
            }

            if (to == from + _shift)
                return true;
            if (_next == _changes.Count || _changes[_next].Span.Start > from)
                return false;
            // What is inserted right here can come before what begins here or after it; what began inside of a replaced piece, at either end of the new one.
            var change = _changes[_next];
            var start = change.Span.Start + _shift;
            return to == start || to == start + change.NewText.Length;
        }

        private static bool IsBefore(TextSpan span, int offset) => span.End < offset || (span.End == offset && !span.IsEmpty);
    }
}
