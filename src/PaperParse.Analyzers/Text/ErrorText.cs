using System.Collections.Frozen;
using PaperParse.Analysis;
using PaperParse.Extraction;
using PaperParse.Syntax;

namespace PaperParse.Analyzers;

/// <summary>
/// PP3017: a title or abstract holds what a tool said when it failed. Papers write about failures too; so the words must fill the field,
/// a paragraph of it, or a pair of brackets.
/// </summary>
public sealed class ErrorText : ProseRule
{
    /// <summary>What tools say is short.</summary>
    private const int Longest = 200;

    /// <summary>Below that an abstract says nothing for its title.</summary>
    private const int ShortestAbstract = 80;

    private const string SubtitleMark = ": ";

    // By their first letter: most texts begin with none of these.
    private static readonly FrozenDictionary<char, string[]> Beginnings =
        WordList.Lines("ErrorBeginnings.txt").GroupBy(beginning => char.ToLowerInvariant(beginning[0])).ToFrozenDictionary(group => group.Key, group => group.ToArray());

    private static readonly FrozenSet<string> Wholes = WordList.Lines("ErrorWholes.txt").ToFrozenSet(StringComparer.Ordinal);

    public override DiagnosticDescriptor Descriptor { get; } = new("PP3017", "error text in a field", Severity.Warning);

    // [Translation failed: rate limit]
    protected override void AnalyzeProse(RuleContext context, Paper paper, Prose prose)
    {
        var text = prose.Text;
        var trimmed = text.AsSpan().Trim();
        if (trimmed.Length == 0)
            return;
        var start = text.Length - text.AsSpan().TrimStart().Length;
        if (Wholes.GetAlternateLookup<ReadOnlySpan<char>>().Contains(trimmed) || (IsMessage(trimmed) && !IsTitleWithSubtitle(context, paper, prose, trimmed)))
        {
            Report(context, paper, prose, start, trimmed.Length);
            return;
        }

        foreach (var (pieceStart, length) in Pieces(text))
        {
            if (IsMessage(text.AsSpan(pieceStart, length).Trim()))
                Report(context, paper, prose, pieceStart, length);
        }
    }

    private void Report(RuleContext context, Paper paper, Prose prose, int start, int length) =>
        context.Report(new Diagnostic(Descriptor, prose.SpanOf(start, length), $"the {Wording.NameOf(prose.Kind)} holds what a tool said when it failed: {Excerpt.Quote(prose.Text.AsSpan(start, length))}") { Paper = paper });

    /// <summary><c>404 Not Found: The Lost Pages of the Web</c> above an abstract that is one: papers are called so.</summary>
    private static bool IsTitleWithSubtitle(RuleContext context, Paper paper, Prose prose, ReadOnlySpan<char> title)
    {
        if (prose.Kind != SyntaxKind.Title || title[0] is '[' or '【' || !title.Contains(SubtitleMark, StringComparison.Ordinal))
            return false;
        return context.ProseOf(paper).Any(other => other.Kind == SyntaxKind.Abstract && other.Text.Trim() is { Length: >= ShortestAbstract } text && !IsMessage(text));
    }

    /// <summary>The paragraphs of a text of several, and what stands in square brackets.</summary>
    private static IEnumerable<(int Start, int Length)> Pieces(string text)
    {
        if (text.AsSpan().ContainsAny('\r', '\n'))
        {
            var paragraphs = Paragraphs.Of(text).ToList();
            for (var i = 0; i < paragraphs.Count && paragraphs.Count > 1; i++)
                yield return paragraphs[i];
        }

        for (var open = text.IndexOfAny(['[', '【']); open >= 0; open = text.IndexOfAny(['[', '【'], open + 1))
        {
            var close = text.IndexOf(text[open] == '[' ? ']' : '】', open);
            if (close > open + 1)
                yield return (open + 1, close - open - 1);
        }
    }

    private static bool IsMessage(ReadOnlySpan<char> piece)
    {
        piece = piece.TrimStart("([{【*_`>- ");
        if (piece.Length is 0 or > Longest || !Beginnings.TryGetValue(char.ToLowerInvariant(piece[0]), out var beginnings))
            return false;
        foreach (var beginning in beginnings)
        {
            if (piece.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
