namespace PaperParse.Grammars.Notation;

/// <summary>Where the reader is in the tokens of a grammar. A definition ends where the next token stands in the first column.</summary>
internal sealed class TokenCursor(List<GrammarToken> tokens, List<GrammarError> errors)
{
    private int _at;
    private int _definition;

    public List<GrammarError> Errors => errors;

    public GrammarToken Current => tokens[_at];

    public bool AtEndOfDefinition => Current.StartsLine && _at > _definition;

    public void BeginDefinition()
    {
        _definition = _at;
        if (!Current.StartsLine)
            throw Fail(Current.Place, $"{Current.Shown} stands indented before any definition; definitions begin in the first column");
    }

    public void ExpectEndOfDefinition()
    {
        if (!AtEndOfDefinition)
            throw Fail(Current.Place, $"found {Current.Shown} where the definition should end; the next one begins in the first column of a line");
    }

    public void SkipToNextDefinition()
    {
        if (_at == _definition && Current.Kind != GrammarTokenKind.End)
            _at++;
        while (!Current.StartsLine)
            _at++;
    }

    /// <summary>The current token; the next one becomes current unless this one ends the definition.</summary>
    public GrammarToken Advance()
    {
        var token = Current;
        if (AtEndOfDefinition)
            throw Fail(token.Place, "the definition ends too early; go on in an indented line");
        _at++;
        return token;
    }

    public bool TakeIf(string mark)
    {
        if (AtEndOfDefinition || !Current.Is(mark))
            return false;
        _at++;
        return true;
    }

    public GrammarToken Take(GrammarTokenKind kind, string advice)
    {
        if (Current.Kind == kind && !AtEndOfDefinition)
            return Advance();
        throw Fail(Current.Place, $"found {Current.Shown}; {advice}");
    }

    public void Expect(string mark, string advice)
    {
        if (!TakeIf(mark))
            throw Fail(Current.Place, $"found {Current.Shown}; {advice}");
    }

    public NotationException Fail(Place place, string message)
    {
        errors.Add(place.Error(GrammarErrors.Unreadable, message));
        return new NotationException();
    }

    public NotationException TooLarge(Place place, string message)
    {
        errors.Add(place.Error(GrammarErrors.TooLarge, message));
        return new NotationException();
    }
}

/// <summary>Leaves a definition that cannot be read; what is wrong was reported before it was thrown.</summary>
internal sealed class NotationException : Exception;
