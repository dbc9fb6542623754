using PaperParse.Syntax;

namespace PaperParse.Extraction;

/// <summary>One node of prose of a paper, and what holds it.</summary>
/// <param name="Prose">Its text, and the way back to the source.</param>
/// <param name="Kind">Of the node.</param>
/// <param name="Production">The kind of the node directly below the entry, which provenance names.</param>
internal readonly record struct ProseText(FoldedProse Prose, SyntaxKind Kind, SyntaxKind Production)
{
    /// <summary>The abstracts and remarks of a paper, in the order of the text: of its entry, and what is lacking there of the page's own record of it.</summary>
    public static IReadOnlyList<ProseText> Of(Paper paper)
    {
        var found = new List<ProseText>();
        foreach (var child in paper.Entry.ChildNodes())
            Add(found, child, child.Kind);
        if (paper.Record is not { } record)
            return found;
        var shown = found.Select(prose => prose.Kind).ToHashSet();
        var recorded = new List<ProseText>();
        foreach (var child in record.ChildNodes())
            Add(recorded, child, SyntaxKind.EmbeddedRecord);
        found.AddRange(recorded.Where(prose => !shown.Contains(prose.Kind)));
        return found;
    }

    // As FieldReader has it: the innermost is the value, and what is skipped is none. Recursion goes as deep as the grammar nests nodes.
    private static void Add(List<ProseText> found, SyntaxNode node, SyntaxKind production)
    {
        if (node.IsMissing || node.Kind is SyntaxKind.SkippedText or SyntaxKind.EmbeddedRecord or SyntaxKind.Directive or SyntaxKind.CustomField)
            return;
        if (node.Kind is SyntaxKind.Abstract or SyntaxKind.Remarks && node.Child(node.Kind) is null)
        {
            var prose = new FoldedProse(node);
            if (prose.Text.Length > 0)
                found.Add(new ProseText(prose, node.Kind, production));
            return;
        }

        foreach (var child in node.ChildNodes())
            Add(found, child, production);
    }
}
