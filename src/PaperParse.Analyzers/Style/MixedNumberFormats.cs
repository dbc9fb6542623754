using System.Text.RegularExpressions;
using PaperParse.Analysis;
using PaperParse.Extraction;

namespace PaperParse.Analyzers;

/// <summary>PP3911: one text writes <c>10,000</c> and <c>20000</c>, or <c>5%</c> and <c>7 %</c>.</summary>
public sealed partial class MixedNumberFormats : ProseRule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("PP3911", "number formats mixed", Severity.Hint) { OnByDefault = false };

    protected override void AnalyzeProse(RuleContext context, Paper paper, Prose prose)
    {
        Compare(context, paper, prose, Grouped(), Plain());
        Compare(context, paper, prose, ClosePercent(), SpacedPercent());
    }

    private void Compare(RuleContext context, Paper paper, Prose prose, Regex one, Regex other)
    {
        if (one.Match(prose.Text) is not { Success: true } first || other.Match(prose.Text) is not { Success: true } second)
            return;
        var (later, earlier) = first.Index > second.Index ? (first, second) : (second, first);
        context.Report(new Diagnostic(Descriptor, prose.SpanOf(later.Index, later.Length), $"{Excerpt.Quote(later.Value)} here, and {Excerpt.Quote(earlier.Value)} before it: numbers are written in two ways") { Paper = paper });
    }

    [GeneratedRegex(@"(?<![\p{L}\p{Nd}.,])[0-9]{1,3}(?:,[0-9]{3}){1,5}(?![\p{Nd}]|[.,][0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Grouped();

    // Four digits are grouped by nobody, and are years.
    [GeneratedRegex(@"(?<![\p{L}\p{Nd}.,/_-])[0-9]{5,12}(?![\p{L}\p{Nd}]|[.,/_-][0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();

    [GeneratedRegex(@"(?<![\p{L}\p{Nd}.,])[0-9]{1,9}(?:\.[0-9]{1,9})?\\?%", RegexOptions.CultureInvariant)]
    private static partial Regex ClosePercent();

    [GeneratedRegex(@"(?<![\p{L}\p{Nd}.,])[0-9]{1,9}(?:\.[0-9]{1,9})?[ \u00A0\u202F]\\?%", RegexOptions.CultureInvariant)]
    private static partial Regex SpacedPercent();
}
