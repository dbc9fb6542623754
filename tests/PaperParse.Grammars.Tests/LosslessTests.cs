using PaperParse.TestSupport;

namespace PaperParse.Grammars.Tests;

/// <summary>For every text the tokens of the tree, joined, are the text, and every position is right: the check is in <see cref="HfText.Parse"/>.</summary>
public sealed class LosslessTests
{
    public static TheoryData<string> Dialects => [.. BuiltInGrammars.Dialects.Select(dialect => dialect.Name)];

    [Theory]
    [MemberData(nameof(Dialects))]
    public void Samples_with_random_damage_lose_nothing(string dialect)
    {
        var samples = DialectSamples.Texts(dialect);
        TimeBox.Check(seed: 1101, cases: 1000, seconds: 5, random => HfText.Parse(
            new Mutations(random, loneSurrogates: random.Next(4) == 0).Mutate(samples[random.Next(samples.Length)], most: 8), DialectSamples.Dialect(dialect)));
    }

    [Theory]
    [MemberData(nameof(Dialects))]
    public void Random_text_loses_nothing(string dialect) => TimeBox.Check(seed: 1102, cases: 1000, seconds: 3, random =>
        HfText.Parse(new Mutations(random, loneSurrogates: true).RandomText(mostPieces: 200), DialectSamples.Dialect(dialect)));

    [Theory]
    [MemberData(nameof(Dialects))]
    public void Lines_of_all_samples_in_any_order_lose_nothing(string dialect)
    {
        var lines = DialectSamples.Texts(dialect).SelectMany(text => NaiveLines.Split(text)).Distinct().ToArray();
        TimeBox.Check(seed: 1103, cases: 1000, seconds: 3, random =>
            HfText.Parse(string.Concat(random.GetItems(lines, random.Next(40))), DialectSamples.Dialect(dialect)));
    }

    [Theory]
    [MemberData(nameof(Dialects))]
    public void Samples_cut_off_anywhere_lose_nothing(string dialect)
    {
        foreach (var text in DialectSamples.Texts(dialect))
        {
            for (var length = 0; length < text.Length; length++)
                HfText.Parse(text[..length], DialectSamples.Dialect(dialect));
        }
    }

    [SkippableFact]
    public void Dumps_of_all_kinds_lose_nothing()
    {
        var seed = Corpus.Require(Corpus.Seed);
        foreach (var file in Directory.EnumerateFiles(Path.GetDirectoryName(seed)!))
        {
            foreach (var dialect in BuiltInGrammars.Dialects)
                HfText.Parse(File.ReadAllText(file), dialect);
        }
    }
}
