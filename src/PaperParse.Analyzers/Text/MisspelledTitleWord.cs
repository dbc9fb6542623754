using PaperParse.Analysis;
using PaperParse.Extraction;

namespace PaperParse.Analyzers;

/// <summary>
/// PP3015: a word of the title that the abstract never has, but again and again one that is a slip of the keyboard away: two letters swapped, one too
/// many, one too few, or one for another.
/// </summary>
public sealed class MisspelledTitleWord : Rule
{
    /// <summary>In letters. Shorter words are a slip away from other words.</summary>
    private const int Shortest = 8;

    /// <summary>How often the abstract must have the other word: who writes it once may have meant another one.</summary>
    private const int FewestTimes = 2;

    public override DiagnosticDescriptor Descriptor { get; } = new("PP3015", "title word misspelled against the abstract", Severity.Info, FixSafety.Unsafe);

    public override void AnalyzePaper(RuleContext context, Paper paper)
    {
        var texts = context.ProseOf(paper);
        if (texts.Count < 2)
            return;
        var (title, other) = (texts[0], texts[1].Text);
        for (var start = 0; start < title.Text.Length;)
        {
            var end = EndOfWord(title.Text, start);
            if (end - start >= Shortest && IsPlainWord(title.Text.AsSpan(start, end - start)))
                Check(context, paper, title, start, end - start, other);
            start = Math.Max(end, start + 1);
        }
    }

    private void Check(RuleContext context, Paper paper, Prose title, int start, int length, string other)
    {
        var word = title.Text.AsSpan(start, length);
        if (other.AsSpan().Contains(word, StringComparison.OrdinalIgnoreCase) || LikeIn(other, word) is not { } like)
            return;
        var right = WithCaseOf(word, like.Word);
        var times = like.Times == FewestTimes ? "twice" : Wording.Count(like.Times, "time");
        context.Report(new Diagnostic(Descriptor, title.SpanOf(start, length), $"{Excerpt.Quote(word)} is spelled {Excerpt.Quote(right)} in the abstract, {times}")
        {
            Paper = paper,
            Fix = ProseFix.Of($"write {Excerpt.Quote(right)}", FixSafety.Unsafe, title.Replace(start, length, right)),
        });
    }

    /// <summary>The word a slip away that the text has, where it has one such word alone, and often enough.</summary>
    private static (string Word, int Times)? LikeIn(string text, ReadOnlySpan<char> word)
    {
        string? like = null;
        var times = 0;
        // A slip is not in the first letters.
        var beginning = word[..Slip.SameAtStart];
        for (var start = IndexOf(text, beginning, 0); start >= 0; start = IndexOf(text, beginning, start + Slip.SameAtStart))
        {
            if (start > 0 && char.IsLetter(text[start - 1]))
                continue;
            var candidate = text.AsSpan(start, EndOfWord(text, start) - start);
            if (Math.Abs(candidate.Length - word.Length) > 1 || candidate.Length < Shortest || !Slip.IsBetween(word, candidate))
                continue;
            if (like is not null && !candidate.Equals(like, StringComparison.OrdinalIgnoreCase))
                return null;
            like ??= candidate.ToString();
            times++;
        }

        return times >= FewestTimes ? (like!, times) : null;
    }

    /// <summary>Whether it is written as words are, not as names such as <c>DeepONet</c>.</summary>
    private static bool IsPlainWord(ReadOnlySpan<char> word)
    {
        var hasUpper = false;
        var hasLower = false;
        foreach (var c in word[1..])
        {
            hasUpper |= char.IsUpper(c);
            hasLower |= char.IsLower(c);
        }

        return hasUpper ? !hasLower && char.IsUpper(word[0]) : hasLower;
    }

    private static string WithCaseOf(ReadOnlySpan<char> pattern, string word)
    {
        if (char.IsUpper(pattern[1]))
            return word.ToUpperInvariant();
        return char.IsUpper(pattern[0]) ? char.ToUpperInvariant(word[0]) + word[1..].ToLowerInvariant() : word.ToLowerInvariant();
    }

    private static int IndexOf(string text, ReadOnlySpan<char> piece, int from)
    {
        var at = text.AsSpan(from).IndexOf(piece, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? at : from + at;
    }

    private static int EndOfWord(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        return end;
    }
}
