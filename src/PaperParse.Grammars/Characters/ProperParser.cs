using Pidgin;
using PaperParse.Grammars.Lines;
using PaperParse.Syntax;

namespace PaperParse.Grammars.Characters;

/// <summary>
/// <c>proper</c>: a word that begins as names do, with a letter that is not small, and goes on to white space or to punctuation that no name holds.
/// <code>
/// M. Schütz-O'Neil, Guo
/// ^^ ^^^^^^^^^^^^^  ^^^
/// </code>
/// </summary>
internal sealed class ProperParser : CharacterParser
{
    private const string InNames = ".-'’‐–\\";

    public override FirstCharacters FirstCharacters => FirstCharacters.Any;

    public override bool CanBeEmpty => false;

    public override bool Match(ref ParseState<char> state, ParseSession session)
    {
        var rest = Rest(ref state, session);
        if (rest.IsEmpty || !char.IsLetter(rest[0]) || char.IsLower(rest[0]))
            return false;
        var width = 1;
        while (width < rest.Length && (char.IsLetter(rest[width]) || char.IsSurrogate(rest[width]) || IsMark(rest[width]) || InNames.Contains(rest[width], StringComparison.Ordinal)))
            width++;
        if (!session.Spend(width))
            return false;
        Take(ref state, session, SyntaxKind.Text, width);
        return true;
    }

    private static bool IsMark(char c) => char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark;
}
