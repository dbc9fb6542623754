using System.Collections.Frozen;
using PaperParse.Analysis;
using PaperParse.Extraction;
using PaperParse.Syntax;

namespace PaperParse.Analyzers;

/// <summary>PP3011: a word twice in a row.</summary>
public sealed class RepeatedWord : ProseRule
{
    /// <summary>Single letters are variables.</summary>
    private const int Shortest = 2;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Rightful =
        WordList.Read("RightfulRepetitions.txt", StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public override DiagnosticDescriptor Descriptor { get; } = new("PP3011", "repeated word", Severity.Info, FixSafety.Unsafe);

    // a system that that grows
    //          ^^^^ ^^^^
    protected override void AnalyzeProse(RuleContext context, Paper paper, Prose prose)
    {
        var text = prose.Text.AsSpan();
        ProseMath? math = null;
        var (lastStart, lastEnd) = (0, 0);
        for (var at = 0; at < text.Length;)
        {
            if (!IsLetter(text[at]))
            {
                at++;
                continue;
            }

            var end = at + 1;
            while (end < text.Length && IsLetter(text[end]))
                end++;
            if (IsRepetition(text, lastStart, lastEnd, at, end) && !(math ??= ProseMath.Of(prose.Text)).Contains(at))
                context.Report(Finding(paper, prose, lastStart, lastEnd, at, end));
            (lastStart, lastEnd, at) = (at, end, end);
        }
    }

    // Most are ASCII, and that is soon told.
    private static bool IsLetter(char c) => c < 0x80 ? char.IsAsciiLetter(c) : char.IsLetter(c);

    private static bool IsRepetition(ReadOnlySpan<char> text, int lastStart, int lastEnd, int start, int end)
    {
        // Two names of one spelling, and what is part of a longer thing (e-mail, x_the, the-the), are left alone.
        return end - start == lastEnd - lastStart && end - start >= Shortest
            && char.IsLower(text[end - 1]) && char.IsLower(text[start])
            && text[lastEnd..start].IsWhiteSpace()
            && text[lastStart..lastEnd].Equals(text[start..end], StringComparison.OrdinalIgnoreCase)
            && (lastStart == 0 || IsOutside(text[lastStart - 1])) && (end == text.Length || IsOutside(text[end]))
            && !Rightful.Contains(text[start..end]);
    }

    private static bool IsOutside(char neighbour) => char.IsWhiteSpace(neighbour) || neighbour is '(' or '"' or '“' or '‘' or '.' or ',' or ';' or ':' or ')' or '!' or '?' or '”' or '’';

    private Diagnostic Finding(Paper paper, Prose prose, int lastStart, int lastEnd, int start, int end)
    {
        // A line break between the two stays.
        var isWrapped = prose.Text.AsSpan(lastEnd, start - lastEnd).IndexOfAny('\r', '\n') >= 0;
        TextChange? change = isWrapped
            ? end < prose.Text.Length && prose.Text[end] == ' ' ? prose.Replace(start, end + 1 - start, "") : null
            : prose.Replace(lastEnd, end - lastEnd, "");
        return new Diagnostic(Descriptor, prose.SpanOf(lastStart, end - lastStart), $"{Excerpt.Quote(prose.Text.AsSpan(start, end - start))} stands here twice in a row; once is meant, probably")
        {
            Paper = paper,
            Fix = ProseFix.Of("delete the second one", FixSafety.Unsafe, change),
        };
    }
}
