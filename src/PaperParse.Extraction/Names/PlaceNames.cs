using System.Collections.Frozen;

namespace PaperParse.Extraction;

/// <summary>Names of places where authors work.</summary>
internal static class PlaceNames
{
    /// <summary>The evidence for a place that stands among names.</summary>
    public const string Evidence = "it stands behind a name, where semicolons stand between people";

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words =
        WordFile.Lines("PlaceWords.txt").ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether it has a word that such names have and those of people do not.</summary>
    public static bool HasWord(ReadOnlySpan<char> name)
    {
        foreach (var word in name.Split(' '))
        {
            if (Words.Contains(name[word]))
                return true;
        }

        return false;
    }
}
