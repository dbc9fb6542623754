using System.Globalization;
using PaperParse.Syntax;

namespace PaperParse.Grammars.Notation;

/// <summary>Where the reader is in the tokens of a grammar. A definition ends where the next token stands in the first column.</summary>
internal sealed class TokenCursor(List<GrammarToken> tokens, List<GrammarError> errors)
{
    /// <summary>Where the lexer could not read something, in the order of the text.</summary>
    private readonly List<int> _misread = [.. errors.Select(error => error.Span.Start)];
    private int _at;
    private int _definition;

    public List<GrammarError> Errors => errors;

    public GrammarToken Current => tokens[_at];

    /// <summary>The token before the current one; itself at the beginning of the file.</summary>
    public GrammarToken Previous => tokens[Math.Max(0, _at - 1)];

    public bool AtEndOfDefinition => Current.StartsLine && _at > _definition;

    /// <summary>Whether the definition is made of characters, and not of lines.</summary>
    public bool IsOfCharacters => tokens[_definition].Value is "line" or "piece" or "words" or "element" or "value";

    /// <summary>The token behind the current one, or the end.</summary>
    public GrammarToken Next => tokens[Math.Min(_at + 1, tokens.Count - 1)];

    /// <summary>The current token; where the definition ends the place right behind it.</summary>
    public Place Here => AtEndOfDefinition ? Behind : Current.Place;

    /// <summary>The place right behind what was taken last.</summary>
    public Place Behind => new(Previous.Place.Source, Previous.Place.End);

    /// <summary>For a message: what stands where something else should.</summary>
    public string Found => AtEndOfDefinition ? "the definition ends here" : $"found {Current.Shown}";

    /// <summary>The current token and those behind it in the definition.</summary>
    public IEnumerable<GrammarToken> RestOfDefinition => tokens.Skip(_at).TakeWhile((token, index) => !token.StartsLine || _at + index == _definition);

    /// <summary>What was taken from a place on.</summary>
    public Place Since(Place start) => Previous.Place.Offset >= start.Offset ? start.To(Previous.Place) : start with { Width = 0 };

    public void BeginDefinition()
    {
        _definition = _at;
        if (!Current.StartsLine)
            throw Fail(Current.Place, $"{Current.Shown} stands indented before any definition; definitions begin in the first column", Current.Place.StartOfLine.To(Current.Place with { Width = 0 }).Delete());
    }

    /// <summary>Whether the word stands here that other notations have between alternatives.</summary>
    public bool IsOr => Current.IsName("or");

    public void ExpectEndOfDefinition()
    {
        if (AtEndOfDefinition)
            return;
        if (Current.Is("="))
            throw FailAtSecondDefinition();
        if (Current.Is(","))
            throw Fail(Current.Place, "found ','; what follows each other stands side by side, without commas", [.. RestOfDefinition.Where(token => token.Is(",")).Select(token => token.Place.Delete())]);
        if (Current.Is(")") || Current.Is("}"))
            throw Fail(Current.Place, $"found {Current.Shown} without one that opens it; delete it, or open it before", Current.Place.Delete());
        if (IsOr)
            throw Fail(Current.Place, "found 'or'; between alternatives stands |", Current.Place.ReplaceBy("|"));
        if (GrammarReader.Keywords.Contains(Current.Value) && IsFirstOfLine(Current))
            throw Indented(Current.Place);
        throw Fail(Current.Place, $"found {Current.Shown} where the definition should end; the next one begins in the first column of a line");
    }

    // Entry = Title
    //   Title = title      it stands indented, so it goes on with the one before
    //   ^^^^^
    private NotationException FailAtSecondDefinition()
    {
        var first = tokens.FindLastIndex(_at, IsFirstOfLine);
        if (first >= _definition && !tokens[first].StartsLine && first < _at)
            return Indented(tokens[first].Place);

        return Previous.Kind == GrammarTokenKind.Name
            ? Fail(Current.Place, $"found '=' in the middle of a definition; write '{Previous.Value}:' for what becomes the field, or begin the next definition in the first column", Current.Place.ReplaceBy(":"))
            : Fail(Current.Place, "found '=' in the middle of a definition; one is enough", Current.Place.Delete());
    }

    private NotationException Indented(Place begin) =>
        Fail(begin, "a definition begins in the first column, and this line is indented; take away the white space before it", begin.StartOfLine.To(begin with { Width = 0 }).Delete());

    private static bool IsFirstOfLine(GrammarToken token)
    {
        var text = token.Place.Source.Text;
        var before = token.Place.Offset - 1;
        while (before >= 0 && text[before] is ' ' or '\t')
            before--;
        return before < 0 || text[before] is '\n' or '\r';
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
        if (AtEndOfDefinition)
            throw Fail(Here, "the definition ends too early; go on in an indented line", IndentNext());
        return tokens[_at++];
    }

    /// <summary>Makes the next line part of this definition, where it does not look like one of its own.</summary>
    public TextChange[] IndentNext() => Current.Kind is not GrammarTokenKind.End && !Next.Is("=") && !GrammarReader.Keywords.Contains(Current.Value)
        ? [Current.Place.InsertBefore("    ")]
        : [];

    /// <summary>Leaves out a token that was reported.</summary>
    public void Skip() => _at++;

    public bool TakeIf(string mark)
    {
        if (AtEndOfDefinition || !Current.Is(mark))
            return false;
        _at++;
        return true;
    }

    public GrammarToken Take(GrammarTokenKind kind, string advice, params IReadOnlyList<TextChange> correction)
    {
        if (Current.Kind == kind && !AtEndOfDefinition)
            return Advance();
        throw Fail(Here, $"{Found}; {advice}", correction);
    }

    public void Expect(string mark, string advice, params IReadOnlyList<TextChange> correction)
    {
        if (!TakeIf(mark))
            throw Fail(Here, $"{Found}; {advice}", correction);
    }

    public int ParseCount(GrammarToken number) =>
        int.TryParse(number.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw Fail(number.Place, $"{number.Value} is too large; the greatest number is {int.MaxValue.ToString(CultureInfo.InvariantCulture)}");

    // use "shared"      a name without its quotes
    public TextChange[] QuotedName() =>
        this is { AtEndOfDefinition: false, Current: { Kind: GrammarTokenKind.String } text } ? text.Place.Rename(NameOf(text.Value)) : [];

    // otherwise listingKind new      a text without its quotes
    public TextChange[] UnquotedText() =>
        this is { AtEndOfDefinition: false, Current: { Kind: GrammarTokenKind.Name } name } ? [name.Place.ReplaceBy(ForeignSpellings.InQuotes(name.Value))] : [];

    /// <summary>A text as a name, where it has letters for one.</summary>
    public static string? NameOf(string text)
    {
        var name = string.Join('-', text.Split([' ', '_', '-', '.'], StringSplitOptions.RemoveEmptyEntries));
        return name.Length > 0 && char.IsAsciiLetter(name[0]) && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') ? name : null;
    }

    /// <summary>The '=' that should stand here: in place of another mark, or before what follows.</summary>
    public TextChange[] EqualsSign() =>
        AtEndOfDefinition ? []
        : Current.Is(":") ? [Current.Place.ReplaceBy(" =")]
        : Current.Is("=>") ? [Current.Place.ReplaceBy("=")]
        : [Behind.InsertBefore(" =")];

    /// <summary>Reports what cannot be read, unless the definition has something that could not even be cut into tokens: then this only follows from it.</summary>
    public NotationException Fail(Place place, string message, params IReadOnlyList<TextChange> correction) => Fail(GrammarErrors.Unreadable, place, message, correction);

    public NotationException Fail(string id, Place place, string message, params IReadOnlyList<TextChange> correction)
    {
        if (!HasMisread())
            errors.Add(place.Error(id, message, correction));
        return new NotationException();
    }

    public NotationException TooLarge(Place place, string message)
    {
        errors.Add(place.Error(GrammarErrors.TooLarge, message));
        return new NotationException();
    }

    private bool HasMisread()
    {
        if (_misread.Count == 0)
            return false;
        var from = _definition == 0 ? 0 : tokens[_definition].Place.Offset;
        var next = tokens.FindIndex(Math.Min(_definition + 1, tokens.Count - 1), token => token.StartsLine);
        var found = _misread.BinarySearch(from);
        var index = found < 0 ? ~found : found;
        return index < _misread.Count && (next <= _definition || tokens[next].Kind == GrammarTokenKind.End || _misread[index] < tokens[next].Place.Offset);
    }
}

/// <summary>Leaves a definition that cannot be read; what is wrong was reported before it was thrown.</summary>
internal sealed class NotationException : Exception;
