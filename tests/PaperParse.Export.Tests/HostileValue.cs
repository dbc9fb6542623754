using PaperParse.Extraction;

namespace PaperParse.Export.Tests;

/// <summary>A text that some program or other takes for more than a text.</summary>
/// <param name="Name">As the table in the documents calls it.</param>
/// <param name="Text">As it stands in a record.</param>
/// <param name="Plain">What formats keep of it whose values are text among other text.</param>
/// <param name="Isolated">What an HTML page keeps, where each text is apart from what is around it.</param>
/// <param name="Json">What JSON keeps.</param>
internal sealed record HostileValue(string Name, string Text, string Plain, string Isolated, string Json)
{
    public static IReadOnlyList<HostileValue> All { get; } =
    [
        Kept("begins with `=`", "=HYPERLINK(\"http://evil.example\",\"x\") +1 -1 @SUM(A1)"),
        Kept("begins with `+`", "+1"),
        Kept("begins with `-`", "- 1"),
        Kept("begins with `@`", "@SUM(A1)"),
        Kept("begins with `＝` (full width)", "＝1+1"),
        Folded("begins with a tab", "\tmoss", " moss"),
        Folded("begins with CR", "\rmoss", " moss"),
        Kept("begins with `'`", "'twas moss"),
        Kept("begins a list", "1. first"),
        Kept("begins a rule", "---"),
        Kept("quotes and commas", "say \"hi\", 'there', ''twice'', \"\"thrice\"\", “two”"),
        Kept("`; ` inside", "moss; lichen"),
        Kept("`]]>`", "a]]>b <![CDATA[c"),
        Kept("`</script>`", "</script><script>alert(1)</script>"),
        Kept("other tags", "</bdi></style></title><img src=x onerror=alert(1)><!-- x"),
        Kept("entities", "&lt;b&gt; &amp; &#60; <!DOCTYPE x [<!ENTITY a \"b\">]>&a;"),
        Kept("TeX commands", "\\input{/etc/passwd} \\write18{rm} $x$ 5% #1 a_b ^ \\"),
        Kept("TeX that is text", "5\\% of ``moss''"),
        Kept("unpaired braces", "}, title = {y}, {{{ \\} \\{"),
        Kept("Markdown", "# [x](javascript:alert(1)) ![i](http://evil.example/i.png) **b** _c_ ~~d | e | 1. f"),
        Kept("addresses of other schemes", "ftp://evil.example/a mailto:a@evil.example a@evil.example javascript:alert(1)"),
        Kept("zero-width space", "li\u200Bchen"),
        Folded("byte order mark", "\uFEFFmo\uFEFFss", "moss"),
        Kept("letters beyond the first plane and private ones", "moss 🌿 \uE000 lichen"),
        Kept("1 MB", string.Concat(Enumerable.Repeat("wick & lamp_post ", 61_680)) + "end"),
        Folded("line breaks and tags of formats", "a\r\nER  - \r\nTY  - JOUR\n@misc{x,\n\tb", "a ER - TY - JOUR @misc{x, b"),
        Folded("U+2028, U+2029, U+0085", "a\u2028b\u2029c\u0085d", "a b c d"),
        new("overrides of the direction", "a\u202Eb\u2066c\u202D", "abc", "a\u202Eb\u2066c\u202D", "a\u202Eb\u2066c\u202D"),
        new("unpaired surrogates", "a\uD800b\uDC00", "a\uFFFDb\uFFFD", "a\uFFFDb\uFFFD", "a\uFFFDb\uFFFD"),
        Folded("NUL", "a\0b", "ab"),
        Folded("escape sequences of a terminal", "b\u001B[31mc\u009Bd\u007F", "b[31mcd"),
        Folded("U+FFFE, U+FFFF, U+FDD0", "a\uFFFEb\uFFFF\uFDD0c", "abc"),
        Kept("empty", ""),
    ];

    /// <summary>A record for each, in their order, with the text as its title and in its abstract.</summary>
    public static PaperList Papers()
    {
        var papers = Sample.Papers("dump.txt");
        return papers with { Papers = [.. All.Select((value, index) => papers.Papers[0] with { Index = index, Title = value.Text, Abstract = "Ferns. " + value.Text })] };
    }

    private static HostileValue Kept(string name, string text) => new(name, text, text, text, text);

    private static HostileValue Folded(string name, string text, string plain) => new(name, text, plain, plain, text);
}
