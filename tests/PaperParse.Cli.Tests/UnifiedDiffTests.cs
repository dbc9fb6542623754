using PaperParse.Syntax;

namespace PaperParse.Cli.Tests;

public class UnifiedDiffTests
{
    [Theory]
    [InlineData("a\nb\nc\n", "a\nb\nc\n", 0)]
    [InlineData("", "a\n", 1)]
    [InlineData("a\n", "", 1)]
    [InlineData("a", "a\n", 1)]
    [InlineData("a\n", "a", 1)]
    [InlineData("a\r\nb\r\n", "a\r\nc\r\n", 1)]
    [InlineData("a\rb\rc", "a\rB\rc", 1)]
    [InlineData("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2x\n3\n4\n5\n6\n7\n8\n9x\n", 1)]
    [InlineData("1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n", "1\n2x\n3\n4\n5\n6\n7\n8\n9\n10x\n", 2)]
    [InlineData("1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n", "0\n1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n", 2)]
    [InlineData("--- a\n+++ b\n@@ x\n\\ y\n", "--- a\n@@ z\n\\ y\n", 1)]
    public void Applied_to_the_old_text_it_gives_the_new(string old, string fresh, int hunks)
    {
        var diff = DiffOf(old, fresh);

        Assert.Equal(fresh, Patch.Apply(old, diff));
        Assert.Equal(hunks, diff.Split('\n').Count(line => line.StartsWith("@@ -", StringComparison.Ordinal)));
    }

    [Fact]
    public void Random_edits_are_found_again()
    {
        var random = new Random(11);
        for (var round = 0; round < 2000; round++)
        {
            // Few different lines, so that most occur several times and some move.
            var old = RandomLines(random, random.Next(30));
            var fresh = old.ToList();
            for (var edits = random.Next(6); edits > 0; edits--)
                Edit(random, fresh);
            var oldText = string.Concat(old);
            var newText = string.Concat(fresh) + (random.Next(3) == 0 ? "no end" : "");

            Assert.Equal(newText, Patch.Apply(oldText, DiffOf(oldText, newText)));
        }
    }

    [Fact]
    public void Many_edits_in_a_long_text_are_each_their_own()
    {
        var old = Enumerable.Range(0, 100_000).Select(i => $"line {i}\n").ToArray();
        var fresh = old.Select((line, i) => i % 20 == 10 ? "changed " + line : line).ToArray();

        var diff = DiffOf(string.Concat(old), string.Concat(fresh));

        Assert.Equal(5000, diff.Split('\n').Count(line => line.StartsWith('+')) - 1);
        Assert.Equal(string.Concat(fresh), Patch.Apply(string.Concat(old), diff));
    }

    [Fact]
    public void A_byte_order_mark_is_part_of_the_first_line() =>
        Assert.Contains("\n-\uFEFFa\n+\uFEFFb\n", DiffOf(new SourceText("a\n", hasByteOrderMark: true), new SourceText("b\n", hasByteOrderMark: true)), StringComparison.Ordinal);

    [Fact]
    public void On_a_terminal_nothing_acts_on_it()
    {
        using var writer = new StringWriter { NewLine = "\n" };

        UnifiedDiff.Write(writer, "p\u001B", new SourceText("a\u001B[2J\n"), new SourceText("b\u202E\n"), escaped: true);

        Assert.Equal("--- p\\u001B\n+++ p\\u001B\n@@ -1,1 +1,1 @@\n-a\\u001B[2J\n+b\\u202E\n", writer.ToString());
    }

    private static void Edit(Random random, List<string> lines)
    {
        var at = random.Next(lines.Count + 1);
        if (random.Next(2) == 0)
            lines.InsertRange(at, RandomLines(random, random.Next(4)));
        else
            lines.RemoveRange(at, Math.Min(random.Next(4), lines.Count - at));
    }

    private static List<string> RandomLines(Random random, int count) =>
        [.. Enumerable.Range(0, count).Select(_ => (char)('a' + random.Next(8)) + (random.Next(4) == 0 ? "\r\n" : "\n"))];

    private static string DiffOf(string old, string fresh) => DiffOf(new SourceText(old), new SourceText(fresh));

    private static string DiffOf(SourceText old, SourceText fresh)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        UnifiedDiff.Write(writer, "f", old, fresh, escaped: false);
        return writer.ToString();
    }
}
