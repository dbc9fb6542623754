using System.Buffers;
using Pidgin;
using PaperParse.Grammars.Lines;
using PaperParse.Syntax;

namespace PaperParse.Grammars.Characters;

/// <summary>
/// <c>until("," | "and")</c>: text to the first place where one of these stands, else all that is left; at least one character.
/// One that ends or begins with a letter must stand there as a word:
/// <code>
/// Alexandra Sandberg and Olga Rand
/// ^^^^^^^^^^^^^^^^^^
/// </code>
/// </summary>
internal sealed class UntilParser(string[] ends) : CharacterParser
{
    private readonly SearchValues<string> _ends = SearchValues.Create(ends, StringComparison.Ordinal);

    public override FirstCharacters FirstCharacters => FirstCharacters.Any;

    public override bool CanBeEmpty => false;

    public override bool Match(ref ParseState<char> state, ParseSession session)
    {
        var rest = Rest(ref state, session);
        var end = EndIn(rest, session);
        var width = rest[..end].TrimEnd().Length;
        if (width == 0 || !SpendSearch(session, end) || !session.Spend(end - width))
            return false;
        Take(ref state, session, SyntaxKind.Text, width);
        return true;
    }

    private int EndIn(ReadOnlySpan<char> text, ParseSession session)
    {
        var at = text.IndexOfAny(_ends);
        while (at >= 0 && !StandsAt(at, text) && session.Spend(ends.Length))
        {
            var next = text[(at + 1)..].IndexOfAny(_ends);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return at < 0 ? text.Length : at;
    }

    private bool StandsAt(int at, ReadOnlySpan<char> text)
    {
        foreach (var end in ends)
        {
            var behind = at + end.Length;
            if (text[at..].StartsWith(end, StringComparison.Ordinal)
                && !(IsInWord(end[0]) && at > 0 && IsInWord(text[at - 1]))
                && !(IsInWord(end[^1]) && behind < text.Length && IsInWord(text[behind])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInWord(char c) => char.IsLetterOrDigit(c);
}
