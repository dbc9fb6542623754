using System.Collections.Frozen;

namespace PaperParse.Extraction;

/// <summary>The text of an abstract, and what stands where in it: lines, sentences, parentheses, and math and URLs, which are no prose.</summary>
internal sealed class AbstractText(FoldedProse prose)
{
    private const string SentenceMarks = ".?!…。？！";
    private const string ClauseMarks = ";:；：";
    private const string Closers = ")]}\"'”’»*_$";
    private const int LongestTag = 64;
    private const int MostClosers = 32;
    private const int LongestWord = 32;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Abbreviations = WordFile.Set("Abbreviations.txt");

    private readonly LatexAreas _areas = new(prose.Text);
    private List<int>? _sentenceEnds;

    public string Text { get; } = prose.Text;

    public ParenthesisPairs Parentheses => field ??= new ParenthesisPairs(Text, IsProse);

    public bool StartsLine(int at) => prose.StartsLine(at);

    /// <summary>Whether a line begins at a place, or a command of LaTeX begins one there.</summary>
    public bool IsOnLine(int at) => StartsLine(at) || LatexBreak.Skip(Text, at) > at;

    /// <summary>Whether a page has a tag between two characters of the text.</summary>
    public bool HasTagBetween(int before, int behind) => prose.HasTag(before, behind + 1);

    /// <summary>Whether a place is neither in math nor in a URL.</summary>
    public bool IsProse(int at) => _areas.EndOfAreaAt(at) is null;

    public static bool EndsSentence(char mark) => SentenceMarks.Contains(mark, StringComparison.Ordinal);

    /// <summary>Whether nothing stands before a place, or what ends a sentence or a clause; quotation marks and tags may stand behind that.</summary>
    public bool IsBehindClause(int at)
    {
        // However many of them there are, a long row is none that somebody wrote.
        for (var left = MostClosers; at > 0 && left > 0; left--)
        {
            if (Text[at - 1] == ' ' || Closers.Contains(Text[at - 1], StringComparison.Ordinal))
                at--;
            else if (Text[at - 1] == '>' && Text.LastIndexOf('<', at - 1, Math.Min(at, LongestTag)) is >= 0 and var tag)
                at = tag;
            else
                return EndsSentence(Text[at - 1]) || ClauseMarks.Contains(Text[at - 1], StringComparison.Ordinal);
        }

        return at == 0;
    }

    /// <summary>Where the sentence ends that a place is in, behind its mark.</summary>
    public int EndOfSentence(int at)
    {
        _sentenceEnds ??= SentenceEnds();
        var index = _sentenceEnds.BinarySearch(at + 1);
        if (index < 0)
            index = ~index;
        return index < _sentenceEnds.Count ? _sentenceEnds[index] : TrimEnd(at, Text.Length);
    }

    /// <summary>Where the line ends that a place is in, without the white space there.</summary>
    public int EndOfLine(int at)
    {
        for (var next = at + 1; next < Text.Length; next++)
        {
            if (IsOnLine(next))
                return TrimEnd(at, next);
        }

        return Text.Length;
    }

    /// <summary>The next place where a word, a command or a tag can begin: behind a space, at a backslash or <c>&lt;</c>; -1 for none.</summary>
    public int NextPlace(int at)
    {
        var next = at + 1 < Text.Length ? Text.AsSpan(at + 1).IndexOfAny(' ', '\\', '<') : -1;
        if (next < 0)
            return -1;
        next += at + 1;
        return Text[next] != ' ' ? next : next + 1 < Text.Length ? next + 1 : -1;
    }

    /// <summary>The end of a stretch without the white space there.</summary>
    public int TrimEnd(int start, int end)
    {
        while (end > start && char.IsWhiteSpace(Text[end - 1]))
            end--;
        return end;
    }

    /// <summary>Whether the word before a place, which ends there, is one that a full stop stands behind for short.</summary>
    public bool IsAbbreviation(int end)
    {
        var word = WordsBefore(end);
        word = word[(word.LastIndexOfAny(" (~") + 1)..];
        return Abbreviations.Contains(word) || (word.Length == 1 && char.IsUpper(word[0]));
    }

    /// <summary>What stands before a place, as far as a word can go back.</summary>
    public ReadOnlySpan<char> WordsBefore(int end) => Text.AsSpan(Math.Max(0, end - LongestWord), Math.Min(end, LongestWord));

    // A full stop behind one letter or an abbreviation ends no sentence, and none before a small letter does.
    private List<int> SentenceEnds()
    {
        var ends = new List<int>();
        for (var at = 0; at < Text.Length; at++)
        {
            if (!EndsSentence(Text[at]) || !IsProse(at))
                continue;
            var end = at + 1;
            while (end < Text.Length && Closers.Contains(Text[end], StringComparison.Ordinal) && Text[end] is not ('$' or '*' or '_'))
                end++;
            var isEnd = Text[at] > '\u2FFF' || end == Text.Length || Text[end] == '\\' || (Text[end] == ' ' && !(end + 1 < Text.Length && char.IsLower(Text[end + 1])));
            if (isEnd && !(Text[at] == '.' && IsAbbreviation(at)))
                ends.Add(end);
        }

        return ends;
    }
}
