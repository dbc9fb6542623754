using Pidgin;

namespace PaperParse.Grammars.Lines;

/// <summary><c>start</c> and <c>end</c>: whether only blank lines stand before, or from here on; takes nothing.</summary>
internal sealed class TextEdge(bool isStart) : LineParser(first: 0, canBeEmpty: true)
{
    public override bool Match(ref ParseState<char> state, ParseSession session) => isStart ? session.IsAtStart : session.IsAtEnd;
}
