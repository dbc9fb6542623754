using System.Buffers;
using PaperParse.Syntax;

namespace PaperParse.Extraction;

/// <summary>
/// Brackets inside of a name. Behind them a name goes on, with no sign between.
/// <code>
/// Wei (Wayne) Zhang, Bo Li            one name
/// Ada Berg (Marsh) Bo Stone (Tide)    two people, each with a place: whole names stand on both sides
/// </code>
/// </summary>
internal static class Nicknames
{
    private const string Brackets = "()[]（）";
    private const int MostWords = 3;

    private static readonly SearchValues<char> NotInNames = SearchValues.Create("0123456789,;:@");

    /// <summary>Whether what stands in the brackets belongs to the name around them.</summary>
    public static bool Is(string before, SyntaxNode bracket, string behind)
    {
        if (WholeWords(before) > 1 && WholeWords(behind) > 1)
            return false;
        var text = new FoldedProse(bracket).Text;
        var nickname = text.AsSpan().Trim(Brackets).ToString();
        return nickname.Length > 0 && Brackets.Contains(text[0], StringComparison.Ordinal) && char.IsLetter(behind[0]) && !nickname.AsSpan().ContainsAny(NotInNames)
            && nickname.Count(c => c == ' ') < MostWords && !NameForm.IsAcronym(nickname) && !AffiliationLabels.IsLabel(nickname)
            && !PlaceNames.HasWord(nickname) && !CollaborationNames.Is(nickname) && !WrittenParts.HasLead(nickname);
    }

    /// <summary>Initials and words in small letters belong to a name that others stand for.</summary>
    private static int WholeWords(string name) =>
        name.Split(' ').Count(word => word.Length > 0 && !char.IsLower(word[0]) && !NameForm.IsInitials(word));
}
