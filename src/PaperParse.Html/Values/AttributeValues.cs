using PaperParse.Syntax;

namespace PaperParse.Html.Values;

/// <summary>Where the values of attributes stand in a start tag, which the DOM does not tell.</summary>
internal static class AttributeValues
{
    /// <summary>
    /// The value of the first attribute of a name, without its quotes; null where the tag has none, or one without a value.
    /// <code>
    /// &lt;a class=x href="/papers/1"&gt;
    ///                ^^^^^^^^^
    /// </code>
    /// </summary>
    /// <param name="source">The text of the page.</param>
    /// <param name="tag">The start tag.</param>
    /// <param name="name">Of the attribute, in small letters.</param>
    public static TextSpan? Find(string source, TextSpan tag, string name)
    {
        foreach (var (attribute, value) in All(source, tag))
        {
            if (source.AsSpan(attribute.Start, attribute.Length).Equals(name, StringComparison.OrdinalIgnoreCase))
                return value;
        }

        return null;
    }

    /// <summary>The value that an offset stands in; null where it stands in none.</summary>
    public static TextSpan? At(string source, TextSpan tag, int offset)
    {
        foreach (var (_, value) in All(source, tag))
        {
            if (value is { } place && place.Start <= offset && offset <= place.End)
                return place;
        }

        return null;
    }

    /// <summary>The attributes of a tag, each with the place of its name and of its value, without its quotes.</summary>
    public static IEnumerable<(TextSpan Name, TextSpan? Value)> All(string source, TextSpan tag)
    {
        var end = tag.End - 1;
        var at = tag.Start + 1;
        while (at < end && !IsBetween(source[at]))
            at++;
        while (true)
        {
            while (at < end && IsBetween(source[at]))
                at++;
            if (at >= end)
                yield break;
            var nameStart = at++;
            while (at < end && !IsBetween(source[at]) && source[at] != '=')
                at++;
            var name = TextSpan.FromBounds(nameStart, at);
            yield return (name, TakeValue(source, ref at, end));
        }
    }

    private static TextSpan? TakeValue(string source, ref int at, int end)
    {
        var mark = at;
        while (mark < end && char.IsWhiteSpace(source[mark]))
            mark++;
        if (mark >= end || source[mark] != '=')
            return null;
        at = mark + 1;
        while (at < end && char.IsWhiteSpace(source[at]))
            at++;
        if (at >= end)
            return null;
        var start = at;
        if (source[at] is '"' or '\'')
        {
            var close = source.AsSpan(start + 1, end - start - 1).IndexOf(source[start]);
            var stop = close < 0 ? end : start + 1 + close;
            at = Math.Min(end, stop + 1);
            return TextSpan.FromBounds(start + 1, stop);
        }

        while (at < end && !char.IsWhiteSpace(source[at]))
            at++;
        return TextSpan.FromBounds(start, at);
    }

    private static bool IsBetween(char c) => char.IsWhiteSpace(c) || c == '/';
}
