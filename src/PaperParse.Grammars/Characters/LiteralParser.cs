using Pidgin;
using PaperParse.Grammars.Lines;
using PaperParse.Syntax;

namespace PaperParse.Grammars.Characters;

/// <summary><c>"•"</c>: exactly this text. One with a letter or digit in it is a word, any other a piece of markup.</summary>
internal sealed class LiteralParser(string text) : CharacterParser
{
    private readonly SyntaxKind _kind = text.Any(char.IsLetterOrDigit) ? SyntaxKind.Word : SyntaxKind.Markup;

    public string Text => text;

    public override FirstCharacters FirstCharacters { get; } = FirstCharacters.Of(text[0]);

    public override bool CanBeEmpty => false;

    public override IReadOnlyList<string> Beginnings => [text];

    public override bool Match(ref ParseState<char> state, ParseSession session)
    {
        if (!Rest(ref state, session).StartsWith(text, StringComparison.Ordinal) || !SpendSearch(session, text.Length))
            return false;
        Take(ref state, session, _kind, text.Length);
        return true;
    }
}
