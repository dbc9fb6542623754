using Pidgin;
using PaperParse.Grammars.Lines;
using PaperParse.Syntax;

namespace PaperParse.Grammars.Characters;

/// <summary>
/// <c>nested("(" ")")</c>: from a mark to the one that closes it, others of the kind inside; where nothing closes it, to the end.
/// <code>
/// ((1) Univ. of Here, (2) There), and more
/// ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
/// </code>
/// </summary>
internal sealed class NestedParser(string open, string close) : CharacterParser
{
    public override FirstCharacters FirstCharacters { get; } = FirstCharacters.Of(open[0]);

    public override bool CanBeEmpty => false;

    public override IReadOnlyList<string> Beginnings => [open];

    public override bool Match(ref ParseState<char> state, ParseSession session)
    {
        var rest = Rest(ref state, session);
        if (!rest.StartsWith(open, StringComparison.Ordinal))
            return false;
        var width = open.Length;
        for (var depth = 1; depth > 0 && width < rest.Length;)
        {
            var ahead = rest[width..];
            if (ahead.StartsWith(close, StringComparison.Ordinal))
            {
                depth--;
                width += close.Length;
            }
            else if (ahead.StartsWith(open, StringComparison.Ordinal))
            {
                depth++;
                width += open.Length;
            }
            else
            {
                width++;
            }
        }

        if (!session.Spend(width))
            return false;
        Take(ref state, session, SyntaxKind.Text, width);
        return true;
    }
}
