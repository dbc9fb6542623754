using PaperParse.Analysis;
using PaperParse.Extraction;
using PaperParse.Syntax;

namespace PaperParse.Analyzers;

/// <summary>PP2007: a bare number behind the date, where the dialect has a word for what it counts.</summary>
public sealed class UnlabelledCount : Rule
{
    // The names that grammars give the two forms of a noun.
    private const string Singular = "one";
    private const string Plural = "other";

    public override DiagnosticDescriptor Descriptor { get; } = new("PP2007", "unlabelled number after the date", Severity.Info, FixSafety.Unsafe);

    public override void AnalyzePaper(RuleContext context, Paper paper)
    {
        if (paper.Entry.DateLine?.CommentCount is not { IsMissing: false, Number.Exists: true, Noun.Exists: false } count)
            return;
        if (context.Tree.Vocabulary.Noun(SyntaxKind.CommentCount, paper.Comments == 1 ? Singular : Plural) is not { } noun)
            return;
        var written = context.Text.Slice(count.Span);
        var wanted = Excerpt.Quote($"{written} {noun.Text}");
        context.Report(new Diagnostic(Descriptor, count.Span, $"{Excerpt.Quote(written)} does not say what it counts: {wanted}")
        {
            Paper = paper,
            Fix = new CodeFix($"write {wanted}", FixSafety.Unsafe, TextChange.Insert(count.Span.End, " " + noun.Text)),
        });
    }
}
