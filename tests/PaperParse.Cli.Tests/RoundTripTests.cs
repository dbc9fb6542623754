using System.Text;
using PaperParse.Inputs;
using PaperParse.Syntax;
using PaperParse.TestSupport;

namespace PaperParse.Cli.Tests;

/// <summary>What <c>parse --as source</c> writes are the tokens of the tree, joined, in the encoding of the file: the bytes that were read.</summary>
public class RoundTripTests
{
    private static readonly Encoding[] Encodings = [new UTF8Encoding(false), new UTF8Encoding(true), new UnicodeEncoding(false, true), new UnicodeEncoding(true, true)];

    [Fact]
    public void Twenty_thousand_damaged_samples_come_back_byte_for_byte()
    {
        var samples = Repository.Samples().Select(File.ReadAllText).ToArray();
        var done = TimeBox.Check(seed: 4101, cases: 20_000, seconds: 240, random =>
            CheckBytes(new Mutations(random).Mutate(samples[random.Next(samples.Length)], most: 6), Encodings[random.Next(Encodings.Length)]));
        Assert.Equal(20_000, done);
    }

    [Fact]
    public void Random_text_comes_back_byte_for_byte() => TimeBox.Check(seed: 4102, cases: 5_000, seconds: 60, random =>
        CheckBytes(new Mutations(random).RandomText(mostPieces: 150), Encodings[random.Next(Encodings.Length)]));

    [Fact]
    public void Text_with_halves_of_surrogate_pairs_comes_back_as_a_string() => TimeBox.Check(seed: 4103, cases: 3_000, seconds: 60, random =>
    {
        var text = new Mutations(random, loneSurrogates: true).RandomText(mostPieces: 100);
        Assert.Equal(text, SourceOutput.TextOf(Listing.Parse(text).Tree).ToString());
    });

    private static void CheckBytes(string text, Encoding encoding)
    {
        // With a NUL behind it, the mark of UTF-16 is that of UTF-32, which is refused.
        if (text.StartsWith('\0'))
            encoding = Encodings[0];
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];
        using var input = new MemoryStream(bytes);
        using var output = new MemoryStream();
        SourceOutput.Write(
            new Streams(Stream.Null, output, Stream.Null, outIsTerminal: false, errorIsTerminal: false, colour: false),
            SourceOutput.TextOf(Listing.Parse(InputFile.Read(input, "-")).Tree));
        if (!output.ToArray().AsSpan().SequenceEqual(bytes))
            Assert.Fail($"{encoding.WebName} {Escaped.Quote(text)} does not come back.");
    }
}
