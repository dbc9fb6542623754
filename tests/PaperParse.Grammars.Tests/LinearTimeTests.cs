using PaperParse.Syntax;
using PaperParse.TestSupport;

namespace PaperParse.Grammars.Tests;

/// <summary>Work grows with the text and no faster, counted in looks at a line, not by a clock.</summary>
public sealed class LinearTimeTests
{
    /// <summary>The bounds of the grammar's repetitions make the worst case a large constant a line; whole entries are far below.</summary>
    private const double MostAttemptsALine = 2000;

    public static TheoryData<string, int> HostileLines => new()
    {
        { "\n", 1_000_000 },
        { "·\n", 1_000_000 },
        { "  • 3 authors\n", 200_000 },
        { "Jan 19\n", 200_000 },
        { "[\n", 100_000 },
        { "new\n", 100_000 },
        { "A line of prose that is long enough to be the line of an abstract, and ends so.\n", 20_000 },
        { "A headline\n", 20_000 },
        { "A headline\n\n", 20_000 },
        { "A headline\n\nA line of prose that is long enough to be the line of an abstract, and ends so.\n\n", 20_000 },
        { "A headline\n\n\n\n\n\n\n\nprose\nprose\n", 20_000 },
        { "• 3 something\n", 100_000 },
        { "Institute\n·\n", 100_000 },
        { "\u2028\n", 100_000 },
    };

    [Theory]
    [MemberData(nameof(HostileLines))]
    public void Twice_the_lines_take_twice_the_looks(string piece, int count)
    {
        var once = AttemptsALine(piece, count / 2);
        var twice = AttemptsALine(piece, count);
        Assert.InRange(twice / once, 0.9, 1.1);
        Assert.InRange(twice, 0, MostAttemptsALine);
    }

    public static TheoryData<string> Dialects => [.. BuiltInGrammars.Dialects.Select(dialect => dialect.Name)];

    /// <summary>Each line of the samples again and again, alone and with a blank line behind it: what begins an entry and never goes on to be one.</summary>
    [Theory]
    [MemberData(nameof(Dialects))]
    public void Lines_that_repeat_take_a_bounded_number_of_looks(string dialect)
    {
        var pieces = DialectSamples.Texts(dialect).SelectMany(text => NaiveLines.Split(text)).Where(line => line.Length < 200).Distinct().ToList();
        foreach (var piece in pieces.Concat(pieces.Select(piece => piece + "\n")).Concat(["[\n", "\n", "Prose.\n", "A headline\n\nProse that is long enough to be the line of an abstract, and ends so.\n\n"]))
        {
            var looks = AttemptsALine(piece, 3000, DialectSamples.Dialect(dialect));
            Assert.True(looks <= MostAttemptsALine, $"{dialect}: {looks} looks a line at {Escaped.Quote(piece)}");
        }
    }

    [Theory]
    [MemberData(nameof(Dialects))]
    public void Random_orders_of_lines_take_a_bounded_number_of_looks(string dialect)
    {
        var lines = DialectSamples.Texts(dialect).SelectMany(text => NaiveLines.Split(text)).Distinct().ToArray();
        TimeBox.Check(seed: 1202, cases: 20, seconds: 4, random =>
        {
            DialectSamples.Dialect(dialect).Parse(new SourceText(string.Concat(random.GetItems(lines, 3000))), out var attempts);
            Assert.InRange((double)attempts / 3000, 0, MostAttemptsALine);
        });
    }

    [Fact]
    public void A_hundred_thousand_entries_take_a_few_looks_a_line()
    {
        var entries = HfText.Sample("plain")[HfText.Sample("plain").IndexOf("Reading Tide", StringComparison.Ordinal)..] + "\n";
        var tree = HfText.Dialect.Parse(new SourceText(string.Concat(Enumerable.Repeat(entries, 33_334))), out var attempts);
        Assert.Equal(100_002, tree.Root.Entries.Count());
        Assert.InRange((double)attempts / tree.Text.Lines.Count, 1, 12);
    }

    [Fact]
    public void A_line_of_ten_megabytes_is_one_line()
    {
        foreach (var character in "a ·•\t")
        {
            var tree = HfText.Dialect.Parse(new SourceText(new string(character, 10_000_000)), out var attempts);
            Assert.Equal(10_000_000, tree.Root.FullSpan.Length);
            Assert.InRange(attempts, 0, 200);
        }
    }

    private static double AttemptsALine(string piece, int count, Dialect? dialect = null)
    {
        var text = new SourceText(string.Concat(Enumerable.Repeat(piece, count)));
        (dialect ?? HfText.Dialect).Parse(text, out var attempts);
        return (double)attempts / text.Lines.Count;
    }
}
