using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace PaperParse.Extraction;

/// <summary>Goes through one paragraph once and turns what is certain.</summary>
internal sealed class LatexReader
{
    private const string Escapable = "%&_#$";
    private const int FewestLettersOfAWord = 3;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Contractions = WordFile.Set("Contractions.txt");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SmallWords = WordFile.Set("SmallWords.txt");

    private readonly string _text;
    private readonly LatexAreas _areas;
    private readonly TexQuotes _quotes;
    private readonly LatexBases _bases;
    private readonly string _dangling;

    // Where what was turned last ends: braces there belong to no command.
    private int _endOfTurned = -1;

    public LatexReader(string text)
    {
        _text = text;
        _areas = new LatexAreas(text);
        _quotes = new TexQuotes(text, _areas);
        _bases = new LatexBases(text);
        _dangling = Dangling();
    }

    public string Read()
    {
        var readable = new StringBuilder(_text.Length);
        for (var at = 0; at < _text.Length;)
        {
            var (piece, length) = At(at);
            if (piece is null)
                readable.Append(_text, at, length);
            else
                readable.Append(piece);
            at += length;
            if (piece is not null)
                _endOfTurned = at;
        }

        return readable.ToString();
    }

    /// <summary>What the text at a place is turned into, and how long it is; no piece where it stays as it is.</summary>
    private Turned At(int at)
    {
        if (_areas.EndOfAreaAt(at) is { } end)
            return new Turned(LatexSymbols.GreekMath(_text.AsSpan(at, end - at)), end - at);
        switch (_text[at])
        {
            case '\\':
                return Command(at) ?? new Turned(null, at + 1 < _text.Length ? 2 : 1);
            case '{':
                return Group(at) ?? new Turned(null, 1);
            case '~' when IsTie(at):
                return new Turned(" ", 1);
            default:
                return _quotes.At(at) is { } mark ? new Turned(mark, TexQuotes.Length) : new Turned(null, 1);
        }
    }

    /// <summary><c>{\"o}</c>: braces around nothing but one character of LaTeX go with it, unless a command or script before them wants them.</summary>
    private Turned? Group(int at)
    {
        if (CharAt(at + 1) != '\\' || Command(at + 1) is not { Piece: { } piece } inner || CharAt(at + 1 + inner.Length) != '}')
            return null;
        return IsWantedBefore(at) ? null : new Turned(piece, inner.Length + 2);
    }

    private bool IsWantedBefore(int brace)
    {
        if (brace == _endOfTurned)
            return false;
        if (brace > 0 && _text[brace - 1] is '^' or '_' or '}' or ']')
            return true;
        var start = brace;
        while (start > 0 && char.IsAsciiLetter(_text[start - 1]))
            start--;
        // In "\'{\i}" the braces are the accent's, which has taken them.
        return start < brace && CharAt(start - 1) == '\\';
    }

    private Turned? Command(int at)
    {
        var sign = CharAt(at + 1);
        if (Escapable.Contains(sign, StringComparison.Ordinal))
            return new Turned(_text.Substring(at + 1, 1), 2);
        if (sign is ',' or ' ')
            return IsThinSpace(at) ? new Turned(" ", 2) : null;
        var name = NameAt(at + 1);
        if (name.Length <= 1 && LatexAccent.All.TryGetValue(sign, out var accent))
            return Accented(at, accent);
        return name.Length > 0 ? Symbol(at, name) : null;
    }

    private Turned? Symbol(int at, ReadOnlySpan<char> name)
    {
        if (LatexSymbols.Find(name, out var isLetter) is not { } symbol)
            return null;
        var end = at + 1 + name.Length;
        if (CharAt(end) == '{')
            return CharAt(end + 1) == '}' ? new Turned(symbol, end + 2 - at) : null;
        // "\ " is a space that ends no command.
        if (CharAt(end) == '\\' && CharAt(end + 1) == ' ')
            return new Turned(symbol + " ", end + 2 - at);
        if (isLetter && CharAt(end) == ' ' && char.IsLetter(CharAt(at - 1)) && IsAccentedSmallLetter(end + 1))
            return new Turned(symbol, end + 1 - at);
        if (!isLetter || CharAt(end) != ' ' || !char.IsLetter(CharAt(end + 1)))
            return new Turned(symbol, end - at);
        if (name.Length == 1 && char.IsUpper(name[0]) && BeginsName(at) && IsRestOfWord(end + 1))
            return new Turned(symbol, end + 1 - at);
        return EndsInsideWord(at, end) ? new Turned(symbol, end + 1 - at) : null;
    }

    // \"o   \"{o}   \'{\i}   \'\i   \c c   \v{s}   {\c c}   \~{\^e}
    private Turned? Accented(int at, LatexAccent accent)
    {
        var sign = _text[at + 1];
        var behind = at + 2;
        if (accent.Place == LatexAccentPlace.Tie)
            return Tied(at, accent);
        if (CharAt(behind) == '{')
            return _bases.InBraces(behind) is { } braced ? On(accent, braced, at) : null;
        if (IsAllOfGroup(at, behind, 1) is { } lone)
            return accent.OnAny(CharAt(lone).ToString()) is { } character ? new Turned(character, lone + 1 - at) : null;
        if (CharAt(behind) == '\\' && !char.IsAsciiLetter(sign))
            return OnCommand(at, accent);
        if (accent.Place == LatexAccentPlace.Spaced)
            return CharAt(behind) == ' ' && EndsInsideWord(at, behind) && (char.IsLetter(CharAt(behind + 2)) || IsAccentedSmallLetter(behind + 2)) ? OnLetter(accent, CharAt(behind + 1), 4) : null;
        return IsFree(at, accent) ? OnLetter(accent, CharAt(behind), 3) : null;
    }

    /// <summary><c>\t{oo}</c>, <c>{\t oo}</c>: one mark over two letters.</summary>
    private Turned? Tied(int at, LatexAccent accent)
    {
        var behind = at + 2;
        var isBraced = CharAt(behind) == '{';
        if ((isBraced ? behind + 1 : IsAllOfGroup(at, behind, 2)) is not { } first || !char.IsAsciiLetter(CharAt(first)) || !char.IsAsciiLetter(CharAt(first + 1)))
            return null;
        if (isBraced && CharAt(first + 2) != '}')
            return null;
        return new Turned(string.Create(CultureInfo.InvariantCulture, $"{CharAt(first)}{accent.Mark}{CharAt(first + 1)}"), first + (isBraced ? 3 : 2) - at);
    }

    /// <summary>Where the letters stand that are all there is in the braces besides their accent: <c>{\c c}</c>, <c>{\=a}</c>. Then they are what it is on, whatever it is.</summary>
    private int? IsAllOfGroup(int at, int behind, int letters)
    {
        if (CharAt(at - 1) != '{')
            return null;
        var first = CharAt(behind) == ' ' ? behind + 1 : behind;
        if (first == behind && char.IsAsciiLetter(_text[at + 1]))
            return null;
        return LettersAt(first) == letters && char.IsAsciiLetter(CharAt(first)) && CharAt(first + letters) == '}' ? first : null;
    }

    // \'\i   \'\i{}   \~\^e
    private Turned? OnCommand(int at, LatexAccent accent)
    {
        if (_bases.Bare(at + 2) is not { } letter)
            return null;
        if (!letter.IsWord)
            return On(accent, letter, at);
        var end = letter.End;
        if (CharAt(end) == '{' && CharAt(end + 1) == '}')
            return On(accent, letter with { End = end + 2 }, at);
        if (CharAt(end) != ' ' || !char.IsLetter(CharAt(end + 1)))
            return On(accent, letter, at);
        return EndsInsideWord(at, end) ? On(accent, letter with { End = end + 1 }, at) : null;
    }

    /// <summary>Braces leave no doubt what is meant, whether there is one character for it or not.</summary>
    private static Turned? On(LatexAccent accent, LatexBase letter, int at) =>
        (letter.IsBraced ? accent.OnAny(letter.Text) : accent.On(letter.Text)) is { } text ? new Turned(text, letter.End - at) : null;

    private static Turned? OnLetter(LatexAccent accent, char letter, int length) =>
        char.IsAsciiLetter(letter) && accent.On(letter.ToString()) is { } character ? new Turned(character, length) : null;

    /// <summary>Whether an accent right before a letter is one, and no sign that something escaped.</summary>
    private bool IsFree(int at, LatexAccent accent)
    {
        var letter = CharAt(at + 2);
        if (accent.Letters.Contains(letter, StringComparison.Ordinal))
            return true;
        if (accent.Place == LatexAccentPlace.Braced || _dangling.Contains(_text[at + 1], StringComparison.Ordinal))
            return false;
        var before = LettersBefore(at);
        var behind = LettersAt(at + 2);
        if (accent.Place == LatexAccentPlace.Inside)
            return (before > 0 && before + behind >= FewestLettersOfAWord) || (CharAt(at - 1) == '{' && CharAt(at + 3) == '}');
        return before == 0 || !Contractions.Contains(_text.AsSpan(at + 2, behind));
    }

    /// <summary>
    /// The signs of accents that stand somewhere behind a backslash with no letter to go on. Then something escaped these signs all over the text:
    /// <c>an \"open\" door</c>.
    /// </summary>
    private string Dangling()
    {
        var found = "";
        for (var at = _text.IndexOf('\\', StringComparison.Ordinal); at >= 0 && at + 1 < _text.Length; at = at < _text.Length ? _text.IndexOf('\\', at) : -1)
        {
            if (_areas.EndOfAreaAt(at) is null && !char.IsLetter(_text[at + 1]) && !char.IsLetter(CharAt(at + 2)) && CharAt(at + 2) is not ('{' or '\\') && CharAt(at - 1) != '{' && LatexAccent.All.ContainsKey(_text[at + 1]) && !found.Contains(_text[at + 1], StringComparison.Ordinal))
                found += _text[at + 1];
            at += 2;
        }

        return found;
    }

    /// <summary><c>Fig.~2</c>: a space that no line ends at. <c>~5</c> is about five, and <c>10~20</c> a range.</summary>
    private bool IsTie(int at)
    {
        var (before, behind) = (CharAt(at - 1), CharAt(at + 1));
        if (!(char.IsLetterOrDigit(behind) || behind is '\\' or '$' or '(' or '['))
            return false;
        if (before == '.')
            return char.IsLetter(CharAt(at - 2)) && behind != '.';
        return (char.IsLetter(before) || before is ')' or '}' or '$') && _areas.HasLatex;
    }

    /// <summary><c>A.\,B. Stone</c>, <c>C.\ Reed</c>: a space of another width, or one that ends no sentence.</summary>
    private bool IsThinSpace(int at) => CharAt(at - 1) == '.' && char.IsLetter(CharAt(at - 2)) && (char.IsLetter(CharAt(at + 2)) || CharAt(at + 2) == '\\');

    /// <summary>Whether the space at the end of a command only ends it: there are letters before the command, and the ones behind the space are no word of their own.</summary>
    private bool EndsInsideWord(int command, int space) => char.IsLetter(CharAt(command - 1)) && IsRestOfWord(space + 1);

    private bool IsRestOfWord(int at) => char.IsLower(CharAt(at)) && !SmallWords.Contains(_text.AsSpan(at, LettersAt(at)));

    /// <summary>Whether nothing or a full stop stands before it: in the middle of a sentence it may be a unit.</summary>
    private bool BeginsName(int at) => at == 0 || (CharAt(at - 1) == ' ' && CharAt(at - 2) == '.');

    // K\i l\i \c{c}
    //          ^^^^^
    private bool IsAccentedSmallLetter(int at) => CharAt(at) == '\\' && LatexAccent.All.ContainsKey(CharAt(at + 1))
        && (CharAt(at + 2) == '{' ? char.IsAsciiLetterLower(CharAt(at + 3)) && CharAt(at + 4) == '}' : !char.IsAsciiLetter(CharAt(at + 1)) && char.IsAsciiLetterLower(CharAt(at + 2)));

    private char CharAt(int at) => at >= 0 && at < _text.Length ? _text[at] : default;

    private ReadOnlySpan<char> NameAt(int at)
    {
        var end = at;
        while (char.IsAsciiLetter(CharAt(end)))
            end++;
        return at < _text.Length ? _text.AsSpan(at, end - at) : default;
    }

    private int LettersAt(int at)
    {
        var end = at;
        while (char.IsLetter(CharAt(end)))
            end++;
        return end - at;
    }

    private int LettersBefore(int at)
    {
        var start = at;
        while (char.IsLetter(CharAt(start - 1)))
            start--;
        return at - start;
    }

    /// <param name="Piece">Null where the text stays as it is.</param>
    /// <param name="Length">Of the text.</param>
    private readonly record struct Turned(string? Piece, int Length);
}
