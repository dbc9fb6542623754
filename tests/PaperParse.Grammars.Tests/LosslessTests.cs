using PaperParse.Syntax;
using PaperParse.TestSupport;

namespace PaperParse.Grammars.Tests;

/// <summary>For every text the tokens of the tree, joined, are the text, and every position is right: the check is in <see cref="HfText.Parse"/>.</summary>
public sealed class LosslessTests
{
    [Fact]
    public void Samples_with_random_damage_lose_nothing()
    {
        var samples = HfText.SampleNames.Select(HfText.Sample).ToArray();
        TimeBox.Check(seed: 1101, cases: 3000, seconds: 15, random =>
            HfText.Parse(new Mutations(random, loneSurrogates: random.Next(4) == 0).Mutate(samples[random.Next(samples.Length)], most: 8)));
    }

    [Fact]
    public void Random_text_loses_nothing() => TimeBox.Check(seed: 1102, cases: 3000, seconds: 10, random =>
        HfText.Parse(new Mutations(random, loneSurrogates: true).RandomText(mostPieces: 200)));

    [Fact]
    public void Lines_of_all_samples_in_any_order_lose_nothing()
    {
        var lines = HfText.SampleNames.SelectMany(name => NaiveLines.Split(HfText.Sample(name))).Distinct().ToArray();
        TimeBox.Check(seed: 1103, cases: 3000, seconds: 10, random =>
            HfText.Parse(string.Concat(random.GetItems(lines, random.Next(40)))));
    }

    [Fact]
    public void Samples_cut_off_anywhere_lose_nothing_and_keep_whole_entries()
    {
        foreach (var name in HfText.SampleNames)
        {
            var text = HfText.Sample(name);
            var whole = WholeEntries(HfText.Parse(text));
            for (var length = 0; length < text.Length; length++)
            {
                var cut = HfText.Parse(text[..length]);
                // An entry whose lines all stand before the cut is what it was; it may lose or gain blank lines at its end.
                var before = whole.Where(entry => entry.End < length).ToList();
                var kept = WholeEntries(cut).Take(before.Count).ToList();
                Assert.True(before.SequenceEqual(kept), $"{name} cut at {length}: {string.Join(' ', kept)} instead of {string.Join(' ', before)}");
            }
        }
    }

    [SkippableFact]
    public void Dumps_of_all_kinds_lose_nothing()
    {
        var seed = Corpus.Require(Corpus.Seed);
        foreach (var file in Directory.EnumerateFiles(Path.GetDirectoryName(seed)!))
            HfText.Parse(File.ReadAllText(file));
    }

    private static List<TextSpan> WholeEntries(SyntaxTree tree) =>
        [.. tree.Root.Entries.Where(entry => entry.DateLine is { IsMissing: false }).Select(entry => TextSpan.FromBounds(entry.FullSpan.Start, entry.DateLine!.Span.End))];
}
