using System.Collections.Frozen;

namespace PaperParse.Extraction;

/// <summary>What parts of names look like.</summary>
internal static class NameForm
{
    private const int MostGivenNames = 4;
    private const int ShortestAcronym = 3;
    private const int MostInitials = 4;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Suffixes = WordFile.Set("NameSuffixes.txt");

    /// <summary><c>Jr.</c>, <c>III</c>: no name of its own.</summary>
    public static bool IsSuffix(ReadOnlySpan<char> text) => Suffixes.Contains(text);

    /// <summary>One word, or one with words in small letters before it: of two names of their own nobody knows whether they are one person's.</summary>
    public static bool IsFamily(string family)
    {
        var words = family.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0 && words[..^1].All(word => char.IsLower(word[0])) && IsName(words[^1]);
    }

    /// <summary>What initials can stand behind, with a comma between: names without initials of their own.</summary>
    public static bool IsFamilyOfInitials(string family)
    {
        var words = family.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0 && IsName(words[^1]) && words.All(word => char.IsLetter(word[0]) && word.Length > 1 && !word.Contains('.', StringComparison.Ordinal) && word.All(IsOfName));
    }

    /// <summary>One name or several, none of them initials: <c>Mac Reed</c>.</summary>
    public static bool IsFamilyOfWords(string family)
    {
        var words = family.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= MostGivenNames && IsName(words[^1]) && words.All(word => word.All(char.IsLetter) || word.All(IsOfName) && !word.EndsWith('.'));
    }

    public static bool IsGiven(string given)
    {
        var words = given.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= MostGivenNames && words.All(IsName) && !IsSuffix(given) && !IsAcronym(given);
    }

    /// <summary><c>A.</c>, <c>A. B.</c>, <c>A.-B.</c>, <c>A</c>: capitals with a full stop behind each or, where they are apart, none.</summary>
    public static bool IsInitials(ReadOnlySpan<char> text)
    {
        var (letters, wasLetter) = (0, false);
        foreach (var c in text)
        {
            if (char.IsLetter(c))
            {
                if (wasLetter || !char.IsUpper(c))
                    return false;
                letters++;
            }
            else if (c is not ('.' or '-' or ' ' or '‐') || letters == 0)
            {
                return false;
            }

            wasLetter = char.IsLetter(c);
        }

        return letters is > 0 and <= MostInitials;
    }

    /// <summary>MIT is no given name; J.R. is one, and a name in a script without capitals.</summary>
    public static bool IsAcronym(string given) => given.Length >= ShortestAcronym && given.All(char.IsUpper);

    private static bool IsName(string word) => char.IsLetter(word[0]) && !char.IsLower(word[0]) && word.All(IsOfName);

    private static bool IsOfName(char c) => char.IsLetter(c) || c is '.' or '-' or '\'' or '’' or '‐';
}
