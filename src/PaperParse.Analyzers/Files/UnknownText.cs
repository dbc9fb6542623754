using System.Buffers;

namespace PaperParse.Analyzers;

/// <summary>What a text looks like that holds no listing: a login page, an error page, another language.</summary>
internal static class UnknownText
{
    /// <summary>What such pages say, they say at once; the scripts of a page come first, though.</summary>
    private const int MostCharacters = 50_000;

    private const int MostWords = 5_000;

    /// <summary>So many small words have to be of a language, and more than twice as many as of English, which listings are in.</summary>
    private const int FewestWords = 8;

    private const int FewestLetters = 40;

    private static readonly (string Kind, string Phrase)[] Kinds = [.. WordList.Lines("PageKinds.txt").Select(Split)];
    private static readonly SearchValues<string> Phrases = SearchValues.Create([.. Kinds.Select(kind => kind.Phrase)], StringComparison.OrdinalIgnoreCase);
    private static readonly (string Language, HashSet<string> Words)[] Languages =
        [.. WordList.Lines("Languages.txt").Select(Split).Select(line => (line.Item1, line.Item2.Split(' ').ToHashSet(StringComparer.OrdinalIgnoreCase)))];

    /// <summary>In words for a message, such as <c>a login page ("sign in to continue")</c>; null where it looks like nothing that is known.</summary>
    public static string? LooksLike(string text)
    {
        var beginning = text.AsSpan(0, Math.Min(text.Length, MostCharacters));
        var at = beginning.IndexOfAny(Phrases);
        if (at >= 0)
        {
            var (kind, phrase) = Kinds.Where(kind => text.AsSpan(at).StartsWith(kind.Phrase, StringComparison.OrdinalIgnoreCase)).MaxBy(kind => kind.Phrase.Length);
            return $"{kind} (\"{phrase}\")";
        }

        return Language(beginning) is { } language ? $"a text in {language}" : null;
    }

    private static string? Language(ReadOnlySpan<char> text)
    {
        if (ScriptOf(text) is { } script)
            return script;
        var counts = new int[Languages.Length];
        var words = 0;
        foreach (var range in text.SplitAny(" \t\r\n.,;:!?()[]\"<>"))
        {
            var word = text[range];
            if (word.IsEmpty)
                continue;
            if (++words > MostWords)
                break;
            for (var i = 0; i < Languages.Length; i++)
                counts[i] += Languages[i].Words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word) ? 1 : 0;
        }

        var best = Array.IndexOf(counts, counts.Max());
        return best > 0 && counts[best] >= FewestWords && counts[best] > 2 * counts[0] ? Languages[best].Language : null;
    }

    /// <summary>The language that most letters speak for, where they are of a script that says it.</summary>
    private static string? ScriptOf(ReadOnlySpan<char> text)
    {
        int latin = 0, han = 0, kana = 0, hangul = 0, cyrillic = 0, arabic = 0, other = 0;
        foreach (var c in text)
        {
            if (!char.IsLetter(c))
                continue;
            if (c < '\u0250')
                latin++;
            else if (c is >= '\u3040' and <= '\u30FF')
                kana++;
            else if (c is >= '\u3400' and <= '\u9FFF')
                han++;
            else if (c is >= '\uAC00' and <= '\uD7AF')
                hangul++;
            else if (c is >= '\u0400' and <= '\u04FF')
                cyrillic++;
            else if (c is >= '\u0600' and <= '\u06FF')
                arabic++;
            else
                other++;
        }

        var foreign = han + kana + hangul + cyrillic + arabic;
        // A few letters of a script are names, or a menu of languages.
        if (foreign < FewestLetters || foreign < latin + other)
            return null;
        return hangul * 2 > foreign ? "Korean" : kana * 5 > foreign ? "Japanese" : han * 2 > foreign ? "Chinese"
            : cyrillic * 2 > foreign ? "Cyrillic letters" : arabic * 2 > foreign ? "Arabic letters" : null;
    }

    private static (string, string) Split(string line)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        return (line[..colon], line[(colon + 2)..]);
    }
}
