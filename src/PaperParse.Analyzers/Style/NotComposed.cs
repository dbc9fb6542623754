using System.Globalization;
using System.Text;
using PaperParse.Analysis;
using PaperParse.Extraction;

namespace PaperParse.Analyzers;

/// <summary>PP3903: letters and marks that NFC writes as one character, so that searches miss them.</summary>
public sealed class NotComposed : ProseRule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("PP3903", "text not in NFC", Severity.Hint, FixSafety.Safe) { OnByDefault = false };

    // e + U+0301 in the text, é in NFC: from the first difference to the last
    protected override void AnalyzeProse(RuleContext context, Paper paper, Prose prose)
    {
        var text = prose.Text;
        if (Ascii.IsValid(text) || HasLoneSurrogate(text) || text.IsNormalized(NormalizationForm.FormC))
            return;
        var composed = text.Normalize(NormalizationForm.FormC);
        var start = text.AsSpan().CommonPrefixLength(composed);
        var end = 0;
        while (end < Math.Min(text.Length, composed.Length) - start && text[^(end + 1)] == composed[^(end + 1)])
            end++;
        // A letter belongs to the marks behind it.
        while (start > 0 && (start == text.Length || CharUnicodeInfo.GetUnicodeCategory(text[start]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark))
            start--;
        var length = Math.Max(1, text.Length - end - start);
        context.Report(new Diagnostic(Descriptor, prose.SpanOf(start, length), $"{Excerpt.Quote(text.AsSpan(start, length))} is written with separate marks; NFC has one character for each letter with its mark")
        {
            Paper = paper,
            Fix = ProseFix.Of("write it in NFC", FixSafety.Safe, prose.Replace(start, length, text.Substring(start, length).Normalize(NormalizationForm.FormC))),
        });
    }

    private static bool HasLoneSurrogate(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                return true;
            i++;
        }

        return false;
    }
}
