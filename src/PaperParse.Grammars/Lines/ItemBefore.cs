using Pidgin;

namespace PaperParse.Grammars.Lines;

/// <summary><c>begun</c>: whether an item was found before this one, so that the listing is known to have begun; takes nothing.</summary>
internal sealed class ItemBefore() : LineParser(first: 0, canBeEmpty: true)
{
    public override bool Match(ref ParseState<char> state, ParseSession session) => session.HasBegun;
}
