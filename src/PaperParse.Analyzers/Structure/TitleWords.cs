using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace PaperParse.Analyzers;

/// <summary>A title as it is compared: in small letters without marks, as words, and as the set of its trigrams.</summary>
internal sealed class TitleWords
{
    private const int Trigram = 3;

    /// <summary>Titles that begin so and are as short as this say of many papers and courses what they are.</summary>
    private const int LongestGeneric = 45;

    /// <summary>Of fewer letters a few trigrams are most of all.</summary>
    private const int Shortest = 12;

    private static readonly string[] GenericBeginnings = [.. WordList.Lines("GenericTitles.txt")];
    private static readonly FrozenSet<string> PartWords = WordList.Read("PartWords.txt");

    private readonly string _folded;
    private uint[]? _sorted;

    private TitleWords(string folded, uint[] trigrams, bool isGeneric)
    {
        _folded = folded;
        Trigrams = trigrams;
        IsGeneric = isGeneric;
    }

    /// <summary>Hashes, in the order of the title.</summary>
    public uint[] Trigrams { get; }

    public bool IsGeneric { get; }

    /// <summary>Null for a title that is too short to be told from others.</summary>
    public static TitleWords? Of(string title)
    {
        var folded = Fold(title);
        if (folded.Length < Shortest)
            return null;
        var isGeneric = folded.Length <= LongestGeneric && Array.Exists(GenericBeginnings, beginning => folded.StartsWith(beginning, StringComparison.Ordinal));
        return new TitleWords(folded, TrigramsOf(folded), isGeneric);
    }

    /// <summary>In percent of the trigrams of both, rounded down.</summary>
    public int ShareWith(TitleWords other)
    {
        var (mine, others) = (Sorted, other.Sorted);
        var (same, i, j) = (0, 0, 0);
        while (i < mine.Length && j < others.Length)
        {
            var order = mine[i].CompareTo(others[j]);
            same += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return 100 * same / (mine.Length + others.Length - same);
    }

    /// <summary>Whether the two differ only in numbers: part 1 and part 2, I and II, 2024 and 2025, v1 and v2.</summary>
    public bool IsAnotherPartOf(TitleWords other)
    {
        var (words, otherWords) = (_folded.Split(' '), other._folded.Split(' '));
        var (mine, others) = (words.Except(otherWords).ToList(), otherWords.Except(words).ToList());
        return mine.Count + others.Count > 0 && mine.All(IsNumber) && others.All(IsNumber);
    }

    /// <summary>Each once. Few titles are ever compared.</summary>
    private uint[] Sorted => _sorted ??= [.. Trigrams.Distinct().Order()];

    private static bool IsNumber(string word) =>
        (word.Length == 1 && word != "a") || word.Any(char.IsDigit) || PartWords.Contains(word);

    // "A Théorie, of: Nets!"    "a theorie of nets"
    private static string Fold(string title)
    {
        var text = Ascii.IsValid(title) ? title : Decomposed(title);
        const int mostOnStack = 512;
        var folded = text.Length <= mostOnStack ? stackalloc char[mostOnStack] : new char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
                folded[length++] = char.ToLowerInvariant(c);
            else if (length > 0 && folded[length - 1] != ' ' && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                folded[length++] = ' ';
        }

        return folded[..length].TrimEnd(' ').ToString();
    }

    private static string Decomposed(string title)
    {
        try
        {
            return title.Normalize(NormalizationForm.FormKD);
        }
        catch (ArgumentException)
        {
            // Half a surrogate pair has no normal form.
            return title;
        }
    }

    private static uint[] TrigramsOf(string folded)
    {
        var hashes = new uint[folded.Length - Trigram + 1];
        for (var i = 0; i < hashes.Length; i++)
        {
            var value = folded[i] | ((ulong)folded[i + 1] << 16) | ((ulong)folded[i + 2] << 32);
            // Fibonacci hashing: neighbours go far apart.
            value *= 0x9E3779B97F4A7C15;
            hashes[i] = (uint)(value >> 32) ^ (uint)value;
        }

        return hashes;
    }
}
