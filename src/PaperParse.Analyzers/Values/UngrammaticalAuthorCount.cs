using PaperParse.Analysis;
using PaperParse.Extraction;
using PaperParse.Syntax;

namespace PaperParse.Analyzers;

/// <summary>PP2001: the noun behind the number of authors has the wrong form.</summary>
public sealed class UngrammaticalAuthorCount : Rule
{
    // The names that grammars give the two forms. A language with more forms has other names, and is left alone.
    private const string Singular = "one";
    private const string Plural = "other";

    public override DiagnosticDescriptor Descriptor { get; } = new("PP2001", "author count not grammatical", Severity.Info, FixSafety.Safe);

    public override void AnalyzePaper(RuleContext context, Paper paper)
    {
        if (paper.Entry.Byline?.AuthorCount is not { Number.Exists: true, Noun.Exists: true } count || count.Noun.Word is not { } noun)
            return;
        var right = paper.AuthorCount == 1 ? Singular : Plural;
        if (noun.Name is not (Singular or Plural) || noun.Name == right || context.Tree.Vocabulary.Sibling(noun, right) is not { } other)
            return;
        var written = Excerpt.Quote(context.Text.Slice(count.Span));
        var wanted = Excerpt.Quote($"{count.Number} {other.Text}");
        context.Report(new Diagnostic(Descriptor, count.Span, $"{written} should be {wanted}")
        {
            Paper = paper,
            Fix = new CodeFix($"write {wanted}", FixSafety.Safe, new TextChange(count.Noun.Span, other.Text)),
        });
    }
}
