namespace PaperParse.Extraction;

/// <summary>
/// The parts of a name where the text tells them: a family name, a comma, given names. Everything else is left whole, since the last word
/// of a name is not the family name everywhere.
/// </summary>
internal static class NameParts
{
    /// <param name="isGroup">Whether it is known from elsewhere that the name is a collaboration's.</param>
    public static AuthorName Of(string author, bool isGroup = false)
    {
        var name = LatexText.ToReadable(author);
        if (isGroup || CollaborationNames.Is(name))
            return new AuthorName(name, null, null, IsCollaboration: true);
        var comma = name.IndexOf(',', StringComparison.Ordinal);
        if (comma < 0 || comma != name.LastIndexOf(','))
            return new AuthorName(name, null, null, IsCollaboration: false);
        var (family, given) = (name[..comma].Trim(), name[(comma + 1)..].Trim());
        var isParted = NameForm.IsFamily(family) ? NameForm.IsGiven(given) : NameForm.IsFamilyOfInitials(family) && NameForm.IsInitials(given) && !NameForm.IsSuffix(given);
        return isParted
            ? new AuthorName(name, given, family, IsCollaboration: false)
            : new AuthorName(name, null, null, IsCollaboration: false);
    }
}
