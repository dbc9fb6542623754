using System.Buffers;

namespace PaperParse.Extraction;

/// <summary>
/// Authors and collaborations that stand in one text without a sign between names.
/// <code>
/// Ada Berg on behalf of the Reed team        a person, and whom she writes for
/// The Reed Collaboration: Ada Berg           a collaboration, and the first of its members
/// for the Reed Collaboration                 no author
/// </code>
/// </summary>
internal static class WrittenParts
{
    private const char Colon = ':';
    private const string Around = " ,;:";

    private static readonly IReadOnlyList<string> Behalf = [.. WordFile.Lines("BehalfLeads.txt").OrderByDescending(lead => lead.Length)];
    private static readonly IReadOnlyList<string> Member = [.. WordFile.Lines("MemberLeads.txt").OrderByDescending(lead => lead.Length)];
    private static readonly SearchValues<string> Leads = SearchValues.Create([.. Behalf, .. Member], StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the text may be more than one name; most are not.</summary>
    public static bool MayBe(ReadOnlySpan<char> text) => text.Contains(Colon) || text.ContainsAny(Leads);

    /// <summary>What stands before the colon, where there is one.</summary>
    public static ReadOnlySpan<char> BeforeMembers(ReadOnlySpan<char> text) => text.IndexOf(Colon) is > 0 and var colon ? text[..colon] : text;

    /// <summary>What stands behind the colon of a collaboration; all of the text where there is none.</summary>
    public static string BehindMembers(string text) => HeadOf(text) is > 0 and var head ? text[head..].TrimStart() : text;

    /// <summary>Whether words such as "on behalf of" stand in the text.</summary>
    public static bool HasLead(string text) => text.AsSpan().ContainsAny(Leads) && (LeadIn(text, 0, text.Length, Behalf) ?? LeadIn(text, 0, text.Length, Member)) is not null;

    /// <summary>What the text names, in its order; all of it where it is one name.</summary>
    public static List<WrittenPart> In(string text)
    {
        var parts = new List<WrittenPart>();
        var head = HeadOf(text);
        if (head > 0)
            AddWithLead(parts, text, 0, head);
        AddWithLead(parts, text, head, text.Length);
        return parts;
    }

    /// <summary>How long a collaboration is that its members stand behind, with the colon; 0 where there is none.</summary>
    private static int HeadOf(string text)
    {
        var colon = text.IndexOf(Colon, StringComparison.Ordinal);
        return colon > 0 && (CollaborationNames.Is(text.AsSpan(0, colon)) || LeadIn(text, 0, colon, Behalf) is not null) ? colon + 1 : 0;
    }

    private static void AddWithLead(List<WrittenPart> parts, string text, int start, int end)
    {
        var lead = LeadIn(text, start, end, Behalf);
        if (lead is null && LeadIn(text, start, end, Member) is { } member && IsBetween(text, start, member, end))
            lead = member;
        if (lead is not { } found)
        {
            Add(parts, text, start, end, isRepresented: false);
            return;
        }

        Add(parts, text, start, found.Start, isRepresented: false);
        Add(parts, text, found.End, end, isRepresented: true);
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

    private static void Add(List<WrittenPart> parts, string text, int start, int end, bool isRepresented)
    {
        while (start < end && Around.Contains(text[start], StringComparison.Ordinal))
            start++;
        while (end > start && (Around.Contains(text[end - 1], StringComparison.Ordinal) || (isRepresented && text[end - 1] == '.')))
            end--;
        if (end > start)
            parts.Add(new WrittenPart(start, end - start, isRepresented));
    }
}

/// <param name="Start">In the text.</param>
/// <param name="IsRepresented">Whether it is whom the authors before it write for.</param>
internal readonly record struct WrittenPart(int Start, int Length, bool IsRepresented);
