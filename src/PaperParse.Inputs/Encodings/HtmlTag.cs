namespace PaperParse.Inputs;

/// <summary>A tag as far as the search for an encoding needs it: its name in lower case, its attributes, where it ends.</summary>
internal sealed class HtmlTag
{
    private const string Space = " \t\r\n\f/";

    private readonly Dictionary<string, string> _attributes = new(StringComparer.OrdinalIgnoreCase);

    private HtmlTag(string name) => Name = name;

    public string Name { get; }

    /// <summary>Just behind its <c>&gt;</c>, or where the text ends.</summary>
    public int End { get; private set; }

    /// <summary>Of attributes of one name the first; null when there is none.</summary>
    public string? this[string attribute] => _attributes.GetValueOrDefault(attribute);

    /// <param name="text">The text.</param>
    /// <param name="at">Where its <c>&lt;</c> is.</param>
    public static HtmlTag Read(string text, int at)
    {
        var end = IndexOfAny(text, Space + ">", at + 1);
        var tag = new HtmlTag(text[(at + 1)..end].ToLowerInvariant());
        at = end;
        while (at < text.Length && text[at] != '>')
        {
            var start = at;
            at = tag.ReadAttribute(text, at);
            if (at == start)
                at++;
        }

        tag.End = Math.Min(text.Length, at + 1);
        return tag;
    }

    private int ReadAttribute(string text, int at)
    {
        at = Skip(text, Space, at);
        var end = IndexOfAny(text, Space + "=>", at);
        var name = text[at..end];
        at = Skip(text, Space, end);
        var value = "";
        if (at < text.Length && text[at] == '=')
            (value, at) = ReadValue(text, Skip(text, " \t\r\n\f", at + 1));
        if (name.Length > 0)
            _attributes.TryAdd(name, value);
        return at;
    }

    private static (string Value, int End) ReadValue(string text, int at)
    {
        if (at < text.Length && text[at] is '"' or '\'')
        {
            var close = IndexOfAny(text, text[at].ToString(), at + 1);
            return (text[(at + 1)..close], Math.Min(text.Length, close + 1));
        }

        var end = IndexOfAny(text, " \t\r\n\f>", at);
        return (text[at..end], end);
    }

    private static int Skip(string text, string what, int at)
    {
        while (at < text.Length && what.Contains(text[at], StringComparison.Ordinal))
            at++;
        return at;
    }

    private static int IndexOfAny(string text, string what, int at)
    {
        var found = at < text.Length ? text.AsSpan(at).IndexOfAny(what) : -1;
        return found < 0 ? text.Length : at + found;
    }
}
