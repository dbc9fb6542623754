using System.Text.RegularExpressions;
using PaperParse.Analysis;
using PaperParse.Extraction;
using PaperParse.Syntax;

namespace PaperParse.Analyzers;

/// <summary>PP3906: an abstract points to a section, a figure or a table, which stand in the paper and not here.</summary>
public sealed class DanglingReference : ProseRule
{
    private const string Number = @"(?:[0-9]{1,2}(?:\.[0-9]{1,2})?[a-z]?|[A-Z])";

    // (Sec. 4)   see Figure 2   in Table 3b   Eq. (5)
    // The words stand in a file; behind them a number, or a letter alone.
    private static readonly Regex Reference = new(
        $@"(?<![\p{{L}}\p{{Nd}}])(?:{string.Join('|', WordList.Lines("PartsOfPapers.txt").OrderByDescending(word => word.Length).Select(Regex.Escape))})[ \u00A0~]?(?:{Number}|\({Number}\))(?![\p{{L}}\p{{Nd}}])",
        RegexOptions.CultureInvariant | RegexOptions.Compiled);

    public override DiagnosticDescriptor Descriptor { get; } = new("PP3906", "dangling reference to a part of the paper", Severity.Hint) { OnByDefault = false };

    protected override void AnalyzeProse(RuleContext context, Paper paper, Prose prose)
    {
        if (prose.Kind != SyntaxKind.Abstract)
            return;
        foreach (var match in Reference.EnumerateMatches(prose.Text))
            context.Report(new Diagnostic(Descriptor, prose.SpanOf(match.Index, match.Length), $"{Excerpt.Quote(prose.Text.AsSpan(match.Index, match.Length))} is in the paper, and not in this listing") { Paper = paper });
    }
}
