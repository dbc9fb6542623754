using System.Text.RegularExpressions;
using PaperParse.Analysis;
using PaperParse.Extraction;

namespace PaperParse.Analyzers;

/// <summary>PP3907: one word with a hyphen here and in one piece there: <c>fine-tuning</c>, <c>finetuning</c>.</summary>
public sealed partial class HyphenationVariants : ProseRule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("PP3907", "hyphenation variants", Severity.Hint) { OnByDefault = false };

    protected override void AnalyzeProse(RuleContext context, Paper paper, Prose prose)
    {
        var text = prose.Text;
        if (!text.Contains('-', StringComparison.Ordinal))
            return;
        var joined = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var match in Hyphenated().EnumerateMatches(text))
        {
            var written = text.Substring(match.Index, match.Length);
            joined.TryAdd(written.Replace("-", "", StringComparison.Ordinal), written);
        }

        if (joined.Count == 0)
            return;
        foreach (var word in Word().EnumerateMatches(text))
        {
            if (joined.Remove(text.Substring(word.Index, word.Length), out var written))
                context.Report(new Diagnostic(Descriptor, prose.SpanOf(word.Index, word.Length), $"{Excerpt.Quote(text.AsSpan(word.Index, word.Length))} here, {Excerpt.Quote(written)} elsewhere in the {Wording.NameOf(prose.Kind)}") { Paper = paper });
        }
    }

    [GeneratedRegex(@"(?<![\p{L}\p{Nd}-])\p{L}{2,30}(?:-\p{L}{2,30}){1,3}(?![\p{L}\p{Nd}-])", RegexOptions.CultureInvariant)]
    private static partial Regex Hyphenated();

    [GeneratedRegex(@"(?<![\p{L}\p{Nd}-])\p{L}{4,60}(?![\p{L}\p{Nd}-])", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
