using System.Collections.Frozen;

namespace PaperParse.Extraction;

/// <summary>
/// Items that the text counts from one on, with a mark or a word between them.
/// <code>
/// We (1) wade, (2) count herons, and (3) go home. Then
///    ^^^^^^^^  ^^^^^^^^^^^^^^^^      ^^^^^^^^^^^
/// </code>
/// Numbers of equations look the same, so what they refer to must not stand before the first, and each item has words of its own.
/// </summary>
internal static class EnumeratedParts
{
    private const int FewestItems = 2;
    private const string Joints = ",;.:?!";
    private const string ToEndOfSentence = "its end is not marked; to the end of the sentence";

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> References = Words("ReferenceWords.txt");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Abbreviations = Words("Abbreviations.txt");
    private static readonly IReadOnlyList<string> Conjunctions = WordFile.Lines("Conjunctions.txt");

    public static IEnumerable<PlacedPart> Of(string text) => RunsIn(text).SelectMany(run => ItemsOf(text, run));

    /// <summary>Marks of one style that count on from one.</summary>
    private static IEnumerable<List<EnumerationMark>> RunsIn(string text)
    {
        var open = new Dictionary<EnumerationStyle, List<EnumerationMark>>();
        var runs = new List<List<EnumerationMark>>();
        foreach (var mark in EnumerationMark.In(text))
        {
            var isBullet = mark.Style == EnumerationStyle.Bullets;
            if (open.TryGetValue(mark.Style, out var run) && (isBullet || mark.Number == run.Count + 1) && IsJoint(text, run[^1], mark))
                run.Add(mark);
            else if (isBullet || mark.Number == 1)
                runs.Add(open[mark.Style] = [mark]);
        }

        return runs.Where(run => run.Count >= FewestItems && !IsReference(text, run[0].Start));
    }

    /// <summary>Whether between two marks stands an item, and behind it something that ends it.</summary>
    private static bool IsJoint(string text, EnumerationMark mark, EnumerationMark next)
    {
        var end = EndOfItem(text, mark.End, next.Start, out var isJoined);
        return (isJoined || next.Style == EnumerationStyle.Bullets) && HasWords(text.AsSpan(mark.End, end - mark.End));
    }

    private static IEnumerable<PlacedPart> ItemsOf(string text, List<EnumerationMark> run)
    {
        var last = run[^1];
        var sentenceEnd = EndOfSentence(text, last.End);
        var isSentences = text[..run[1].Start].TrimEnd()[^1] is '.' or '?' or '!';
        if (!isSentences)
            sentenceEnd = EndOfItem(text, last.End, sentenceEnd, out _);
        if (!HasWords(text.AsSpan(last.End, sentenceEnd - last.End)))
            yield break;
        for (var i = 0; i < run.Count; i++)
        {
            var isLast = i == run.Count - 1;
            var end = isLast ? sentenceEnd : EndOfItem(text, run[i].End, run[i + 1].Start, out _, keepsFullStop: isSentences);
            var item = new AbstractPart(AbstractPartKind.Item, text.Substring(run[i].Start, run[i].Length), text[run[i].End..end].Trim());
            yield return new PlacedPart(item, run[i].Start, end - run[i].Start, isLast && end < text.TrimEnd(Joints.ToCharArray()).Length ? ToEndOfSentence : null);
        }
    }

    /// <summary>Where an item ends without what joins it to the next one.</summary>
    private static int EndOfItem(string text, int start, int end, out bool isJoined, bool keepsFullStop = false)
    {
        isJoined = false;
        end = TrimEnd(text, start, end);
        foreach (var word in Conjunctions)
        {
            if (!text.AsSpan(start, end - start).EndsWith(word, StringComparison.OrdinalIgnoreCase) || !char.IsWhiteSpace(text[Math.Max(0, end - word.Length - 1)]))
                continue;
            isJoined = true;
            end = TrimEnd(text, start, end - word.Length);
            break;
        }

        while (end > start && Joints.Contains(text[end - 1], StringComparison.Ordinal))
        {
            isJoined = true;
            if (keepsFullStop && text[end - 1] is '.' or '?' or '!')
                break;
            end = TrimEnd(text, start, end - 1);
        }

        return end;
    }

    /// <summary>Behind the full stop that ends the sentence; a full stop behind one letter or an abbreviation ends none.</summary>
    private static int EndOfSentence(string text, int start)
    {
        for (var at = start; at < text.Length; at++)
        {
            if (text[at] is not ('.' or '?' or '!') || (at + 1 < text.Length && text[at + 1] != ' '))
                continue;
            var word = text.AsSpan(start, at - start);
            word = word[(word.LastIndexOfAny(" (") + 1)..];
            var isAbbreviation = text[at] == '.' && (Abbreviations.Contains(word) || (word.Length == 1 && char.IsUpper(word[0])));
            if (!isAbbreviation && !(at + 2 < text.Length && char.IsLower(text[at + 2])))
                return at + 1;
        }

        return TrimEnd(text, start, text.Length);
    }

    private static bool IsReference(string text, int start)
    {
        var before = text.AsSpan(0, start).TrimEnd(" .~");
        return References.Contains(before[(before.LastIndexOfAny(" (") + 1)..]);
    }

    private static bool HasWords(ReadOnlySpan<char> text)
    {
        var letters = 0;
        foreach (var c in text)
        {
            if (char.IsLetter(c) && ++letters > 1)
                return true;
        }

        return false;
    }

    private static int TrimEnd(string text, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return end;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(string file) =>
        WordFile.Lines(file).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
