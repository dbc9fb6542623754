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
        var words = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var word in Word().EnumerateMatches(text))
            words.TryAdd(text.Substring(word.Index, word.Length), word.Index);
        var reported = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var match in Hyphenated().EnumerateMatches(text))
        {
            var written = text.Substring(match.Index, match.Length);
            var joined = written.Replace("-", "", StringComparison.Ordinal);
            if (words.TryGetValue(joined, out var place) && reported.Add(joined))
                context.Report(new Diagnostic(Descriptor, prose.SpanOf(place, joined.Length), $"{Excerpt.Quote(text.AsSpan(place, joined.Length))} here, {Excerpt.Quote(written)} elsewhere in the {Wording.NameOf(prose.Kind)}") { Paper = paper });
        }
    }

    [GeneratedRegex(@"(?<![\p{L}\p{Nd}-])\p{L}{2,30}(?:-\p{L}{2,30}){1,3}(?![\p{L}\p{Nd}-])", RegexOptions.CultureInvariant)]
    private static partial Regex Hyphenated();

    [GeneratedRegex(@"(?<![\p{L}\p{Nd}-])\p{L}{4,60}(?![\p{L}\p{Nd}-])", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
