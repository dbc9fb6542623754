using System.Buffers;

namespace PaperParse.Extraction;

/// <summary>Where an item ends.</summary>
internal static class EnumeratedItem
{
    /// <summary>What <see cref="EndOf"/> calls a word that joins.</summary>
    public const char JoiningWord = '&';

    /// <summary>How many letters a text has that is more than a letter of a formula.</summary>
    public const int FewestLetters = 2;

    private const int MostLeadWords = 2;

    private static readonly SearchValues<char> Joints = SearchValues.Create(",;.:?!，；。：？！");
    private static readonly IReadOnlyList<string> Conjunctions = WordFile.Lines("Conjunctions.txt");

    /// <summary>The end of an item without what joins it to the next one, a mark or a word or both; and the outermost mark, or that it is a word; 0 for none.</summary>
    /// <param name="prose">The text.</param>
    /// <param name="start">Of the item.</param>
    /// <param name="end">Where it ends at the latest.</param>
    /// <param name="keepsFullStop">Whether the mark that ends a sentence is the item's own.</param>
    public static (int End, char Joint) EndOf(AbstractText prose, int start, int end, bool keepsFullStop = false)
    {
        var text = prose.Text;
        var joint = default(char);
        while ((end = prose.TrimEnd(start, end)) > start)
        {
            var mark = text[end - 1];
            if (Joints.Contains(mark))
            {
                var isFullStop = AbstractText.EndsSentence(mark);
                if (isFullStop && (keepsFullStop || joint is not (default(char) or JoiningWord)))
                    return (end, joint == default ? mark : joint);
                if (mark == '.' && prose.IsAbbreviation(end - 1))
                    return (end, joint == default ? mark : joint);
                joint = joint == default ? mark : joint;
                end--;
            }
            else if (joint != JoiningWord && ConjunctionBefore(text, start, end) is { } word)
            {
                joint = joint == default ? JoiningWord : joint;
                end -= word.Length;
            }
            else
            {
                break;
            }
        }

        return (end, joint);
    }

    /// <summary>The same for an item that another mark follows, with the words that lead to that.</summary>
    public static (int End, char Joint) EndBefore(AbstractText prose, EnumerationMark mark, EnumerationMark next, bool keepsFullStop = false) =>
        EndOf(prose, mark.TextStart, BeforeLead(prose, mark.TextStart, next.Start), keepsFullStop);

    /// <summary>Whether a stretch has a word, and more than a letter of a formula.</summary>
    public static bool HasWords(ReadOnlySpan<char> text)
    {
        var letters = 0;
        foreach (var c in text)
        {
            if (char.IsLetter(c) && ++letters >= FewestLetters)
                return true;
        }

        return false;
    }

    /// <summary>Whether a stretch has a mark that ends a clause in it.</summary>
    public static bool HasClauses(ReadOnlySpan<char> text) => text.ContainsAny(Joints);

    /// <summary>Before what leads to the next mark behind a comma and a joining word: <c>wade, and at last (2) swim</c>.</summary>
    private static int BeforeLead(AbstractText prose, int start, int end)
    {
        end = prose.TrimEnd(start, end);
        var before = end;
        for (var words = 0; words < MostLeadWords; words++)
        {
            before = TrimCommas(prose, start, before);
            while (before > start && char.IsLower(prose.Text[before - 1]))
                before--;
            before = TrimCommas(prose, start, before);
            if (ConjunctionBefore(prose.Text, start, before) is not { } word)
                continue;
            var joint = prose.TrimEnd(start, before - word.Length);
            return joint > start && prose.Text[joint - 1] is ',' or ';' ? before : end;
        }

        return end;
    }

    private static int TrimCommas(AbstractText prose, int start, int end)
    {
        while ((end = prose.TrimEnd(start, end)) > start && prose.Text[end - 1] == ',')
            end--;
        return end;
    }

    private static string? ConjunctionBefore(string text, int start, int end)
    {
        foreach (var word in Conjunctions)
        {
            if (text.AsSpan(start, end - start).EndsWith(word, StringComparison.OrdinalIgnoreCase) && (end - word.Length == start || char.IsWhiteSpace(text[end - word.Length - 1])))
                return word;
        }

        return null;
    }
}
