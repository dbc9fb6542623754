using System.Collections.Frozen;
using System.Net;
using System.Text.RegularExpressions;
using PaperParse.Analysis;
using PaperParse.Extraction;

namespace PaperParse.Analyzers;

/// <summary>PP3014: <c>&amp;amp;</c> or <c>&lt;b&gt;</c> in a text that is no page and no markdown: somebody took the text out of a page, and not all of the page out of the text.</summary>
public sealed partial class MarkupResidue : ProseRule
{
    private const int LongestEntity = 32;

    private static readonly FrozenSet<string> Tags = WordList.Read("HtmlTags.txt", StringComparer.OrdinalIgnoreCase);

    // Where they stood something else began.
    private static readonly FrozenSet<string> BreakingTags = WordList.Read("HtmlBreakingTags.txt", StringComparer.OrdinalIgnoreCase);

    public override DiagnosticDescriptor Descriptor { get; } = new("PP3014", "HTML entity or tag residue", Severity.Warning, FixSafety.Unsafe) { HasSafeFixesToo = true };

    protected override void AnalyzeProse(RuleContext context, Paper paper, Prose prose)
    {
        var text = prose.Text;
        if (!text.AsSpan().ContainsAny('&', '<') || context.Tree.Vocabulary.HasLayouts)
            return;
        bool? isMarkdown = null;
        foreach (var match in Residue().EnumerateMatches(text))
        {
            var found = text.AsSpan(match.Index, match.Length);
            var finding = found[0] == '&' ? OfEntity(paper, prose, match.Index, found.ToString()) : (IsComparison(text, match.Index, found) ? null : OfTag(paper, prose, match.Index, found));
            if (finding is not null && !(isMarkdown ??= MarkdownSigns.AreIn(context.Tree)))
                context.Report(finding);
        }
    }

    private Diagnostic? OfEntity(Paper paper, Prose prose, int start, string entity)
    {
        var plain = WebUtility.HtmlDecode(entity);
        if (plain == entity || entity.Length > LongestEntity || (plain.Length == 1 && char.IsControl(plain[0])))
            return null;
        // A space that does not break says how the page was set, and nothing in a field.
        plain = plain == "\u00A0" ? " " : plain;
        return new Diagnostic(Descriptor, prose.SpanOf(start, entity.Length), $"{Excerpt.Quote(entity)} is HTML for {Excerpt.Quote(plain)}")
        {
            Paper = paper,
            Fix = ProseFix.Of($"write {Excerpt.Quote(plain)}", FixSafety.Safe, prose.Replace(start, entity.Length, plain)),
        };
    }

    /// <summary><c>a&lt;b&gt;c</c>: glued to what is before it, and without its other half, a letter is no tag.</summary>
    private static bool IsComparison(string text, int start, ReadOnlySpan<char> tag) =>
        tag.Length == 3 && start > 0 && char.IsLetterOrDigit(text[start - 1]) && !text.Contains($"</{tag[1]}>", StringComparison.OrdinalIgnoreCase);

    private Diagnostic? OfTag(Paper paper, Prose prose, int start, ReadOnlySpan<char> tag)
    {
        var name = tag[1..].TrimStart('/');
        name = name[..name.IndexOfAnyExcept(Letters)];
        if (!Tags.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name))
            return null;
        var isBreak = BreakingTags.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name);
        return new Diagnostic(Descriptor, prose.SpanOf(start, tag.Length), $"{Excerpt.Quote(tag)} is an HTML tag, left over in the text")
        {
            Paper = paper,
            Fix = ProseFix.Of(isBreak ? "write a space in its place" : "delete the tag", FixSafety.Unsafe, prose.Replace(start, tag.Length, isBreak ? " " : "")),
        };
    }

    private static readonly System.Buffers.SearchValues<char> Letters = System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    // &amp;  &#39;  &#x2019;  <b>  </i>  <br/>  <a href="…">
    [GeneratedRegex("""&(?:[A-Za-z][A-Za-z0-9]{1,30}|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});|</?[A-Za-z][A-Za-z0-9]{0,9}(?:\s+[A-Za-z-]{1,20}\s*=\s*(?:"[^"<>]{0,200}"|'[^'<>]{0,200}'|[^\s<>"']{1,200})){0,5}\s*/?>""", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Residue();
}
