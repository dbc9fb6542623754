using PaperParse.Syntax;

namespace PaperParse.HandWritten;

/// <summary>
/// Goes through a line from its first character to its last, and writes a token for each piece that it takes where it is given something
/// to write to. White space may stand before a piece and then leads its token.
/// </summary>
internal ref struct LineCursor(ReadOnlySpan<char> content, int leading, SyntaxTreeBuilder? to)
{
    private readonly ReadOnlySpan<char> _content = content;
    private int _leading = leading;
    private int _at;

    public readonly bool AtEnd => _at == _content.Length;

    public readonly void Open(SyntaxKind kind) => to?.Open(kind);

    public readonly void Close() => to?.Close();

    public bool Literal(string literal, SyntaxKind kind)
    {
        SkipSpace();
        if (!_content[_at..].StartsWith(literal, StringComparison.Ordinal))
            return false;
        Take(literal.Length, kind);
        return true;
    }

    /// <summary>A whole run of digits, if it is no shorter and no longer.</summary>
    public bool Digits(int min, int max, SyntaxKind kind)
    {
        SkipSpace();
        var width = DigitsAt(_at);
        if (width < min || width > max)
            return false;
        Take(width, kind);
        return true;
    }

    // 2.12    1,024    17
    // ^^^^    ^^^^^    ^^
    public bool Decimal()
    {
        const int group = 3;
        SkipSpace();
        var end = _at + DigitsAt(_at);
        if (end == _at)
            return false;
        while (Has(',', end) && DigitsAt(end + 1) == group)
            end += 1 + group;
        if (Has('.', end) && DigitsAt(end + 1) is > 0 and var fraction)
            end += 1 + fraction;
        Take(end - _at, SyntaxKind.Number);
        return true;
    }

    public bool Word(WordTable words, SyntaxKind kind)
    {
        SkipSpace();
        var (width, word) = words.LongestAt(_content[_at..]);
        if (width == 0)
            return false;
        Take(width, kind, word);
        return true;
    }

    // Nov 21, 2025
    //       ^^^^^^   both or neither
    public void CommaAndYear()
    {
        const int yearDigits = 4;
        var comma = Past(_at);
        if (!Has(',', comma) || DigitsAt(Past(comma + 1)) != yearDigits)
            return;
        Literal(",", SyntaxKind.Markup);
        Digits(yearDigits, yearDigits, SyntaxKind.Year);
    }

    /// <summary>What is left of the line, at least a character.</summary>
    public bool Text()
    {
        SkipSpace();
        if (AtEnd)
            return false;
        Take(_content.Length - _at, SyntaxKind.Text);
        return true;
    }

    private void SkipSpace()
    {
        var end = Past(_at);
        _leading += end - _at;
        _at = end;
    }

    private void Take(int width, SyntaxKind kind, int word = 0)
    {
        to?.Token(kind, _leading, width, word);
        _leading = 0;
        _at += width;
    }

    private readonly int Past(int at)
    {
        while (at < _content.Length && char.IsWhiteSpace(_content[at]))
            at++;
        return at;
    }

    private readonly bool Has(char c, int at) => at < _content.Length && _content[at] == c;

    private readonly int DigitsAt(int at)
    {
        var end = at;
        while (end < _content.Length && char.IsAsciiDigit(_content[end]))
            end++;
        return end - at;
    }
}
