using PaperParse.Syntax;

namespace PaperParse.Analyzers;

/// <summary>Which parts an entry lacks, and which of them it lacks only because the text ends.</summary>
internal static class EntryParts
{
    /// <summary>
    /// Where a part should be that the grammar wants: at its missing node. Null when it is there, would come after the end of the text, or is
    /// not wanted in such an entry, as an abstract is not in one that was replaced.
    /// </summary>
    public static TextSpan? PlaceOfMissing(EntrySyntax entry, SyntaxNode? part, SyntaxKind kind) =>
        part is { IsMissing: true } && !AfterCut(entry).Contains(kind) ? part.Span : null;

    /// <summary>
    /// The parts that an entry lacks because the text ends in it, in their order; empty when it is not cut off. Only the last entry
    /// can be, and only when nothing stands behind it.
    /// </summary>
    public static IReadOnlyList<SyntaxKind> AfterCut(EntrySyntax entry)
    {
        var text = entry.Tree.Text;
        var end = entry.Tree.Root.FindToken(text.Length);
        if (end.Kind != SyntaxKind.EndOfFile || end.FullSpan.Start != entry.FullSpan.End)
            return [];
        var missing = new List<SyntaxKind>();
        foreach (var part in entry.ChildNodes())
        {
            if (part.Kind is SyntaxKind.SkippedText or SyntaxKind.Directive)
                continue;
            if (part.IsMissing)
                missing.Add(part.Kind);
            else
                missing.Clear();
        }

        return missing;
    }
}
