using Pidgin;
using PaperParse.Grammars.Lines;
using PaperParse.Syntax;

namespace PaperParse.Grammars.Characters;

/// <summary>
/// <c>decimal</c>: digits with a fraction, or with commas between groups of three.
/// <code>
/// 2.12k    1,024 comments    17
/// ^^^^     ^^^^^             ^^
/// </code>
/// </summary>
internal sealed class DecimalParser : CharacterParser
{
    private const int GroupWidth = 3;

    public override FirstCharacters FirstCharacters { get; } = FirstCharacters.Of("0123456789");

    public override bool CanBeEmpty => false;

    public override bool Match(ref ParseState<char> state, ParseSession session)
    {
        var rest = Rest(ref state, session);
        var width = DigitsOf(rest);
        if (width == 0 || !SpendSearch(session, width))
            return false;
        while (width < rest.Length && rest[width] == ',' && DigitsOf(rest[(width + 1)..]) == GroupWidth)
            width += 1 + GroupWidth;
        if (width < rest.Length && rest[width] == '.' && DigitsOf(rest[(width + 1)..]) is > 0 and var fraction)
            width += 1 + fraction;
        Take(ref state, session, SyntaxKind.Number, width);
        return true;
    }

    private static int DigitsOf(ReadOnlySpan<char> text)
    {
        var width = text.IndexOfAnyExceptInRange('0', '9');
        return width < 0 ? text.Length : width;
    }
}
