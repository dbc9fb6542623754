namespace PaperParse.Grammars.Tests;

/// <summary>Grammars that are made to be much work, by hand or by accident, and for each a text that makes it worst.</summary>
internal static class HostileGrammars
{
    private const string Head = "grammar hostile \"Made to be much work\"\nnotation 1\n";

    /// <summary>Those that are refused, by what is wrong with them.</summary>
    public static IReadOnlyDictionary<string, (Func<string> Grammar, string Id)> Refused { get; } = new Dictionary<string, (Func<string>, string)>
    {
        ["ten megabytes of comment"] = (() => "#" + new string('x', 10_000_000), "PG0016"),
        ["ten megabytes of one definition"] = (() => Lined("line a = " + Times(3_000_000, "\"a\" ")), "PG0016"),
        ["ten megabytes of signs that mean nothing"] = (() => new string('$', 10_000_000), "PG0016"),
        ["as many signs that mean nothing as a file can have"] = (() => new string('$', 262_144), "PG0001"),
        ["as many mistakes as a file can have"] = (() => Times(60_000, "a =\n"), "PG0016"),
        ["as many unknown names as a file can have"] = (() => Lined("line a = " + Numbered(20_000, i => $"nope{i} ")), "PG0016"),
        ["names without end"] = (() => Lined("line a = " + new string('a', 200_000)), "PG0016"),
        ["a hundred thousand parentheses"] = (() => Lined($"line a = {new string('(', 100_000)}\"a\"{new string(')', 100_000)}"), "PG0016"),
        ["a hundred thousand question marks"] = (() => Lined($"line a = \"a\"{new string('?', 100_000)}"), "PG0016"),
        ["a hundred thousand look-aheads"] = (() => Lined($"line a = \"a\"\nEntry = {new string('!', 100_000)}a a"), "PG0016"),
        ["a hundred thousand labels"] = (() => Lined("line a = " + Times(60_000, "url:") + "\"a\""), "PG0016"),
        ["calls in calls"] = (() => Lined("line a = " + Times(20_000, "until(") + "\"a\"" + new string(')', 20_000)), "PG0016"),
        ["over over over"] = (() => Lined("line a = \"a\"\nEntry = " + Times(20_000, "a over ") + "a"), "PG0016"),
        ["a chain of pieces"] = (() => Lined(Numbered(1_900, i => $"piece p{i} = p{i + 1}\n") + "piece p1900 = \"a\"\nline a = p0\nEntry = a"), "PG0016"),
        ["a chain of rules"] = (() => Lined("line a = \"a\"\nEntry = r0\n" + Numbered(1_900, i => $"r{i} = r{i + 1}\n") + "r1900 = a"), "PG0016"),
        ["a chain of pieces that ends in itself"] = (() => Lined(Numbered(1_900, i => $"piece p{i} = p{(i + 1) % 1_900}\n") + "line a = p0\nEntry = a"), "PG0016"),
        ["pieces that double"] = (() => Lined(Numbered(40, i => $"piece p{i} = p{i + 1} p{i + 1}\n") + "piece p40 = \"a\"\nline a = p0\nEntry = a"), "PG0016"),
        ["beginnings that double"] = (() => Lined(Numbered(40, i => $"piece p{i} = \"{i}\" | p{i + 1} | p{i + 1}\n") + "piece p40 = \"a\"\nline a = text p0\nEntry = a"), "PG0016"),
        ["a list of words that is used ten thousand times"] = (() => Lined("words w = " + string.Join(" | ", Enumerable.Range(0, 10_000).Select(i => $"\"x{i}\" => 1")) + "\nline a = " + Times(10_000, "day:w ") + "\nEntry = a"), "PG0016"),
        ["too many definitions"] = (() => Lined(Numbered(10_000, i => $"piece p{i} = \"a\"\n")), "PG0016"),
        ["too many alternatives"] = (() => Lined("line a = " + string.Join('|', Enumerable.Range(0, 20_000).Select(i => $"\"{i}x\"")) + "\nEntry = a"), "PG0016"),
        ["too many in any order"] = (() => Lined("line a = \"a\"\nEntry = each(" + string.Join('|', Enumerable.Repeat("a", 50_000)) + ")"), "PG0016"),
        ["too many items"] = (() => "grammar x\nline a = \"a\"\nEntry = a\nitems " + string.Join('|', Enumerable.Repeat("Entry", 30_000)), "PG0016"),
        ["too many texts that a line must not contain"] = (() => Lined("line a not containing " + Numbered(20_000, i => $"\"{i}x\" ") + "= text\nEntry = a"), "PG0016"),
        ["nodes in nodes"] = (() => Lined("line a = " + Times(30, "Author:(") + "\"a\"" + new string(')', 30) + "\nEntry = a"), "PG0016"),
        ["a count too large for a number"] = (() => Lined("line a = \"a\"{1,99999999999999999999}\nEntry = a"), "PG0007"),
        ["a repetition of a thousand million"] = (() => Lined("line a = \"a\"{1000000000}\nEntry = a"), "PG0007"),
        ["a repetition without an end"] = (() => Lined("line a = \"a\"{1,}\nEntry = a"), "PG0007"),
        ["a repetition of nothing"] = (() => Lined("line a = (\"a\"?){1,1000}\nEntry = a"), "PG0005"),
    };

    /// <summary>Those that are read with, and a text for each.</summary>
    public static IReadOnlyDictionary<string, (string Grammar, Func<string> Text)> Bounded { get; } = new Dictionary<string, (string, Func<string>)>
    {
        ["repetitions of lines in one another"] = (Lined("line a = \"a\"\nline b = \"b\"\nEntry = x5\n" + Nested("a", "b")), () => Times(3_000, "a\n")),
        ["repetitions of characters in one another"] = (Lined("line x = x5 \"!\"\nEntry = x\n" + Nested("\"a\"", "\"b\"", "piece ")), () => new string('a', 3_000)),
        ["the same across lines"] = (Lined("line a = \"a\"\nEntry = x5 over (a{1,1000})\n" + Nested("\"a\"", "\"b\"", "piece ")), () => Times(3_000, "a\n")),
        ["look-aheads in repetitions"] = (Lined("line a = \"a\"\nline b = \"b\"\nEntry = (!(a{1,1000} b) (a | b)){1,1000} b b\n"), () => Times(20_000, "a\n")),
        ["rules that double and look nowhere"] = (Lined("line a = \"a\"\nEntry = r0 a\n" + Numbered(40, i => $"r{i} = r{i + 1} r{i + 1}\n") + "r40 = without Title\n"), () => Times(300, "a\n")),
        ["choices that double and find nothing"] = (Lined("line a = \"a\"\nEntry = r0 a\n" + Numbered(40, i => $"r{i} = r{i + 1} | r{i + 1}\n") + "r40 = begun\n"), () => Times(300, "a\n")),
        ["choices of lines that double"] = (Lined("line a = \"a\"\nline b = \"b\"\nEntry = r0 b\n" + Numbered(40, i => $"r{i} = a r{i + 1} b | a r{i + 1} a b\n") + "r40 = a\n"), () => Times(3_000, "a\n")),
        ["text up to what comes last, again and again"] = (Lined("line x = ((text \"b\" \"c\") | \"a\"){1,1000}\nEntry = x\n"), () => new string('a', 1_000_000) + "bb"),
        ["until what never comes, again and again"] = (Lined("line x = ((until(\"x\") \"y\") | \"a\"){1,1000} \"!\"\nEntry = x\n"), () => new string('a', 1_000_000)),
        ["words of which none stands alone"] = (Lined("line x = until(" + string.Join('|', Enumerable.Range(0, 900).Select(i => $"\"a{new string('b', i % 9)}\"")) + ") \"!\"\nEntry = x\n"), () => new string('a', 1_000_000)),
        ["marks that open and never close"] = (Lined("line x = ((nested(\"(\" \")\") \"y\") | \"(\"){1,1000} \"!\"\nEntry = x\n"), () => new string('(', 500_000)),
        ["white space again and again"] = (Lined("line x = (\"a\" | \"a\" \"b\" | \"c\"){1,1000} \"!\"\nEntry = x\n"), () => Times(900, "a" + new string(' ', 1_000))),
        ["ten thousand words with one beginning"] = (Lined("words w = " + string.Join('|', Enumerable.Range(0, 10_000).Select(i => $"\"aa{i}\" => 1")) + "\nline x = (w | \"a\"){1,1000} \"!\"\nEntry = x\n"), () => Times(300, new string('a', 900) + "\n")),
        ["a thousand items"] = ("grammar x\nline a = \"a\"\nline b = \"b\"\nEntry = a{1,1000} b\nitems " + string.Join('|', Enumerable.Repeat("Entry", 1_000)) + "\n", () => Times(3_000, "a\n")),
    };

    // x1 = (a{1,1000} b | a){1,1000}, x2 = (x1{1,1000} b | x1){1,1000} …
    private static string Nested(string a, string b, string definition = "") =>
        Numbered(5, i => $"{definition}x{i + 1} = ({(i == 0 ? a : "x" + i)}{{1,1000}} {b} | {(i == 0 ? a : "x" + i)}){{1,1000}}\n");

    private static string Lined(string definitions) => Head + "items Entry\n" + definitions + (definitions.Contains("Entry =", StringComparison.Ordinal) ? "" : "\nEntry = a") + "\n";

    private static string Times(int count, string piece) => string.Concat(Enumerable.Repeat(piece, count));

    private static string Numbered(int count, Func<int, string> piece) => string.Concat(Enumerable.Range(0, count).Select(piece));
}
