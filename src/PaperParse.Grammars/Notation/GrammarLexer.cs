using System.Globalization;
using System.Text;
using PaperParse.Grammars.Checking;
using PaperParse.Syntax;

namespace PaperParse.Grammars.Notation;

/// <summary>
/// Cuts a grammar file into tokens. White space separates, <c>#</c> begins a comment that goes to the end of its line:
/// <code>
/// line dated = publishedOn:date comments:count?   # a comment
/// ^^^^ ^^^^^ ^ ^^^^^^^^^^^ ^^^^ ^^^^^^^^ ^^^^^ ^
/// </code>
/// </summary>
internal sealed class GrammarLexer
{
    private const string Marks = "=|(){},?!&~:*+";

    /// <summary>Marks that are no marks here, and what is meant.</summary>
    private static readonly (string Spelled, string Meant)[] NearMarks = [("::=", "="), (":=", "="), ("==", "="), ("||", "|"), ("->", "=>"), ("→", "=>"), ("⇒", "=>"), ("&&", "")];

    /// <summary>Quotes that are no quotes here, and what closes them.</summary>
    private static readonly (char Open, string Close)[] OtherQuotes = [('\'', "'"), ('`', "`"), ('“', "”“\""), ('”', "”\""), ('„', "“”\""), ('‘', "’"), ('«', "»")];

    private readonly GrammarSource _source;
    private readonly List<GrammarError> _errors;
    private readonly string _text;
    private readonly List<GrammarToken> _tokens = [];
    private int _at;
    private int _definition;
    private int _open;

    private GrammarLexer(GrammarSource source, List<GrammarError> errors)
    {
        _source = source;
        _errors = errors;
        _text = source.Text.ToString();
    }

    public static List<GrammarToken> Tokens(GrammarSource source, List<GrammarError> errors) => new GrammarLexer(source, errors).All();

    private List<GrammarToken> All()
    {
        while (true)
        {
            SkipSpace();
            if (_at == _text.Length || _errors.Count > GrammarLimits.MostErrors)
                break;
            var start = _at;
            if (IsFirstColumn(start))
                (_definition, _open) = (_tokens.Count, 0);
            if (Next() is not { } token)
                continue;
            if (token.Value.Length > GrammarLimits.MostCharactersOfToken)
                _errors.Add(PlaceFrom(start).Error(GrammarErrors.TooLarge, $"a name, a number or a text can have {GrammarLimits.MostCharactersOfToken} characters, and this one has {token.Value.Length}; write a shorter one"));
            else
                _tokens.Add(new GrammarToken(token.Kind, token.Value, PlaceFrom(start), IsFirstColumn(start)));
        }

        _tokens.Add(new GrammarToken(GrammarTokenKind.End, "", new Place(_source, _at), StartsLine: true));
        return _tokens;
    }

    private (GrammarTokenKind Kind, string Value)? Next()
    {
        var c = _text[_at];
        if (UnquotedSelector() is { } selector)
            return (GrammarTokenKind.String, selector);
        if (char.IsLetter(c) || c == '_')
            return (GrammarTokenKind.Name, TakeName());
        if (char.IsAsciiDigit(c))
            return TakeNumber();
        if (c == '"')
            return (GrammarTokenKind.String, TakeString());
        if (TakeOtherString() is { } other)
            return (GrammarTokenKind.String, other);
        if (TakeNearMark() is { } near)
            return near.Length > 0 ? (GrammarTokenKind.Mark, near) : null;
        if (!Marks.Contains(c, StringComparison.Ordinal))
        {
            TakeUnknown();
            return null;
        }

        _open += c == '(' ? 1 : c == ')' ? -1 : 0;
        var width = c == '=' && _at + 1 < _text.Length && _text[_at + 1] == '>' ? 2 : 1;
        _at += width;
        return (GrammarTokenKind.Mark, _text.Substring(_at - width, width));
    }

    private string TakeName()
    {
        var start = _at;
        var name = TakeWhile(c => char.IsLetterOrDigit(c) || c is '-' or '_' || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark);
        if (name.All(c => char.IsAsciiLetterOrDigit(c) || c == '-'))
            return name;
        var plain = new string([.. name.Normalize(NormalizationForm.FormD).Replace('_', '-').Where(c => char.IsAsciiLetterOrDigit(c) || c == '-')]).Trim('-');
        var isSame = plain.Length > 0 && char.IsAsciiLetter(plain[0]);
        Misread(start, $"'{name}' is no name; one is made of the letters a to z, digits and hyphens{(isSame ? $", as in '{plain}'" : ", and what stands in a listing goes in double quotes")}", isSame ? plain : IsOfCharacters() ? ForeignSpellings.InQuotes(name) : null);
        return name;
    }

    // {1-60}     notation 1.0     2nd
    //   ^                 ^^      ^^^
    private (GrammarTokenKind, string) TakeNumber()
    {
        var start = _at;
        var number = TakeWhile(char.IsAsciiDigit);
        var behind = _at;
        if (_at < _text.Length && (char.IsAsciiLetter(_text[_at]) || _text[_at] == '_'))
        {
            var name = number + TakeWhile(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');
            Misread(start, $"'{name}' is no name; one begins with a letter", null);
        }
        else if (_tokens.Count > 0 && _tokens[^1].Is("{") && TakeWhile(c => c is '-' or '.' or '–').Length > 0)
        {
            Misread(behind, "between the bounds of a repetition stands a comma, as in {1,60}", ",");
        }
        else if (_at + 1 < _text.Length && _text[_at] == '.' && char.IsAsciiDigit(_text[_at + 1]))
        {
            TakeWhile(c => c == '.' || char.IsAsciiDigit(c));
            Misread(behind, $"numbers in a grammar are whole; write {number}", "");
        }

        return (GrammarTokenKind.Number, number);
    }

    private string TakeString()
    {
        var start = _at++;
        var value = new StringBuilder();
        while (_at < _text.Length && _text[_at] is not ('"' or '\n' or '\r'))
        {
            if (_text[_at] == '\\' && _at + 1 < _text.Length && (_text[_at + 1] is '"' or '\\'))
                _at++;
            else if (_text[_at] == '\\')
                ReportForeignEscape(start);
            value.Append(_text[_at++]);
        }

        if (_at < _text.Length && _text[_at] == '"')
            _at++;
        else
            Unclosed(start);
        return value.ToString();
    }

    // line number = "No. \d+"          what stands before it stays a text
    //                    ^^^ digits
    // TeX has such commands too, with a letter or a group behind them: those are what they are.
    private void ReportForeignEscape(int start)
    {
        if (ForeignSpellings.EscapeAt(_text, _at) is not var (advice, instead))
            return;
        var end = _text.AsSpan(_at).IndexOfAny('"', '\r', '\n');
        var place = new Place(_source, _at, 2);
        var before = _text[(start + 1).._at].TrimEnd();
        var isRest = instead is not null && end > 0 && _text[_at + end] == '"' && instead.Value.Width == end;
        TextChange[] correction = !isRest ? []
            : [new TextChange(TextSpan.FromBounds(start, _at + end + 1), ((before.Length > 0 ? $"\"{before}\" " : "") + instead!.Value.Text).TrimEnd())];
        _errors.Add(place.Error(GrammarErrors.Unreadable, $"{advice}; for a backslash that stands in the listing write two", correction));
    }

    // line x = until("a)        the parenthesis that was opened is closed behind the text
    //                  ^ "
    // line x = "\"              a backslash takes the quote behind it into the text
    //           ^ \\
    private void Unclosed(int start)
    {
        var text = _text[start.._at].TrimEnd();
        var end = start + text.Length;
        for (var open = _open; open > 0 && _text[end - 1] == ')' && end > start + 2; open--)
            end--;
        // "by' text      closed by another quote
        var other = text.AsSpan(1).IndexOfAny("'`’”“") + 1;
        var isOther = other > 1 && (other + 1 == text.Length || text[other + 1] is ' ' or ')' or ':');
        // by" text      not opened: what this would take in is notation
        var isBehind = _tokens.Count > 0 && _tokens[^1] is { Kind: GrammarTokenKind.Name } name && name.Place.End == start;
        var isNotation = text[1..].Split([' ', '(', ')'], StringSplitOptions.RemoveEmptyEntries).Any(IsNotation);
        var isEscaped = text.Length > 2 && text.EndsWith("\\\"", StringComparison.Ordinal) && !text.EndsWith("\\\\\"", StringComparison.Ordinal);
        _errors.Add(PlaceFrom(start).Error(
            GrammarErrors.Unreadable,
            isEscaped ? "this string does not end on its line; a backslash before a double quote makes it part of the text, so write two" : "this string does not end on its line; close it with a double quote",
            isEscaped ? [TextChange.Insert(start + text.Length - 1, "\\")]
            : isBehind ? [_tokens[^1].Place.InsertBefore("\"")]
            : isOther ? [new TextChange(new TextSpan(start + other, 1), "\"")]
            : isNotation ? [] : [TextChange.Insert(end, "\"")]));
    }

    // "by authors:names      A text that holds such words was meant to end before them; where, only its author knows.
    private static bool IsNotation(string word) =>
        word is FieldLabels.AnyText or FieldLabels.Digits or FieldLabels.Decimal or FieldLabels.ProperWord or FieldLabels.Solid or "=" or "=>" or "|"
        || (word.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && FieldLabels.IsLabel(word[..colon]));

    private string? TakeOtherString()
    {
        var start = _at;
        var close = OtherQuotes.FirstOrDefault(quote => quote.Open == _text[start]).Close;
        if (close is null)
            return null;
        var rest = _text.AsSpan(start + 1, Math.Min(500, _text.Length - start - 1));
        var end = rest.IndexOfAny("\r\n" + close);
        if (end < 0 || rest[end] is '\r' or '\n')
            return null;
        var value = rest[..end].ToString();
        _at = start + end + 2;
        Misread(start, "what stands in a listing goes in straight double quotes", ForeignSpellings.InQuotes(value));
        return value;
    }

    private string? TakeNearMark()
    {
        var start = _at;
        foreach (var (spelled, meant) in NearMarks)
        {
            if (string.CompareOrdinal(_text, start, spelled, 0, spelled.Length) != 0)
                continue;
            _at += spelled.Length;
            var mark = meant == "=>" && _tokens.Count > 0 && _tokens[^1].Kind == GrammarTokenKind.Name ? "=" : meant;
            Misread(start, mark.Length > 0 ? $"{Escaped.Quote(spelled)} means nothing in a grammar; write {mark}" : $"{Escaped.Quote(spelled)} means nothing in a grammar; what follows each other stands side by side", mark);
            return mark;
        }

        return null;
    }

    private void TakeUnknown()
    {
        var start = _at;
        if (_text[start] == '^' && !IsOfCharacters())
        {
            _at++;
            Misread(start, "'^' means nothing in a grammar; what must not stand here has a ! before it", "!");
            return;
        }

        if (ForeignSpellings.At(_text, start) is var (spelling, found, instead))
        {
            _at += found.Length;
            Misread(start, $"'{Escaped.Inline(Short(found))}' means nothing in a grammar; {spelling.Advice}", instead);
            if (spelling.IsComment)
                TakeWhile(c => c is not ('\n' or '\r'));
            return;
        }

        var run = TakeWhile(c => !char.IsWhiteSpace(c) && !char.IsAsciiLetterOrDigit(c) && c != '"' && c != '#' && !Marks.Contains(c, StringComparison.Ordinal));
        if (run is "]" or "]]")
            Misread(start, $"'{run}' means nothing in a grammar; groups stand in parentheses", _open > 0 ? ")" : "");
        else if (IsOfCharacters())
            Misread(start, $"{Escaped.Quote(Short(run))} means nothing in a grammar; text that stands in a listing goes in double quotes", ForeignSpellings.InQuotes(run));
        else
            Misread(start, $"{Escaped.Quote(Short(run))} means nothing in a grammar; text that stands in a listing goes in double quotes, in a line of its own such as 'line mark = …'", run is "$" or "." ? "" : null);
    }

    /// <summary>A message fits a line, whatever it is about.</summary>
    private static string Short(string text)
    {
        const int Longest = 40;
        return text.Length <= Longest ? text : text[..Longest] + "…";
    }

    // element link h3 > a attribute "href" = url:text     value id in script papers.*.id = …
    //              ^^^^^^                                                    ^^^^^^^^^^^
    private string? UnquotedSelector()
    {
        var words = _tokens.Count - _definition;
        if (words < 2 || IsFirstColumn(_at) || _text[_at] is '"' or '=' || OtherQuotes.Any(quote => quote.Open == _text[_at]))
            return null;
        var (isElement, isValue) = (_tokens[_definition].IsName("element"), _tokens[_definition].IsName("value"));
        var isThere = isElement ? words == 2 || (words == 3 && _tokens[^1].IsName("starting")) || (words == 4 && _tokens[^2].IsName("within"))
            : isValue && (words == 2 || (words == 4 && _tokens[^2].IsName("in")));
        if (!isThere)
            return null;
        var line = _text.AsSpan(_at, Math.Min(500, _text.Length - _at));
        var end = line.IndexOfAny('\r', '\n');
        var rest = (end < 0 ? line : line[..end]).ToString();
        if (rest.Split(' ')[0] is var first && (first is "in" || Spelling.Nearest(first, ["within", "rest", "starting", "attribute"]) is not null))
            return null;
        foreach (var behind in (string[])[" attribute", " =", " # "])
            rest = rest.Split(behind)[0];
        rest = rest.TrimEnd();
        var start = _at;
        _at += rest.Length;
        Misread(start, isElement ? "a CSS selector goes in double quotes" : "a path into JSON goes in double quotes", ForeignSpellings.InQuotes(rest));
        return rest;
    }

    /// <summary>Whether the definition is made of characters, so that a text can stand in it.</summary>
    private bool IsOfCharacters() => _tokens.Count > _definition && _tokens[_definition].Value is "line" or "piece" or "words" or "element" or "value";

    private void Misread(int start, string message, string? instead) =>
        _errors.Add(PlaceFrom(start).Error(GrammarErrors.Unreadable, message, instead is null ? [] : [instead.Length > 0 ? PlaceFrom(start).ReplaceBy(instead) : PlaceFrom(start).Delete()]));

    private Place PlaceFrom(int start) => new(_source, start, _at - start);

    private string TakeWhile(Func<char, bool> belongs)
    {
        var start = _at;
        while (_at < _text.Length && belongs(_text[_at]))
            _at++;
        return _text[start.._at];
    }

    private void SkipSpace()
    {
        while (_at < _text.Length)
        {
            if (_text[_at] == '#')
                TakeWhile(c => c is not ('\n' or '\r'));
            else if (char.IsWhiteSpace(_text[_at]))
                _at++;
            else
                return;
        }
    }

    private bool IsFirstColumn(int offset) => offset == 0 || _text[offset - 1] is '\n' or '\r';
}
