namespace PaperParse.Export.Tests;

/// <summary>A value that would do harm where it is not written with care.</summary>
/// <param name="Name">In a few words, for people.</param>
/// <param name="Text">As it stands in a record.</param>
/// <param name="Plain">What formats keep of it whose values are text among other text.</param>
/// <param name="Isolated">What an HTML page keeps, where each text is apart from what is around it.</param>
/// <param name="Json">What JSON keeps.</param>
internal sealed record HostileText(string Name, string Text, string Plain, string Isolated, string Json)
{
    public static IReadOnlyList<HostileText> All { get; } =
    [
        Kept("formula starts", "=HYPERLINK(\"http://evil.example\",\"x\") +1 -1 @SUM(A1)"),
        Kept("a plus at the start", "+1"),
        Kept("a minus at the start", "- 1"),
        Kept("an at sign at the start", "@SUM(A1)"),
        Kept("quotes", "say \"hi\" 'there' ''twice'' ``code`` `one` “two”"),
        Kept("`]]>`", "a]]>b <![CDATA[c"),
        Kept("`</script>`", "</script><script>alert(1)</script>"),
        Kept("other tags", "</bdi></style></title><img src=x onerror=alert(1)><!-- x"),
        Kept("entities", "&lt;b&gt; &amp; &#60; <!DOCTYPE x [<!ENTITY a \"b\">]>&a;"),
        Kept("TeX commands", "\\input{/etc/passwd} \\write18{rm} $x$ 5% #1 a_b ~ ^ \\"),
        Kept("unpaired braces", "}, title = {y}, {{{ \\} \\{"),
        Kept("Markdown", "# [x](javascript:alert(1)) ![i](http://evil.example/i.png) **b** _c_ ~~d~~ | e | 1. f"),
        Kept("a list at the start", "1. first"),
        Kept("a rule at the start", "---"),
        Kept("other schemes", "ftp://evil.example/a mailto:a@evil.example a@evil.example javascript:alert(1)"),
        Kept("one megabyte", string.Concat(Enumerable.Repeat("wick & lamp_post ", 61_680)) + "end"),
        new("line breaks and tags of the format", "a\r\nER  - \r\nTY  - JOUR\n@misc{x,\n\tb", "a ER - TY - JOUR @misc{x, b", "a ER - TY - JOUR @misc{x, b", "a\r\nER  - \r\nTY  - JOUR\n@misc{x,\n\tb"),
        new("line separators", "a\u2028b\u2029c\u0085d", "a b c d", "a b c d", "a\u2028b\u2029c\u0085d"),
        new("direction overrides", "a\u202Eb\u2066c\u202D", "abc", "a\u202Eb\u2066c\u202D", "a\u202Eb\u2066c\u202D"),
        new("unpaired surrogates", "a\uD800b\uDC00", "a\uFFFDb\uFFFD", "a\uFFFDb\uFFFD", "a\uFFFDb\uFFFD"),
        new("NUL and escape sequences", "a\0b\u001B[31mc\u009Bd\u007F", "ab[31mcd", "ab[31mcd", "a\0b\u001B[31mc\u009Bd\u007F"),
        new("what is no character", "a\uFFFEb\uFFFF\uFDD0c", "abc", "abc", "a\uFFFEb\uFFFF\uFDD0c"),
    ];

    private static HostileText Kept(string name, string text) => new(name, text, text, text, text);
}
