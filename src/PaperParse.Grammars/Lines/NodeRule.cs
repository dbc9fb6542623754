using Pidgin;
using PaperParse.Syntax;

namespace PaperParse.Grammars.Lines;

/// <summary>A rule named as a node of the vocabulary: what it takes becomes that node.</summary>
internal sealed class NodeRule(SyntaxKind kind, LineParser inner) : LineParser(inner.First, inner.CanBeEmpty)
{
    public SyntaxKind Kind => kind;

    public override bool AlwaysMatches => inner.AlwaysMatches;

    public override ulong TakesOne => inner.TakesOne;

    public override bool Match(ref ParseState<char> state, ParseSession session)
    {
        if (session.IsSilent)
            return inner.Match(ref state, session);
        session.Builder.Open(kind);
        if (!inner.Match(ref state, session))
            return false;
        session.Builder.Close();
        return true;
    }
}
