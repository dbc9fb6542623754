using PaperParse.Grammars.Lines;
using PaperParse.Syntax;
using Pidgin;

namespace PaperParse.Grammars.Characters;

/// <summary>Reads a value that stands alone, such as the text of an element: all of it must fit a pattern. Its line breaks are white space.</summary>
internal sealed class ValueReader : Parser<char, bool>
{
    private static readonly LineKindTable NoLines = new([]);

    private readonly CharacterParser _pattern;

    private ValueReader(CharacterParser pattern) => _pattern = pattern;

    /// <summary>Writes the tokens of the value, and the nodes around them, where it fits; else nothing.</summary>
    public static bool TryRead(CharacterParser pattern, string value, SyntaxTreeBuilder builder, long mostTries, out long tries)
    {
        var start = builder.Count;
        using var session = new ParseSession(new SourceText(value), NoLines, lookAheads: 0, builder) { MostTries = mostTries };
        session.ContentEnd = value.AsSpan().TrimEnd().Length;
        var fits = session.ContentEnd > 0 && new ValueReader(pattern).Parse(value.AsSpan(), session) is { Success: true, Value: true } && !session.IsSpent;
        tries = session.Tries;
        if (fits)
            return true;
        builder.CutBack(start);
        return false;
    }

    public override bool TryParse(ref ParseState<char> state, ref PooledList<Expected<char>> expecteds, out bool result)
    {
        var session = (ParseSession)state.Configuration;
        result = _pattern.Match(ref state, session) && state.Location == session.ContentEnd;
        return true;
    }
}
