using Pidgin;
using PaperParse.Syntax;

namespace PaperParse.Grammars.Lines;

/// <summary><c>without Node</c>: a missing node; takes nothing.</summary>
internal sealed class MissingNode(SyntaxKind kind) : LineParser(first: 0, canBeEmpty: true)
{
    public override bool AlwaysMatches => true;

    public override bool Match(ref ParseState<char> state, ParseSession session)
    {
        if (!session.IsSilent)
            session.Builder.Missing(kind);
        return true;
    }
}
