namespace PaperParse.Extraction;

/// <summary>
/// What stands around a label and sets it off: braces and commands of LaTeX, stars and underscores of markdown, tags that the text keeps; around a
/// heading also brackets.
/// <code>
/// \textbf{Methods:} We wade     {\it Methods}. We wade     **Methods**: We wade     &lt;b&gt;Methods&lt;/b&gt; We wade     [Methods] We wade
/// ^^^^^^^^       ^              ^^^^^       ^              ^^       ^^              ^^^       ^^^^                    ^       ^
/// </code>
/// </summary>
/// <param name="LabelStart">Behind what opens.</param>
/// <param name="Closers">What has to close, in the order of the text: each a brace, a bracket, a star or an underscore, or <c>&gt;</c> for a tag. Empty where nothing opens.</param>
internal readonly record struct LabelFrame(int LabelStart, string Closers)
{
    private const string OpeningBrackets = "[(【";
    private const string ClosingBrackets = "])】";
    private const int LongestTag = 64;
    private const int Deepest = 8;

    /// <param name="text">The text.</param>
    /// <param name="at">Where it could open.</param>
    /// <param name="withBrackets">Whether brackets open one; a number in them is something else.</param>
    public static LabelFrame Open(string text, int at, bool withBrackets)
    {
        var closers = "";
        while (at < text.Length && closers.Length < Deepest)
        {
            var (end, closer) = Opening(text, at, closers, withBrackets);
            if (end == at)
                break;
            closers = closer + closers;
            at = end;
            // What opens in markdown has no space behind it: that would be a bullet.
            while (at < text.Length && text[at] == ' ' && closers is [not ('*' or '_'), ..])
                at++;
        }

        return new LabelFrame(at, closers);
    }

    /// <summary>Behind what closes; -1 where something else stands there. The end of a tag can be somewhere else, as that of a paragraph is.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Behind the label.</param>
    /// <param name="isFramed">Whether something closes that opened before the label.</param>
    public int Close(string text, int at, out bool isFramed)
    {
        isFramed = false;
        foreach (var closer in Closers)
        {
            var next = at;
            while (next < text.Length && text[next] == ' ' && closer is not ('*' or '_'))
                next++;
            if (closer == '>')
            {
                next = text.AsSpan(next).StartsWith("</", StringComparison.Ordinal) ? EndOfTag(text, next) : -1;
                if (next < 0)
                    continue;
            }
            else
            {
                if (closer is '*' or '_' && next < text.Length && text[next] == '\\')
                    next++;
                if (next >= text.Length || text[next] != closer)
                    return -1;
                next++;
            }

            at = next;
            isFramed = true;
        }

        return at;
    }

    /// <summary>Behind the tag that begins at a place; the place itself where none does.</summary>
    public static int SkipTag(string text, int at) =>
        at + 1 < text.Length && text[at] == '<' && (char.IsAsciiLetter(text[at + 1]) || text[at + 1] == '/') && EndOfTag(text, at) is >= 0 and var end ? end : at;

    private static (int End, string Closer) Opening(string text, int at, string closers, bool withBrackets)
    {
        switch (text[at])
        {
            case '{':
                return (at + 1, "}");
            case '$' when at + 1 < text.Length && text[at + 1] is '\\' or '{':
                return (at + 1, "$");
            case '[' or '(' or '【' when withBrackets:
                return (at + 1, ClosingBrackets[OpeningBrackets.IndexOf(text[at], StringComparison.Ordinal)..][..1]);
            case '*' or '_':
                return (at + 1, text[at].ToString());
            case '<' when at + 1 < text.Length && char.IsAsciiLetter(text[at + 1]) && EndOfTag(text, at) is >= 0 and var end:
                return (end, ">");
            case '\\' when at + 1 < text.Length && text[at + 1] is '*' or '_':
                return (at + 2, text[at + 1].ToString());
            case '\\':
                var name = EndOfCommand(text, at);
                if (name < text.Length && text[name] == '{' && name > at + 1)
                    return (name + 1, "}");
                // In braces a command goes to their end.
                return closers is ['}', ..] && name > at + 1 ? (name, "") : (at, "");
            default:
                return (at, "");
        }
    }

    /// <summary>Behind the name of a command and the star that can belong to it.</summary>
    private static int EndOfCommand(string text, int at)
    {
        at++;
        while (at < text.Length && char.IsAsciiLetter(text[at]))
            at++;
        return at < text.Length && text[at] == '*' ? at + 1 : at;
    }

    private static int EndOfTag(string text, int at)
    {
        var length = text.AsSpan(at, Math.Min(LongestTag, text.Length - at)).IndexOf('>');
        return length < 0 ? -1 : at + length + 1;
    }
}
