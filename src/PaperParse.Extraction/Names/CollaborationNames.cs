using System.Collections.Frozen;

namespace PaperParse.Extraction;

/// <summary>
/// Names of collaborations among those of people.
/// <code>
/// The Reed Collaboration      says so itself
/// Reed Team                   likely, since few people are called so
/// R. Team                     a person, who has initials
/// </code>
/// </summary>
internal static class CollaborationNames
{
    private const string LikelyEvidence = "its last word is one that collaborations have";
    private const string GroupEvidence = "it stands before a colon that authors stand behind";

    private static readonly FrozenDictionary<string, bool>.AlternateLookup<ReadOnlySpan<char>> Endings = WordFile.Lines("CollaborationWords.txt")
        .Select(line => line.Split(' ')).ToFrozenDictionary(words => words[0], words => words.Length == 1, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Plurals =
        WordFile.Lines("CollaborationPlurals.txt").ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Articles =
        WordFile.Lines("Articles.txt").ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether it is one, surely or likely: it has a word that says so, which is not its first.</summary>
    public static bool Is(ReadOnlySpan<char> name) => Read(name) is not Certainty.None;

    /// <summary>Whether it is one, and the word that says so is its last.</summary>
    public static bool Ends(ReadOnlySpan<char> name)
    {
        name = Trimmed(name);
        return Endings.ContainsKey(name[(name.LastIndexOf(' ') + 1)..]) && Is(name);
    }

    /// <summary>Why a name is taken for a collaboration's; null where it says so itself.</summary>
    public static string? EvidenceFor(ReadOnlySpan<char> name) => Read(name) switch
    {
        Certainty.Sure => null,
        Certainty.Likely => LikelyEvidence,
        _ => GroupEvidence,
    };

    /// <summary>Whether nothing says so but a word that people and places can be called, too.</summary>
    public static bool IsOnlyLikely(ReadOnlySpan<char> name) => Read(name) is Certainty.Likely;

    /// <summary>Whether it names several: <c>CMS Collaborations</c> behind <c>ATLAS and</c>.</summary>
    public static bool IsPlural(ReadOnlySpan<char> name)
    {
        name = Trimmed(name);
        return Plurals.Contains(name[(name.LastIndexOf(' ') + 1)..]);
    }

    /// <summary>Whether it begins with an article, which no person's name does.</summary>
    public static bool HasArticle(ReadOnlySpan<char> name) => name.IndexOf(' ') is > 0 and var space && Articles.Contains(name[..space]);

    public static bool IsArticle(ReadOnlySpan<char> word) => Articles.Contains(word);

    /// <summary>One word with two capitals or a digit: <c>ATLAS</c>, <c>LHCb</c>.</summary>
    public static bool IsAcronym(ReadOnlySpan<char> name)
    {
        var marks = 0;
        foreach (var c in name)
        {
            if (c == ' ' || c == '.')
                return false;
            if (char.IsUpper(c) || char.IsAsciiDigit(c))
                marks++;
        }

        return marks > 1;
    }

    private static Certainty Read(ReadOnlySpan<char> name)
    {
        name = Trimmed(name);
        var (certainty, hasInitials, isFirst) = (Certainty.None, false, true);
        foreach (var part in name.Split(' '))
        {
            var word = name[part];
            if (!isFirst && Endings.TryGetValue(word.TrimEnd(','), out var isSure))
                certainty = isSure || certainty == Certainty.Sure ? Certainty.Sure : Certainty.Likely;
            hasInitials |= NameForm.IsInitials(word);
            isFirst = false;
        }

        if (certainty != Certainty.Likely)
            return certainty;
        return HasArticle(name) ? Certainty.Sure : hasInitials ? Certainty.None : Certainty.Likely;
    }

    // "collab." is a word, and the full stop behind "Collaboration." is none of it.
    private static ReadOnlySpan<char> Trimmed(ReadOnlySpan<char> name)
    {
        name = name.TrimEnd(",; ");
        return name.EndsWith('.') && !Endings.ContainsKey(name[(name.LastIndexOf(' ') + 1)..]) ? name.TrimEnd(".") : name;
    }

    private enum Certainty
    {
        None,
        Likely,
        Sure,
    }
}
