namespace PaperParse.Analysis;

/// <summary>What the library says of a text that is no TOML, as one who writes a configuration would put it, and what to do.</summary>
internal static class TomlWording
{
    private const string Twice = "` is already defined at (";

    /// <summary>By what the message has in it; the first that fits counts.</summary>
    private static readonly (string Part, string Wording)[] Known =
    [
        ("while expecting a value", "a value is missing behind =; write one, such as \"off\""),
        ("on string literal", "the quotation mark that ends this text is missing; put it before the end of the line"),
        ("newline in a string", "the quotation mark that ends this text is missing; put it before the end of the line"),
        ("for multi-line string", "the three quotation marks that end this text are missing"),
        ("Unexpected escape", "a backslash in a text is written twice; or put the text between single quotes, where it is itself"),
        ("while expecting token `newline`", "a line has one setting; nothing but a comment, behind #, may follow its value"),
        ("while expecting `]]`", "what begins with [[ ends with ]]: [[overrides]]"),
        ("found `]]`", "what begins with [ ends with ]: [rules]"),
        ("while expecting `]`", "the ] is missing"),
        ("a closing `]`", "the ] is missing"),
        ("Missing a `,`", "a comma is missing between the items of this list"),
        ("inline table", "this table in braces is not whole, in one line; write { level = \"warning\" }"),
        ("for a base key", "a name is missing here, such as rules"),
        ("Expecting `=`", "a key is followed by = and its value, as in profile = \"hf-search\"; a key with other signs than letters, digits, - and _ stands in quotes"),
        ("Unexpected token [", "a line begins with a key, as in profile = \"hf-search\", or is a heading such as [rules]; a key with other signs than letters, digits, - and _ stands in quotes"),
    ];

    public static string Of(string message)
    {
        if (message.Contains(Twice, StringComparison.Ordinal))
            return $"'{Between(message, "`", "`")}' is set a second time; the first is in line {Between(message, Twice, ",")}; keep one of them";
        if (message.EndsWith("` for a value", StringComparison.Ordinal))
            return OfValue(Between(message, "`", "`"));
        var (_, wording) = Array.Find(Known, one => message.Contains(one.Part, StringComparison.Ordinal));
        return wording ?? "this is no TOML: " + message;
    }

    private static string OfValue(string token) => token switch
    {
        "<eof>" => "the ] is missing",
        "=" => "one = is enough",
        ['“' or '”' or '„' or '‘' or '’', ..] => "a text stands between straight quotation marks: \"off\"",
        _ => $"'{token}' is no value; a text stands in quotes: \"{token}\"",
    };

    private static string Between(string message, string before, string after)
    {
        var start = message.IndexOf(before, StringComparison.Ordinal) + before.Length;
        var end = message.IndexOf(after, start, StringComparison.Ordinal);
        return end < 0 ? message[start..] : message[start..end];
    }
}
