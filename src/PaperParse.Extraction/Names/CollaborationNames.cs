using System.Collections.Frozen;

namespace PaperParse.Extraction;

/// <summary>Names of collaborations among those of people.</summary>
internal static class CollaborationNames
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Endings =
        WordFile.Lines("CollaborationWords.txt").ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly IReadOnlyList<string> Leads = WordFile.Lines("CollaborationLeads.txt");

    /// <summary>Whether it is one: at least two words, the last of which says so.</summary>
    public static bool Is(ReadOnlySpan<char> name)
    {
        name = name.TrimEnd(".,; ");
        var space = name.LastIndexOf(' ');
        return space > 0 && Endings.Contains(name[(space + 1)..]);
    }

    /// <summary>
    /// Where in a text the name of a collaboration is: all of it, or what stands behind "on behalf of" and the like. Null where there is none.
    /// </summary>
    public static (int Start, int Length)? In(string text)
    {
        if (!Is(text))
            return null;
        var end = text.TrimEnd().Length;
        foreach (var lead in Leads)
        {
            var at = text.LastIndexOf(lead, StringComparison.OrdinalIgnoreCase);
            var start = at + lead.Length;
            if (at >= 0 && (at == 0 || char.IsWhiteSpace(text[at - 1])) && start < end && char.IsWhiteSpace(text[start]))
                return Trimmed(text, start, end);
        }

        return Trimmed(text, 0, end);
    }

    private static (int Start, int Length) Trimmed(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        return (start, end - start);
    }
}
