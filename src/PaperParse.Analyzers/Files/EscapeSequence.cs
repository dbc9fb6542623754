namespace PaperParse.Analyzers;

/// <summary>
/// What a program wrote to color a terminal, or to move about on it: without its first character, which nobody sees, the rest of it would be taken for text.
/// <code>
/// ESC [ 31 m               a color
/// ESC ] 8;;https://… BEL   a link
/// </code>
/// </summary>
internal static class EscapeSequence
{
    private const char Escape = '\u001B';
    private const char ControlIntroducer = '\u009B';
    private const char CommandIntroducer = '\u009D';
    private const char Bell = '\u0007';
    private const char Terminator = '\u009C';

    /// <summary>How long the sequence is that the text begins with; 0 where it begins with none.</summary>
    public static int LengthAt(ReadOnlySpan<char> text)
    {
        var body = text[0] == Escape ? 2 : 1;
        if (text.Length <= body)
            return 0;
        return text[0] switch
        {
            ControlIntroducer => Control(text, body),
            CommandIntroducer => Command(text, body),
            Escape when text[1] == '[' => Control(text, body),
            Escape when text[1] == ']' => Command(text, body),
            _ => 0,
        };
    }

    /// <summary>Numbers between semicolons, then one character that says what they are for.</summary>
    private static int Control(ReadOnlySpan<char> text, int start)
    {
        var end = text[start..].IndexOfAnyExceptInRange('0', '?');
        return end >= 0 && text[start + end] is >= '@' and <= '~' ? start + end + 1 : 0;
    }

    /// <summary>Anything that stays on its line, up to a mark of the end.</summary>
    private static int Command(ReadOnlySpan<char> text, int start)
    {
        var end = text[start..].IndexOfAny([Bell, Terminator, Escape, '\n', '\r']);
        if (end < 0)
            return 0;
        end += start;
        if (text[end] is Bell or Terminator)
            return end + 1;
        return text[end] == Escape && end + 1 < text.Length && text[end + 1] == '\\' ? end + 2 : 0;
    }
}
