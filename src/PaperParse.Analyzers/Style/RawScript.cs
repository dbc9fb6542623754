using System.Text.RegularExpressions;
using PaperParse.Analysis;
using PaperParse.Extraction;

namespace PaperParse.Analyzers;

/// <summary>PP3905: <c>10^5</c> or <c>H_2O</c> outside of math: what LaTeX would set as a superscript or subscript, and a text shows raw.</summary>
public sealed partial class RawScript : ProseRule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("PP3905", "raw sub- and superscripts", Severity.Hint) { OnByDefault = false };

    protected override void AnalyzeProse(RuleContext context, Paper paper, Prose prose)
    {
        if (!prose.Text.AsSpan().ContainsAny('^', '_'))
            return;
        var math = ProseMath.Of(prose.Text);
        foreach (var match in Script().EnumerateMatches(prose.Text))
        {
            if (!math.Contains(match.Index))
                context.Report(new Diagnostic(Descriptor, prose.SpanOf(match.Index, match.Length), $"{Excerpt.Quote(prose.Text.AsSpan(match.Index, match.Length))} is written for LaTeX, outside of its math") { Paper = paper });
        }
    }

    // 10^5   n^{2}   R^2   H_2O   x_i        but not snake_case, nor a piece of a URL
    //  ^^^^   ^^^^                           a letter alone or a digit stands before _
    [GeneratedRegex(@"(?:(?:(?<![\p{L}\p{Nd}])[\p{L}\p{Nd}]{1,12}|[)\]}])\^|(?<![\p{L}\p{Nd}_])\p{L}_)(?:\{[^{}\r\n]{1,40}\}|[+\-−]?[\p{L}\p{Nd}]{1,8}(?![\p{L}\p{Nd}_]))", RegexOptions.CultureInvariant)]
    private static partial Regex Script();
}
