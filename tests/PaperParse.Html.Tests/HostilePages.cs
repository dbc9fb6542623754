using System.Globalization;

namespace PaperParse.Html.Tests;

/// <summary>Pages that would keep a careless reader busy for ever, each a few hundred thousand characters long.</summary>
internal static class HostilePages
{
    private const int Many = 100_000;
    private const string Card = "<article><h3><a href=\"/papers/2401.01234\">Moss</a></h3><div>3 authors</div>";
    private const string Record = "{&quot;paper&quot;:{&quot;id&quot;:&quot;2401.01234&quot;,&quot;title&quot;:&quot;Moss&quot;}}";

    public static IReadOnlyDictionary<string, Func<string>> All { get; } = new Dictionary<string, Func<string>>
    {
        ["elements nested 100,000 deep"] = () => Times("<div>", Many),
        ["the same with text at every depth"] = () => Times("<div>a", Many),
        ["the same, closed again"] = () => Times("<div>", Many) + "x" + Times("</div>", Many),
        ["formatting elements nested deep"] = () => Times("<b><i><u>", Many / 3),
        ["formatting that is closed in the wrong order"] = () => Times("<b><i><p>x</b></i>", Many / 10),
        ["links in links"] = () => Times("<a href=x>y", Many / 2),
        ["lists in lists"] = () => Times("<ul><li>x", Many / 4),
        ["items that are never closed"] = () => "<ul>" + Times("<li>x", Many),
        ["tables in tables"] = () => Times("<table><tr><td>", Many / 10),
        ["text where a table has none"] = () => "<table>" + Times("x<b>", Many / 5),
        ["rows without a table"] = () => Times("<tr><td>x", Many / 2),
        ["cards in cards"] = () => Times(Card, 2_000),
        ["cards that are never closed, in a list"] = () => "<ul>" + Times("<li>" + Card, 2_000),
        ["many cards"] = () => Times(Card + "</article>", 4_000),
        ["a card with a title as long as a book"] = () => $"<article><h3><a href='/papers/2401.01234'>{Times("Moss ", Many)}</a></h3></article>",
        ["a card with 20,000 titles"] = () => $"<article><a href='/papers/2401.01234'></a>{Times("<h3>Moss</h3>", 20_000)}</article>",
        ["a card with 20,000 numbers"] = () => $"<article><h3><a href='/papers/2401.01234'>Moss</a></h3>{Times("<div>12</div>", 20_000)}</article>",
        ["20,000 links to papers in one card"] = () => $"<article>{Times("<a href='/papers/2401.01234'>x</a>", 20_000)}</article>",
        ["end tags alone"] = () => Times("</div></p></table></b>", Many / 8),
        ["angle brackets"] = () => Times("<", Many * 3),
        ["closing angle brackets"] = () => Times(">", Many * 3),
        ["ampersands"] = () => Times("&", Many * 3),
        ["references without semicolons"] = () => Times("&notin", Many),
        ["references to nothing"] = () => Times("&" + new string('a', 40), Many / 10),
        ["numeric references"] = () => "<article><h3><a href='/papers/2401.01234'>" + Times("&#65;", Many / 4) + "</a></h3></article>",
        ["a comment that does not end"] = () => "<!--" + Times("-", Many * 3),
        ["comments without end"] = () => Times("<!--", Many),
        ["a script that does not end"] = () => "<script>" + Times("<!--<script>", Many / 4),
        ["a style that does not end"] = () => "<style>" + Times("</styl", Many / 2),
        ["a title that does not end"] = () => "<title>" + Times("</titl", Many / 2),
        ["a textarea that does not end"] = () => "<textarea>" + Times("<div>", Many / 2),
        ["an attribute that does not end"] = () => "<div class=\"" + Times("x ", Many),
        ["100,000 attributes of one name"] = () => "<p " + Times("a=b ", Many) + ">",
        ["30,000 attributes of different names"] = () => "<p " + string.Join(' ', Enumerable.Range(0, Many / 3).Select(i => "a" + i.ToString(CultureInfo.InvariantCulture))) + ">",
        ["one attribute, many tags"] = () => Times("<p a=b a=c a=d>", Many / 5),
        ["NUL in place of text"] = () => Times("\0", Many * 3),
        ["NUL in tags"] = () => Times("<a\0b c\0=\0>", Many / 5),
        ["carriage returns"] = () => Times("\r", Many * 3),
        ["white space"] = () => Times(" \t\n", Many),
        ["drawings in drawings"] = () => "<svg>" + Times("<g>", Many),
        ["formulas in formulas"] = () => "<math>" + Times("<mrow>", Many / 2),
        ["drawings and pages in turn"] = () => Times("<svg><foreignObject><div>", Many / 20),
        ["templates in templates"] = () => Times("<template>", Many / 4),
        ["selects"] = () => Times("<select><option>", Many / 4),
        ["frames"] = () => Times("<frameset><frame>", Many / 5),
        ["forms in forms"] = () => Times("<form><input>", Many / 5),
        ["rulers between paragraphs that are never closed"] = () => Times("<p>x<hr>", Many / 4),
        ["100,000 paragraphs that are never closed"] = () => Times("<p>x", Many),
        ["headings and paragraphs, 25,000 of each"] = () => Times("<h3>Moss on Servers</h3><p>Ada Berg, Bo Stone</p>", Many / 4),
        ["a list of 4,000 papers"] = () => "<ul>" + Times("<li><b>Moss on Old Servers</b><br>Ada Berg, Bo Stone</li>\n", 4_000) + "</ul>",
        ["4,000 papers in paragraphs"] = () => Times("<p><strong>Moss on Old Servers</strong><br>Ada Berg, Bo Stone</p>\n", 4_000),
        ["4,000 papers in a table"] = () => "<table><thead><tr><th>Title</th><th>Authors</th></tr></thead><tbody>" + Times("<tr><td>Moss on Old Servers</td><td>Ada Berg, Bo Stone</td></tr>\n", 4_000) + "</table>",
        ["4,000 records"] = () => $"<div data-props=\"[{string.Join(',', Enumerable.Repeat(Record, 4_000))}]\"></div>" + Card,
        ["records in records"] = () => $"<div data-props=\"{Times("{&quot;paper&quot;:", Many / 10)}\"></div>" + Card,
        ["4,000 elements with records"] = () => Times($"<div data-props=\"{Record}\"></div>", 4_000) + Card,
        ["a list of 50,000 authors"] = () => $"<div data-props=\"{{&quot;paper&quot;:{{&quot;id&quot;:&quot;2401.01234&quot;,&quot;title&quot;:&quot;Moss&quot;,&quot;authors&quot;:[{string.Join(',', Enumerable.Repeat("{&quot;name&quot;:&quot;Ada&quot;}", 50_000))}]}}}}\"></div>" + Card,
        ["a page in a page in a page"] = () => Times("<!doctype html><html><head><title>x</title></head><body>", Many / 20),
    };

    private static string Times(string piece, int times) => string.Concat(Enumerable.Repeat(piece, times));
}
