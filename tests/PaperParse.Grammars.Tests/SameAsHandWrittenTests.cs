using PaperParse.HandWritten;
using PaperParse.Syntax;
using PaperParse.TestSupport;

namespace PaperParse.Grammars.Tests;

/// <summary>The compiled grammar and a reader that was written by hand from the same rules give the same tree for every text.</summary>
public sealed class SameAsHandWrittenTests
{
    private static readonly HandWrittenReader Reader = new(HfText.Dialect.Vocabulary);

    public static TheoryData<string> Samples => [.. HfText.SampleNames];

    [Theory]
    [MemberData(nameof(Samples))]
    public void On_every_sample(string name) => Compare(HfText.Sample(name));

    [SkippableFact]
    public void On_the_seed_and_dumps_of_other_kinds()
    {
        foreach (var file in Directory.EnumerateFiles(Path.GetDirectoryName(Corpus.Require(Corpus.Seed))!))
            Compare(File.ReadAllText(file));
    }

    [Theory]
    [InlineData("plain")]
    [InlineData("garbage-in-tail")]
    public void On_samples_cut_off_anywhere(string name)
    {
        var text = HfText.Sample(name);
        for (var length = 0; length < text.Length; length++)
            Compare(text[..length]);
    }

    [Fact]
    public void On_samples_with_random_damage()
    {
        var samples = HfText.SampleNames.Select(HfText.Sample).ToArray();
        TimeBox.Check(seed: 1301, cases: 4000, seconds: 10, random =>
            Compare(new Mutations(random, loneSurrogates: random.Next(4) == 0).Mutate(samples[random.Next(samples.Length)], most: 8)));
    }

    [Fact]
    public void On_lines_of_all_kinds_in_any_order() => TimeBox.Check(seed: 1302, cases: 30_000, seconds: 20, random =>
        Compare(new RandomListing(random).Text()));

    [Fact]
    public void On_lines_of_all_samples_in_any_order()
    {
        var lines = HfText.SampleNames.SelectMany(name => NaiveLines.Split(HfText.Sample(name))).Distinct().ToArray();
        TimeBox.Check(seed: 1303, cases: 4000, seconds: 10, random => Compare(string.Concat(random.GetItems(lines, random.Next(40)))));
    }

    [Fact]
    public void On_random_characters() => TimeBox.Check(seed: 1304, cases: 4000, seconds: 5, random =>
        Compare(new Mutations(random, loneSurrogates: true).RandomText(mostPieces: 200)));

    /// <summary>Paragraphs, headers and footers reach the bounds of the grammar's repetitions only where there are many lines.</summary>
    [Theory]
    [InlineData("prose that ends.\n", 58, 64)]
    [InlineData("prose that ends.\n\n", 7, 26)]
    [InlineData("prose that ends.\nand more.\n\n\n", 7, 26)]
    [InlineData("new\n", 58, 64)]
    [InlineData("\nWeekly\n", 58, 64)]
    [InlineData("Previous\n", 58, 64)]
    [InlineData("A headline without an end\n", 58, 64)]
    public void On_repetitions_around_their_bounds(string piece, int least, int most)
    {
        const string tail = "\n  • 3 authors\n·\nMay 3, 2031\n";
        for (var count = least; count <= most; count++)
        {
            var pieces = string.Concat(Enumerable.Repeat(piece, count));
            foreach (var before in new[] { "", "A title\n", "A title\n\n", "Prose.\n\nA headline\n\n", "Next\n" })
            {
                Compare(before + pieces);
                Compare(before + pieces + tail);
                Compare(before + pieces + "Jan 19\n\nA title\n\nSome prose.\n" + tail);
            }
        }
    }

    /// <summary>White space inside makes a line too wide for its kind.</summary>
    [Theory]
    [InlineData("Jan", "19", 40)]
    [InlineData("Nov", "21, 2025 5", 50)]
    [InlineData("•", "3 authors", 40)]
    [InlineData("-", "3 authors", 40)]
    [InlineData("by", "AK and the research community", 60)]
    [InlineData("Get trending papers in your email inbox", "!", 80)]
    [InlineData("©", "2031", 60)]
    public void On_lines_as_wide_as_their_kind_allows(string left, string right, int bound)
    {
        for (var width = bound - 1; width <= bound + 1; width++)
        {
            var line = left.PadRight(width - right.Length) + right + "\n";
            Compare(line);
            Compare("new\n\n" + line);
            Compare("A title\n\nProse that is long enough to be an abstract.\n\n" + line);
            Compare("A title\n\nProse that is long enough to be an abstract.\n\n" + line + "·\nMay 3\n");
        }
    }

    private static void Compare(string text)
    {
        var source = new SourceText(text);
        var expected = IndentedDump.Of(HfText.Dialect.Parse(source).Root);
        var actual = IndentedDump.Of(Reader.Parse(source).Root);
        if (expected != actual)
            Assert.Fail($"{FirstDifference(expected.Split('\n'), actual.Split('\n'))}\nin the trees of {Escaped.Quote(text)}");
    }

    private static string FirstDifference(string[] compiled, string[] handWritten)
    {
        var same = compiled.Zip(handWritten).TakeWhile(lines => lines.First == lines.Second).Count();
        return $"compiled:\n{string.Join('\n', compiled.Skip(same).Take(8))}\nhand-written:\n{string.Join('\n', handWritten.Skip(same).Take(8))}";
    }
}
