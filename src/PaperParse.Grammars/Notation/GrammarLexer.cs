using System.Text;
using PaperParse.Grammars.Checking;

namespace PaperParse.Grammars.Notation;

/// <summary>
/// Cuts a grammar file into tokens. White space separates, <c>#</c> begins a comment that goes to the end of its line:
/// <code>
/// line dated = publishedOn:date comments:count?   # a comment
/// ^^^^ ^^^^^ ^ ^^^^^^^^^^^ ^^^^ ^^^^^^^^ ^^^^^ ^
/// </code>
/// </summary>
internal sealed class GrammarLexer(GrammarSource source, List<GrammarError> errors)
{
    private const string Marks = "=|(){},?!&~:*+";

    private readonly string _text = source.Text.ToString();
    private int _at;

    public static List<GrammarToken> Tokens(GrammarSource source, List<GrammarError> errors) => new GrammarLexer(source, errors).All();

    private List<GrammarToken> All()
    {
        var tokens = new List<GrammarToken>();
        while (true)
        {
            SkipSpace();
            if (_at == _text.Length || errors.Count > GrammarLimits.MostErrors)
                break;
            var start = _at;
            if (Next() is not { } token)
                continue;
            if (token.Value.Length > GrammarLimits.MostCharactersOfToken)
                errors.Add(new Place(source, start).Error(GrammarErrors.TooLarge, $"a name, a number or a text can have {GrammarLimits.MostCharactersOfToken} characters, and this one has {token.Value.Length}; write a shorter one"));
            else
                tokens.Add(new GrammarToken(token.Kind, token.Value, new Place(source, start), IsFirstColumn(start)));
        }

        tokens.Add(new GrammarToken(GrammarTokenKind.End, "", new Place(source, _at), StartsLine: true));
        return tokens;
    }

    private (GrammarTokenKind Kind, string Value)? Next()
    {
        var c = _text[_at];
        if (char.IsAsciiLetter(c))
            return (GrammarTokenKind.Name, TakeWhile(c => char.IsAsciiLetterOrDigit(c) || c == '-'));
        if (char.IsAsciiDigit(c))
            return (GrammarTokenKind.Number, TakeWhile(char.IsAsciiDigit));
        if (c == '"')
            return (GrammarTokenKind.String, TakeString());
        if (!Marks.Contains(c, StringComparison.Ordinal))
        {
            errors.Add(new Place(source, _at).Error(GrammarErrors.Unreadable, $"{Syntax.Escaped.Quote(_text.AsSpan(_at, 1))} means nothing in a grammar; text that stands in a listing goes in double quotes"));
            _at++;
            return null;
        }

        var width = c == '=' && _at + 1 < _text.Length && _text[_at + 1] == '>' ? 2 : 1;
        _at += width;
        return (GrammarTokenKind.Mark, _text.Substring(_at - width, width));
    }

    private string TakeWhile(Func<char, bool> belongs)
    {
        var start = _at;
        while (_at < _text.Length && belongs(_text[_at]))
            _at++;
        return _text[start.._at];
    }

    private string TakeString()
    {
        var start = _at++;
        var value = new StringBuilder();
        while (_at < _text.Length && _text[_at] is not ('"' or '\n' or '\r'))
        {
            if (_text[_at] == '\\' && _at + 1 < _text.Length && (_text[_at + 1] is '"' or '\\'))
                _at++;
            value.Append(_text[_at++]);
        }

        if (_at < _text.Length && _text[_at] == '"')
            _at++;
        else
            errors.Add(new Place(source, start).Error(GrammarErrors.Unreadable, "this string does not end on its line; close it with a double quote"));
        return value.ToString();
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
