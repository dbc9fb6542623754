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
        foreach (var part in paper.Entry.ChildNodes())
        {
            if (!part.IsMissing || !context.Tree.Vocabulary.Spellings.TryGetValue(part.Kind, out var spelling))
                continue;
            if (EntryParts.AfterCut(paper.Entry).Contains(part.Kind))
                continue;
            context.Report(new Diagnostic(Descriptor, part.Span, $"the {Wording.NameOf(part.Kind)} {Excerpt.Quote(spelling)} is missing here")
            {
                Paper = paper,
                Fix = new CodeFix($"write {Excerpt.Quote(spelling)} on a line of its own", FixSafety.Safe, InsertLine(context.Text, part.Span.Start, spelling)),
            });
        }
    }

    private static TextChange InsertLine(SourceText text, int offset, string line)
    {
        var lineBreak = LineBreaks.Near(text, offset);
        if (LineBreaks.IsLineStart(text, offset))
            return TextChange.Insert(offset, line + lineBreak);
        return TextChange.Insert(offset, lineBreak + line + (offset < text.Length ? lineBreak : ""));
    }
}
