using PaperParse.Analysis;
using PaperParse.Extraction;
using PaperParse.Syntax;

namespace PaperParse.Analyzers;

/// <summary>PP3910: an abstract that does not end as a sentence does.</summary>
public sealed class NoFinalPunctuation : ProseRule
{
    private const string Ends = ".!?…。！？．\"'”’)]}」』）";

    public override DiagnosticDescriptor Descriptor { get; } = new("PP3910", "missing final punctuation", Severity.Hint) { OnByDefault = false };

    protected override void AnalyzeProse(RuleContext context, Paper paper, Prose prose)
    {
        var text = prose.Text.AsSpan().TrimEnd();
        if (prose.Kind != SyntaxKind.Abstract || text.IsEmpty || Ends.Contains(text[^1], StringComparison.Ordinal) || EndsInUrl(text))
            return;
        context.Report(new Diagnostic(Descriptor, prose.SpanOf(text.Length, 0), "the abstract ends without a full stop") { Paper = paper });
    }

    // A full stop there would become part of it (PP3010).
    private static bool EndsInUrl(ReadOnlySpan<char> text)
    {
        var start = text.LastIndexOfAny(' ', '\n', '\r');
        return text[(start + 1)..].Contains("://", StringComparison.Ordinal);
    }
}
