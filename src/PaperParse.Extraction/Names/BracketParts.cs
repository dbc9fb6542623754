namespace PaperParse.Extraction;

/// <summary>
/// What a text in brackets behind an author names, labels apart.
/// <code>
/// Marsh College, Theory Group                        a place
/// The Reed Collaboration                             a collaboration
/// Marsh College, Reed Collaboration                  both
/// Marsh College, on behalf of the Reed team          both
/// on behalf of the Reed Collaboration, Marsh College both
/// </code>
/// </summary>
internal static class BracketParts
{
    private const string Signs = ",;";

    public static IEnumerable<BracketPart> In(string text)
    {
        var parts = WrittenParts.In(text);
        if (!parts.Exists(part => part.Role == WrittenRole.Represented))
            return Unled(text);
        return parts.SelectMany(part => part.Role == WrittenRole.Represented ? Represented(text, part) : Unled(text, part.Start, part.Length));
    }

    /// <summary>A collaboration, and a place that may stand behind it.</summary>
    private static IEnumerable<BracketPart> Represented(string text, WrittenPart part)
    {
        var name = text.AsSpan(part.Start, part.Length);
        var sign = name.IndexOfAny(Signs);
        if (sign <= 0 || !CollaborationNames.Is(name[..sign]) || CollaborationNames.Is(name[(sign + 1)..]))
            return [new BracketPart(part.Start, part.Length, BracketPartKind.Represented)];
        return [new BracketPart(part.Start, sign, BracketPartKind.Represented), Trimmed(text, part.Start + sign + 1, part.Start + part.Length, BracketPartKind.Place)];
    }

    private static IEnumerable<BracketPart> Unled(string text) => Unled(text, 0, text.Length);

    private static IEnumerable<BracketPart> Unled(string text, int start, int length)
    {
        var whole = text.AsSpan(start, length);
        var sign = whole.LastIndexOfAny(Signs);
        if (sign < 0 || CollaborationNames.HasArticle(whole) || CollaborationNames.IsPlural(whole))
            return [new BracketPart(start, length, IsCollaboration(whole) ? BracketPartKind.Collaboration : BracketPartKind.Place)];
        var last = whole[(sign + 1)..].Trim();
        if (!CollaborationNames.Ends(last) || CollaborationNames.IsOnlyLikely(last))
            return [new BracketPart(start, length, BracketPartKind.Place)];
        return [Trimmed(text, start, start + sign, BracketPartKind.Place), Trimmed(text, start + sign + 1, start + length, BracketPartKind.Collaboration)];
    }

    /// <summary>A place that is called so may end in a word of collaborations: <c>Marsh College Theory Group</c>.</summary>
    private static bool IsCollaboration(ReadOnlySpan<char> name) =>
        CollaborationNames.Ends(name) && !(CollaborationNames.IsOnlyLikely(name) && PlaceNames.HasWord(name));

    private static BracketPart Trimmed(string text, int start, int end, BracketPartKind kind)
    {
        while (start < end && text[start] == ' ')
            start++;
        while (end > start && text[end - 1] == ' ')
            end--;
        return new BracketPart(start, end - start, kind);
    }
}

/// <param name="Start">In the text.</param>
internal readonly record struct BracketPart(int Start, int Length, BracketPartKind Kind);

internal enum BracketPartKind
{
    Place,

    Collaboration,

    /// <summary>A collaboration that the author writes for, whatever it is called.</summary>
    Represented,
}
