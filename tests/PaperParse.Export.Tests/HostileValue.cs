using PaperParse.Extraction;

namespace PaperParse.Export.Tests;

/// <summary>A text that some program or other takes for more than a text.</summary>
/// <param name="Name">As the table in the documents calls it.</param>
internal sealed record HostileValue(string Name, string Text)
{
    public static IReadOnlyList<HostileValue> All { get; } =
    [
        new("begins with `=`", "=HYPERLINK(\"https://moss.example\",\"moss\")"),
        new("begins with `+`, `-` or `@`", "@SUM(1+1)*moss"),
        new("begins with `＝` (full width)", "＝1+1"),
        new("begins with a tab", "\tmoss"),
        new("begins with CR", "\rmoss"),
        new("begins with `'`", "'twas moss"),
        new("quotes and commas", "\"moss\", 'lichen', and \"\"fern\"\""),
        new("CR LF and LF inside", "moss\r\nlichen\nfern"),
        new("`; ` inside", "moss; lichen"),
        new("backslashes and braces", "\\input{moss} {a}} \\\" \\n %$#&_^~"),
        new("`]]>`", "moss ]]> lichen"),
        new("`</script>` and a tag", "</script><img src=x onerror=alert(1)>"),
        new("entities", "&lt;moss&gt; &amp;amp; &#0;"),
        new("markdown and a link", "[moss](javascript:alert(1)) ![x](y) `# *lichen*"),
        new("`---` and `TY  - JOUR`", "---\nTY  - JOUR\nER  - "),
        new("right-to-left override", "moss \u202Enehcil\u202C"),
        new("zero-width and byte order mark", "\uFEFFmo\u200Bss"),
        new("U+2028 and U+2029", "moss\u2028lichen\u2029fern"),
        new("escape sequence of a terminal", "moss \u001B[31mlichen\u001B[0m"),
        new("NUL", "moss\0lichen"),
        new("unpaired surrogate", "moss \uD800 lichen"),
        new("U+FFFF and private use", "moss \uFFFF \uE000"),
        new("emoji beyond the first plane", "moss 🌿 lichen"),
        new("1 MB", string.Concat(Enumerable.Repeat("moss ", 200_000)) + "end"),
        new("empty", ""),
    ];

    /// <summary>A record for each, in their order, with the text as its title.</summary>
    public static PaperList Papers()
    {
        var papers = Sample.Papers("dump.txt");
        return papers with { Papers = [.. All.Select((value, index) => papers.Papers[0] with { Index = index, Title = value.Text, Abstract = "Ferns. " + value.Text })] };
    }
}
