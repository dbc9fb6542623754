using Pidgin;
using PaperParse.Grammars.Characters;
using PaperParse.Grammars.Lines;

namespace PaperParse.Grammars.Tracing;

/// <summary>A pattern that is tried only on what it is to take, as the one of <c>names over (…)</c> is: the trace hears what is in it.</summary>
internal sealed class HeardPattern(CharacterParser inner, ReadingTrace trace) : CharacterParser
{
    public override FirstCharacters FirstCharacters => inner.FirstCharacters;

    public override bool CanBeEmpty => inner.CanBeEmpty;

    public override bool Match(ref ParseState<char> state, ParseSession session)
    {
        // The state is passed by reference, which a function of its own cannot hold.
        trace.BeginListening();
        var fits = inner.Match(ref state, session);
        trace.EndListening(fits && state.Location == session.ContentEnd);
        return fits;
    }
}
