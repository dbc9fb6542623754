using PaperParse.Analysis;
using PaperParse.Extraction;
using PaperParse.Syntax;

namespace PaperParse.Analyzers;

/// <summary>PP0006: a mark that the grammar wants between two parts, and that it always spells the same, is not there.</summary>
public sealed class MissingMark : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("PP0006", "separator or other mark missing", Severity.Warning, FixSafety.Safe);

    public override void AnalyzePaper(RuleContext context, Paper paper)
    {
        var parts = paper.Entry.ChildNodes().Where(part => part.Kind is not (SyntaxKind.SkippedText or SyntaxKind.Directive)).ToList();
        for (var i = 0; i < parts.Count; i++)
        {
            if (!parts[i].IsMissing || !context.Tree.Vocabulary.Spellings.TryGetValue(parts[i].Kind, out var spelling))
                continue;
            var isAfterPart = i > 0 && !parts[i - 1].IsMissing;
            var isBeforePart = i + 1 < parts.Count && !parts[i + 1].IsMissing;
            // Between two parts that are missing, too, a mark has nothing to do.
            if ((isAfterPart || isBeforePart) && !EntryParts.AfterCut(paper.Entry).Contains(parts[i].Kind))
                context.Report(Finding(context.Text, paper, parts[i], spelling, isAfterPart && isBeforePart));
        }
    }

    // With only one part beside it, the mark could make something else of the entry: then it is no safe fix.
    private Diagnostic Finding(SourceText text, Paper paper, SyntaxNode mark, string spelling, bool isFixable) =>
        new(Descriptor, mark.Span, $"the {Wording.NameOf(mark.Kind)} {Excerpt.Quote(spelling)} is missing here")
        {
            Paper = paper,
            Fix = isFixable ? new CodeFix($"write {Excerpt.Quote(spelling)} on a line of its own", FixSafety.Safe, InsertLine(text, mark.Span.Start, spelling)) : null,
        };

    private static TextChange InsertLine(SourceText text, int offset, string line)
    {
        var lineBreak = LineBreaks.Near(text, offset);
        if (LineBreaks.IsLineStart(text, offset))
            return TextChange.Insert(offset, line + lineBreak);
        return TextChange.Insert(offset, lineBreak + line + (offset < text.Length ? lineBreak : ""));
    }
}
