using System.Collections.Frozen;
using PaperParse.Analysis;
using PaperParse.Extraction;
using PaperParse.Syntax;

namespace PaperParse.Analyzers;

/// <summary>PP3009: a title or abstract that was cut: it ends in a mark that says so, in a piece of a word, or in a word that ends nothing.</summary>
public sealed class TruncatedText : ProseRule
{
    private static readonly IReadOnlyList<string> Marks = [.. WordList.Lines("TruncationMarks.txt").OrderByDescending(mark => mark.Length)];
    private static readonly FrozenSet<string> EllipsisWords = WordList.Read("EllipsisWords.txt", StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string> UnfinishedWords = WordList.Read("UnfinishedWords.txt", StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string> Endings = WordList.Read("WordEndings.txt");
    private static readonly string[] Ellipses = ["…", "..."];

    // A word can stand right behind them.
    private const string OpeningMarks = "([{\"'“‘«,;:—–";

    public override DiagnosticDescriptor Descriptor { get; } = new("PP3009", "text truncated", Severity.Warning);

    protected override void AnalyzeProse(RuleContext context, Paper paper, Prose prose)
    {
        var text = prose.Text.AsSpan().TrimEnd();
        if (text.IsEmpty || text[^1] is '?' or '!' || (text[^1] == '.' && !text.EndsWith("..", StringComparison.Ordinal)))
            return;
        if (MarkAtEnd(text) is { } mark)
        {
            var message = $"the {Wording.NameOf(prose.Kind)} ends in {Excerpt.Quote(mark)}: the rest of it was left out";
            context.Report(new Diagnostic(Descriptor, prose.SpanOf(text.Length - mark.Length, mark.Length), message) { Paper = paper });
        }
        else if (EndOfPiece(context, paper, prose, text) is { } piece)
        {
            var message = $"the {Wording.NameOf(prose.Kind)} ends in {Excerpt.Quote(piece)}, in the middle of a sentence: the rest of it is missing";
            context.Report(new Diagnostic(Descriptor, prose.SpanOf(text.Length - piece.Length, piece.Length), message) { Paper = paper });
        }
    }

    /// <summary>The mark as it is written at the end of the text, null when there is none.</summary>
    private static string? MarkAtEnd(ReadOnlySpan<char> text)
    {
        foreach (var mark in Marks)
        {
            if (text.EndsWith(mark, StringComparison.OrdinalIgnoreCase))
                return text[^mark.Length..].ToString();
        }

        foreach (var ellipsis in Ellipses)
        {
            if (text.EndsWith(ellipsis, StringComparison.Ordinal))
                return EllipsisWords.Contains(LastWord(text[..^ellipsis.Length].TrimEnd()).ToString()) ? null : ellipsis;
        }

        return null;
    }

    /// <summary>The last word, where it cannot be the end: of a text that goes on to the end of the file that is PP0008's business.</summary>
    private static string? EndOfPiece(RuleContext context, Paper paper, Prose prose, ReadOnlySpan<char> text)
    {
        var isBroken = text.Length > 1 && text[^1] == '-' && char.IsLetter(text[^2]);
        var word = LastWord(text);
        if (word.IsEmpty || IsPartOfMore(text[..^word.Length]) || EntryParts.AfterCut(paper.Entry).Count > 0)
            return null;
        if (isBroken)
            return word.ToString();
        if (prose.Kind != SyntaxKind.Abstract || !char.IsLetter(text[^1]))
            return null;
        return UnfinishedWords.Contains(word.ToString()) || IsBeginningOnly(context, paper, word.ToString()) ? word.ToString() : null;
    }

    /// <summary>Whether a URL, a name or a formula ends here (<c>https://moss.example/a</c>, <c>x_i</c>), which says nothing of a sentence.</summary>
    private static bool IsPartOfMore(ReadOnlySpan<char> before) => !before.IsEmpty && !char.IsWhiteSpace(before[^1]) && !OpeningMarks.Contains(before[^1], StringComparison.Ordinal);

    /// <summary>Whether the texts have the word only as the beginning of longer ones, and not of its own plural or the like.</summary>
    private static bool IsBeginningOnly(RuleContext context, Paper paper, string word)
    {
        var isBeginning = false;
        var others = -1;
        foreach (var text in context.ProseOf(paper).Select(prose => prose.Text))
        {
            for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + word.Length, StringComparison.OrdinalIgnoreCase))
            {
                if (at > 0 && char.IsLetter(text[at - 1]))
                    continue;
                var end = at + word.Length;
                while (end < text.Length && char.IsLetter(text[end]))
                    end++;
                var rest = text[(at + word.Length)..end];
                if (rest.Length == 0)
                    others++;
                else if (Endings.Contains(rest))
                    return false;
                else
                    isBeginning = true;
            }
        }

        return isBeginning && others == 0 && word.Length > 2;
    }

    /// <summary>Letters and hyphens at the end of the text.</summary>
    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> text)
    {
        var start = text.Length;
        while (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] == '-'))
            start--;
        return text[start..];
    }
}
