using System.Collections.Frozen;

namespace PaperParse.Extraction;

/// <summary>
/// What stands in brackets behind a name and is no place.
/// <code>
/// deceased                     a word for it
/// née Stone                    a word that it begins with
/// PhD                          a suffix of the name
/// a@b.example                  an address of mail
/// https://ada.example          an address of a page
/// ORCID 0000-0002-1825-0097    the number of a person
/// and 100 others               authors that are not named
/// \dagger, \rm a               no two letters outside of commands
/// </code>
/// </summary>
internal static class BylineNotes
{
    private const int FewestLetters = 2;
    private const int OrcidLength = 19;
    private const int OrcidGroup = 5;
    private const string OrcidCheck = "xX";

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Notes = WordFile.Set("BylineNotes.txt");
    private static readonly string[] Leads = [.. WordFile.Lines("BylineNoteLeads.txt"), .. WordFile.Lines("ContributorLeads.txt")];

    public static bool Is(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        return Notes.Contains(text.TrimEnd(".")) || Notes.Contains(text) || NameForm.IsSuffix(text) || HasLead(text) || IsAddress(text) || IsMail(text) || IsOrcid(text) || UnnamedAuthors.IsAll(text, out _) || !HasLetters(text);
    }

    private static bool HasLead(ReadOnlySpan<char> text)
    {
        foreach (var lead in Leads)
        {
            if (text.Length > lead.Length && !char.IsLetterOrDigit(text[lead.Length]) && text.StartsWith(lead, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>Where every word is an address, or names of mail boxes in braces: <c>{ada, bo}@b.example</c>.</summary>
    private static bool IsMail(ReadOnlySpan<char> text)
    {
        if (text.StartsWith('{'))
            text = text[(text.IndexOf('}') + 1)..];
        if (text.IsEmpty)
            return false;
        foreach (var part in text.Split(' '))
        {
            var word = text[part].TrimEnd(",;");
            var at = word.IndexOf('@');
            if (at < 0 || !word[(at + 1)..].Contains('.'))
                return false;
        }

        return true;
    }

    private static bool IsAddress(ReadOnlySpan<char> text) => !text.Contains(' ') && text.Contains("://", StringComparison.Ordinal);

    private static bool IsOrcid(ReadOnlySpan<char> text)
    {
        if (text.Length < OrcidLength)
            return false;
        var number = text[^OrcidLength..];
        for (var i = 0; i < OrcidLength; i++)
        {
            var isRight = i % OrcidGroup == OrcidGroup - 1 ? number[i] == '-' : char.IsAsciiDigit(number[i]) || (i == OrcidLength - 1 && OrcidCheck.Contains(number[i], StringComparison.Ordinal));
            if (!isRight)
                return false;
        }

        return !text[..^OrcidLength].TrimEnd().Contains(' ');
    }

    private static bool HasLetters(ReadOnlySpan<char> text)
    {
        var letters = 0;
        for (var i = 0; i < text.Length && letters < FewestLetters; i++)
        {
            if (text[i] == '\\')
            {
                while (i + 1 < text.Length && char.IsAsciiLetter(text[i + 1]))
                    i++;
            }
            else if (char.IsLetter(text[i]))
            {
                letters++;
            }
        }

        return letters >= FewestLetters;
    }
}
