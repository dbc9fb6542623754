using System.Buffers;
using System.Collections.Frozen;

namespace PaperParse.Extraction;

/// <summary>
/// Authors and collaborations that stand in one text without a sign between names.
/// <code>
/// Ada Berg on behalf of the Reed team        a person, and whom she writes for
/// The Reed Collaboration: Ada Berg           a collaboration, and the first of its members
/// Reed Lab: Ada Berg                         likewise, where a list begins so
/// Contact: Ada Berg                          a person, and what she is
/// for the Reed Collaboration                 no author
/// Ada Berg, with an appendix by Bo Stone     two people
/// Ada Berg et al                             a person, and others
/// </code>
/// </summary>
internal static class WrittenParts
{
    private const char Colon = ':';
    private const string Around = " ,;:";

    private static readonly IReadOnlyList<string> Behalf = [.. WordFile.Lines("BehalfLeads.txt").OrderByDescending(lead => lead.Length)];
    private static readonly IReadOnlyList<string> Member = [.. WordFile.Lines("MemberLeads.txt").OrderByDescending(lead => lead.Length)];
    private static readonly IReadOnlyList<string> Contributor = [.. WordFile.Lines("ContributorLeads.txt").OrderByDescending(lead => lead.Length)];
    private static readonly SearchValues<string> Leads = SearchValues.Create([.. Behalf, .. Member], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<string> AllLeads = SearchValues.Create([.. Behalf, .. Member, .. Contributor], StringComparison.OrdinalIgnoreCase);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Roles = WordFile.Set("BylineRoles.txt");

    /// <summary>Whether the text may be more than one name; most are not.</summary>
    public static bool MayBe(ReadOnlySpan<char> text) => text.Contains(Colon) || text.ContainsAny(AllLeads) || UnnamedAuthors.StartIn(text) >= 0;

    /// <summary>What stands before the colon, where there is one.</summary>
    public static ReadOnlySpan<char> BeforeMembers(ReadOnlySpan<char> text) => text.IndexOf(Colon) is > 0 and var colon ? text[..colon] : text;

    /// <summary>What stands behind the colon of a collaboration; all of the text where there is none.</summary>
    /// <param name="isFirst">Whether the list begins with it.</param>
    public static string BehindMembers(string text, bool isFirst) => HeadOf(text, isFirst, out _) is > 0 and var head ? text[head..].TrimStart() : text;

    /// <summary>Whether words such as "on behalf of" stand in the text.</summary>
    public static bool HasLead(string text) => text.AsSpan().ContainsAny(Leads) && (LeadIn(text, 0, text.Length, Behalf) ?? LeadIn(text, 0, text.Length, Member)) is not null;

    /// <summary>What the text names, in its order; all of it where it is one name.</summary>
    /// <param name="isFirst">Whether a list begins with it.</param>
    public static List<WrittenPart> In(string text, bool isFirst = false)
    {
        var parts = new List<WrittenPart>();
        var head = HeadOf(text, isFirst, out var isGroup);
        if (isGroup)
            Add(parts, text, 0, head, WrittenRole.Group);
        else if (head > 0 && !IsRole(text, head - 1))
            AddWithLead(parts, text, 0, head);
        var end = UnnamedAuthors.StartIn(text);
        if (end < head)
            end = text.Length;
        if (LeadIn(text, head, end, Contributor) is { } lead)
        {
            AddWithLead(parts, text, head, lead.Start);
            head = lead.End;
        }

        AddWithLead(parts, text, head, end);
        Add(parts, text, end, text.Length, WrittenRole.Unnamed);
        return parts;
    }

    /// <summary>How long a collaboration is that its members stand behind, with the colon; 0 where there is none.</summary>
    /// <param name="isGroup">Whether nothing but its place says that it is one.</param>
    private static int HeadOf(string text, bool isFirst, out bool isGroup)
    {
        var colon = text.IndexOf(Colon, StringComparison.Ordinal);
        isGroup = false;
        if (colon <= 0)
            return 0;
        if (CollaborationNames.Is(text.AsSpan(0, colon)) || LeadIn(text, 0, colon, Behalf) is not null)
            return colon + 1;
        if (!isFirst || !IsGroup(text.AsSpan(0, colon), text.AsSpan(colon + 1)))
            return 0;
        isGroup = !IsRole(text, colon);
        return colon + 1;
    }

    /// <summary>What a list begins with is no person's name before a colon, but a label can stand there, and the colon inside of an address.</summary>
    private static bool IsGroup(ReadOnlySpan<char> head, ReadOnlySpan<char> behind) =>
        behind.Length > 1 && behind[0] == ' ' && char.IsLetter(behind[1]) && !AffiliationLabels.IsLabel(head) && HasLetter(head);

    private static bool HasLetter(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetter(c))
                return true;
        }

        return false;
    }

    private static bool IsRole(string text, int colon) => Roles.Contains(text.AsSpan(0, colon).Trim());

    private static void AddWithLead(List<WrittenPart> parts, string text, int start, int end)
    {
        var lead = LeadIn(text, start, end, Behalf);
        if (lead is null && LeadIn(text, start, end, Member) is { } member && IsBetween(text, start, member, end))
            lead = member;
        if (lead is not { } found)
        {
            Add(parts, text, start, end, WrittenRole.Author);
            return;
        }

        Add(parts, text, start, found.Start, WrittenRole.Author);
        Add(parts, text, found.End, end, WrittenRole.Represented);
    }

    /// <summary>Words that stand elsewhere too: before them a person or nobody, behind them a collaboration. <c>Institute for the Reed Group</c> is one name.</summary>
    private static bool IsBetween(string text, int start, (int Start, int End) lead, int end)
    {
        if (!CollaborationNames.Is(text.AsSpan(lead.End, end - lead.End).Trim()))
            return false;
        var before = text[start..lead.Start].Trim();
        return before.Length == 0 || (before.Contains(' ', StringComparison.Ordinal) && !CollaborationNames.HasArticle(before) && !CollaborationNames.Is(before));
    }

    /// <summary>Where one of the leads stands, words of its own, with something behind it.</summary>
    private static (int Start, int End)? LeadIn(string text, int start, int end, IReadOnlyList<string> leads)
    {
        foreach (var lead in leads)
        {
            var at = text.AsSpan(start, end - start).IndexOf(lead, StringComparison.OrdinalIgnoreCase) + start;
            var behind = at + lead.Length;
            if (at >= start && (at == start || char.IsWhiteSpace(text[at - 1])) && behind < end && char.IsWhiteSpace(text[behind]) && !CollaborationNames.IsArticle(text.AsSpan(behind, end - behind).Trim()))
                return (at, behind);
        }

        return null;
    }

    private static void Add(List<WrittenPart> parts, string text, int start, int end, WrittenRole role)
    {
        while (start < end && Around.Contains(text[start], StringComparison.Ordinal))
            start++;
        while (end > start && (Around.Contains(text[end - 1], StringComparison.Ordinal) || (role == WrittenRole.Represented && text[end - 1] == '.')))
            end--;
        if (end > start)
            parts.Add(new WrittenPart(start, end - start, role));
    }
}

/// <param name="Start">In the text.</param>
internal readonly record struct WrittenPart(int Start, int Length, WrittenRole Role);
