using System.Collections.Frozen;
using PaperParse.Analysis;
using PaperParse.Extraction;

namespace PaperParse.Analyzers;

/// <summary>PP3006: a space before or behind the hyphen of a word that is known to be one: from the text itself, or from a list.</summary>
public sealed class BrokenHyphenation : ProseRule
{
    private const char Hyphen = '-';

    private static readonly FrozenSet<string> Known = WordList.Read("HyphenatedWords.txt", StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string> Prefixes = WordList.Read("HyphenPrefixes.txt", StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string> Suspenders = WordList.Read("HyphenSuspenders.txt", StringComparer.OrdinalIgnoreCase);

    public override DiagnosticDescriptor Descriptor { get; } = new("PP3006", "hyphenated word broken by a space", Severity.Warning, FixSafety.Unsafe);

    protected override void AnalyzeProse(RuleContext context, Paper paper, Prose prose)
    {
        var text = prose.Text;
        HashSet<string>? written = null;
        for (var at = text.IndexOf(Hyphen, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Hyphen, at + 1))
        {
            if (at == 0 || at + 1 == text.Length)
                continue;
            // Only one of the sides: a hyphen between two spaces is a dash.
            var isBefore = char.IsWhiteSpace(text[at - 1]) && char.IsLetterOrDigit(text[at + 1]);
            var isBehind = char.IsLetterOrDigit(text[at - 1]) && char.IsWhiteSpace(text[at + 1]);
            if ((isBefore || isBehind) && Break.At(text, at, isBefore) is { } gap && IsWord(text, gap, isBehind, written ??= HyphenatedWords(context.ProseOf(paper))))
                context.Report(Finding(context, paper, prose, gap));
        }
    }

    private static bool IsWord(string text, Break gap, bool isBehind, HashSet<string> written)
    {
        var next = gap.Right(text);
        if (isBehind && Suspenders.Contains(next))
            return false;
        var joined = gap.Joined(text);
        return Known.Contains(joined) || written.Contains(joined)
            || (isBehind && next.Length > 1 && char.IsLower(next[0]) && Prefixes.Contains(gap.Left(text)));
    }

    /// <summary>The words with a hyphen in title and abstract.</summary>
    private static HashSet<string> HyphenatedWords(IReadOnlyList<Prose> proses)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var text in proses.Select(prose => prose.Text))
        {
            for (var start = 0; start < text.Length;)
            {
                var end = start;
                while (end < text.Length && Break.IsInWord(text[end]))
                    end++;
                var word = text.AsSpan(start, end - start).Trim(Hyphen);
                if (word.Contains(Hyphen))
                    words.Add(word.ToString());
                start = end + 1;
            }
        }

        return words;
    }

    private Diagnostic Finding(RuleContext context, Paper paper, Prose prose, Break gap)
    {
        var written = prose.Text[gap.Start..gap.End];
        var joined = gap.Joined(prose.Text);
        // A word that a wrap broke stays where it is: without the break two lines would be one.
        var isOnLine = !written.AsSpan().ContainsAny('\r', '\n');
        return new Diagnostic(Descriptor, prose.SpanOf(gap.Start, written.Length), $"{Excerpt.Quote(written)} is one word with a space in it: {Excerpt.Quote(joined)}")
        {
            Paper = paper,
            Fix = isOnLine ? ProseFix.Of("delete the space", FixSafety.Unsafe, prose.Replace(gap.SpaceStart, gap.SpaceEnd - gap.SpaceStart, "")) : null,
        };
    }

    /// <summary>The two pieces of a word and the white space between them.</summary>
    private readonly record struct Break(int Start, int SpaceStart, int SpaceEnd, int End)
    {
        /// <summary>As long as a word can be: what is longer is none, and is not searched for.</summary>
        private const int LongestPiece = 40;

        public static Break? At(string text, int hyphen, bool isBefore)
        {
            var spaceStart = isBefore ? hyphen : hyphen + 1;
            var spaceEnd = spaceStart;
            while (spaceStart > 0 && char.IsWhiteSpace(text[spaceStart - 1]))
                spaceStart--;
            while (spaceEnd < text.Length && char.IsWhiteSpace(text[spaceEnd]))
                spaceEnd++;
            var start = spaceStart;
            while (start > 0 && spaceStart - start <= LongestPiece && IsInWord(text[start - 1]))
                start--;
            var end = spaceEnd;
            while (end < text.Length && end - spaceEnd <= LongestPiece && IsInWord(text[end]))
                end++;
            while (end > spaceEnd && text[end - 1] == Hyphen)
                end--;
            if (start == spaceStart || end <= spaceEnd || spaceStart - start > LongestPiece || end - spaceEnd > LongestPiece || !char.IsLetterOrDigit(text[start]))
                return null;
            return new Break(start, spaceStart, spaceEnd, end);
        }

        public static bool IsInWord(char c) => char.IsLetterOrDigit(c) || c == Hyphen;

        public string Left(string text) => text[Start..SpaceStart].TrimEnd(Hyphen);

        public string Right(string text) => text[SpaceEnd..End].TrimStart(Hyphen);

        public string Joined(string text) => string.Concat(text.AsSpan(Start, SpaceStart - Start), text.AsSpan(SpaceEnd, End - SpaceEnd));
    }
}
