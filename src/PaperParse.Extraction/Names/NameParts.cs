using System.Collections.Frozen;

namespace PaperParse.Extraction;

/// <summary>
/// The parts of a name where the text tells them: a family name, a comma, given names. Everything else is left whole, since the last word
/// of a name is not the family name everywhere.
/// </summary>
internal static class NameParts
{
    private const int MostGivenNames = 4;
    private const int ShortestAcronym = 3;

    private static readonly FrozenSet<string> Suffixes = WordFile.Lines("NameSuffixes.txt").ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static AuthorName Of(string author)
    {
        var name = LatexText.ToReadable(author);
        if (CollaborationNames.Is(name))
            return new AuthorName(name, null, null, IsCollaboration: true);
        var comma = name.IndexOf(',', StringComparison.Ordinal);
        if (comma < 0 || comma != name.LastIndexOf(','))
            return new AuthorName(name, null, null, IsCollaboration: false);
        var (family, given) = (name[..comma].Trim(), name[(comma + 1)..].Trim());
        return IsFamily(family) && IsGiven(given)
            ? new AuthorName(name, given, family, IsCollaboration: false)
            : new AuthorName(name, null, null, IsCollaboration: false);
    }

    /// <summary>One word, or one with words in small letters before it: of two names of their own nobody knows whether they are one person's.</summary>
    private static bool IsFamily(string family)
    {
        var words = family.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0 && words[..^1].All(word => char.IsLower(word[0])) && IsName(words[^1]);
    }

    private static bool IsGiven(string given)
    {
        var words = given.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= MostGivenNames && words.All(IsName) && !Suffixes.Contains(given) && !IsAcronym(given);
    }

    private static bool IsName(string word) => char.IsLetter(word[0]) && !char.IsLower(word[0]) && word.All(c => char.IsLetter(c) || c is '.' or '-' or '\'' or '’' or '‐');

    /// <summary>MIT is no given name; J.R. is one, and a name in a script without capitals.</summary>
    private static bool IsAcronym(string given) => given.Length >= ShortestAcronym && given.All(char.IsUpper);
}
