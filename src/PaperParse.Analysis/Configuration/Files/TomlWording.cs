namespace PaperParse.Analysis;

/// <summary>What the library says of a text that is no TOML, as one who writes a configuration would put it, and what to do.</summary>
internal static class TomlWording
{
    private const string Value = "` for a value";
    private const string Twice = "` is already defined at (";

    public static string Of(string message)
    {
        if (message.Contains(Twice, StringComparison.Ordinal))
            return $"'{Between(message, "`", "`")}' is set a second time; the first is in line {Between(message, Twice, ",")}; keep one of them";
        if (message.EndsWith(Value, StringComparison.Ordinal))
            return OfValue(Between(message, "`", "`"));
        if (message.Contains("on string literal", StringComparison.Ordinal) || message.Contains("newline in a string", StringComparison.Ordinal))
            return "the quotation mark that ends this text is missing; put it before the end of the line";
        if (message.Contains("while expecting token `newline`", StringComparison.Ordinal))
            return "a line has one setting; nothing but a comment, behind #, may follow its value";
        if (message.StartsWith("Expecting `=`", StringComparison.Ordinal))
            return "a key is followed by = and its value, as in profile = \"hf-search\"; a key with other signs than letters, digits, - and _ stands in quotes";
        if (message.Contains("while expecting `]`", StringComparison.Ordinal) || message.Contains("Expecting a closing `]`", StringComparison.Ordinal))
            return "the ] is missing";
        if (message.Contains("inline table", StringComparison.Ordinal))
            return "this table in braces is not whole; write { level = \"warning\" }";
        if (message.StartsWith("Unexpected escape", StringComparison.Ordinal))
            return "a backslash in a text is written twice; or put the text between single quotes, where it is itself";
        return "this is no TOML: " + message;
    }

    private static string OfValue(string token) => token is "<eof>" or "␤" or "#"
        ? "a value is missing behind =; write one, such as \"off\""
        : $"'{token}' is no value; a text stands in quotes: \"{token}\"";

    private static string Between(string message, string before, string after)
    {
        var start = message.IndexOf(before, StringComparison.Ordinal) + before.Length;
        var end = message.IndexOf(after, start, StringComparison.Ordinal);
        return end < 0 ? message[start..] : message[start..end];
    }
}
