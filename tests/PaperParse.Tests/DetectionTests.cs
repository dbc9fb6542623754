using System.Text.RegularExpressions;
using PaperParse.Grammars;
using PaperParse.Syntax;
using PaperParse.TestSupport;

namespace PaperParse.Tests;

/// <summary>What a text is taken for when nobody says.</summary>
public sealed partial class DetectionTests
{
    /// <summary>So loose that it is only ever named.</summary>
    private const string NeverDetected = "title-abstract";

    /// <summary>How the names of the corpus begin, and the dialect they are in.</summary>
    private static readonly (string Prefix, string Dialect)[] CorpusDialects =
    [
        ("hf-search-text", "hf-text"),
        ("hf-daily-text", "hf-grid-text"),
        ("hf-search-firecrawl", "hf-markdown"),
        ("hf-search-numbered-refs", "hf-numbered-refs"),
        ("hf-weekly-top10-plaintext", "numbered-digest"),
        ("arxiv-mail", "arxiv-mail"),
        ("accepted", "accepted-papers"),
        ("hf-daily-2024", "hf-html"),
    ];

    public static TheoryData<string, string> WholeSamples
    {
        get
        {
            var samples = new TheoryData<string, string>();
            foreach (var path in Repository.Samples())
            {
                var dialect = Path.GetFileName(Path.GetDirectoryName(Path.GetDirectoryName(path)))!;
                if (dialect != NeverDetected && HasWholeEntry(File.ReadAllText(path), dialect))
                    samples.Add(dialect, Path.GetFileName(path));
            }

            return samples;
        }
    }

    public static TheoryData<string> NoListings => Files("NoListings", "*");

    public static TheoryData<string> UnknownLayouts => Files("UnknownLayouts", "*");

    [Theory]
    [MemberData(nameof(WholeSamples))]
    public void A_sample_with_a_whole_entry_is_found_to_be_in_its_dialect(string dialect, string sample)
    {
        var detection = Detect(SampleText(dialect, sample));
        Assert.Equal(dialect, detection.Dialect);
        Assert.NotEqual(0, detection.Certainty);
    }

    [Theory]
    [MemberData(nameof(WholeSamples))]
    public void What_stands_around_a_listing_makes_no_difference(string dialect, string sample)
    {
        const string FrontMatter = "---\ntitle: what somebody saved\nurl: https://pond.example/papers\nretrieved: 2031-03-05\n---\n\n";
        const string Navigation = "Pond Observatory\nHome\nNews\nLog in\n\n";
        const string Footer = "\n\nImprint\nPrivacy\n© 2031 Pond Observatory\n";
        var text = SampleText(dialect, sample);
        foreach (var around in new[] { FrontMatter + text, Navigation + text + Footer, "Saved by hand:\n\n```text\n" + text + "\n```\n", text + "\n\n" + text })
            Assert.True(dialect == Detect(around).Dialect, $"{Detect(around).Dialect} for {around[..60]}");
    }

    [SkippableFact]
    public void Real_dumps_are_found_to_be_in_their_dialects()
    {
        var folder = Path.GetDirectoryName(Corpus.Require(Corpus.Seed))!;
        var files = Directory.EnumerateFiles(folder).Where(file => Path.GetExtension(file) is ".txt" or ".md" or ".html" && Path.GetFileName(file) != "README.md").ToList();
        Assert.NotEmpty(files);
        foreach (var file in files)
        {
            var name = Path.GetFileName(file);
            var expected = CorpusDialects.Single(known => name.StartsWith(known.Prefix, StringComparison.Ordinal)).Dialect;
            var detection = Detect(File.ReadAllText(file));
            Assert.Equal((name, expected, false), (name, detection.Dialect, detection.IsUncertain));
        }
    }

    [Theory]
    [MemberData(nameof(NoListings))]
    public void What_is_no_listing_is_taken_for_none(string file)
    {
        var listing = Listing.Parse(File.ReadAllText(PathOf("NoListings", file)));
        Assert.Equal(Detection.UnknownDialect, listing.Tree.Detection.Dialect);
        Assert.Empty(listing.Papers.Papers);
        Assert.Single(listing.Findings, finding => finding.Id == "PP0007");
    }

    /// <summary>Whether a page has a listing in one of its blocks of text: then it is rightly taken for one.</summary>
    private static bool ShowsListing(string document) => TextBlock().Matches(document).Any(block => Detect(block.Groups[1].Value).Dialect != Detection.UnknownDialect);

    [GeneratedRegex("^```text[^\n]*\n(.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex TextBlock();

    [Fact]
    public void Source_code_and_documents_of_the_project_are_taken_for_none()
    {
        string[] folders = ["src", "docs"];
        var files = folders.SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf(folder), "*.*", SearchOption.AllDirectories))
            .Where(file => Path.GetExtension(file) is ".cs" or ".csproj" or ".md" or ".json"
                && !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
                && !file.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
                && !file.Contains($"{Path.DirectorySeparatorChar}rules{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
                && !(Path.GetExtension(file) == ".md" && ShowsListing(File.ReadAllText(file))))
            .ToList();
        Assert.True(files.Count > 100);
        Assert.DoesNotContain(files, file => Detect(File.ReadAllText(file)).Dialect != Detection.UnknownDialect);
    }

    [Theory]
    [MemberData(nameof(UnknownLayouts))]
    public void A_listing_in_a_layout_that_no_grammar_knows_gives_a_finding_and_no_records(string file)
    {
        var listing = Listing.Parse(File.ReadAllText(PathOf("UnknownLayouts", file)));
        Assert.Empty(listing.Papers.Papers);
        var finding = Assert.Single(listing.Findings, finding => finding.Id is "PP0007" or "PP0904");
        Assert.Contains("hf-text (", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_listings_of_different_dialects_in_equal_parts_are_a_near_tie()
    {
        var (mail, page) = (SampleText("arxiv-mail", "banner-only.txt"), SampleText("hf-text", "readme.txt"));
        var detection = Detect(mail + string.Concat(Enumerable.Repeat(page, 4)));
        Assert.True(detection.IsUncertain, Candidates(detection));
        Assert.Equal(["arxiv-mail", "hf-text"], detection.Candidates.Select(candidate => candidate.Name).Order());
        var listing = Listing.Parse(mail + string.Concat(Enumerable.Repeat(page, 4)));
        var finding = Assert.Single(listing.Findings, finding => finding.Id == "PP0904");
        Assert.Contains("arxiv-mail", finding.Message, StringComparison.Ordinal);
        Assert.Contains("hf-text", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Damaged_entries_alone_make_a_weak_choice()
    {
        var listing = Listing.Parse("We walk along the shore and count what we see there, twice a day and once at night.\n\n  • 3 authors\n\n·\n\nMar 5, 2031\n");
        Assert.Equal(("hf-text", true), (listing.Tree.Detection.Dialect, listing.Tree.Detection.IsUncertain));
        Assert.InRange(listing.Tree.Detection.Certainty!.Value, 0, 0.5);
        Assert.Single(listing.Findings, finding => finding.Id == "PP0904");
        Assert.Single(listing.Papers.Papers);
    }

    [Fact]
    public void A_dialect_that_is_named_is_not_weighed()
    {
        var dialect = BuiltInDialects.All.Single(known => known.Name == NeverDetected);
        var detection = Listing.Parse("A Title\n\nAn abstract of it.\n", new ListingOptions { Dialect = dialect }).Tree.Detection;
        Assert.Equal((NeverDetected, null, false), (detection.Dialect, detection.Certainty, detection.IsUncertain));
        Assert.Empty(detection.Candidates);
    }

    [Fact]
    public void A_long_text_is_told_by_pieces_of_it()
    {
        var entries = string.Concat(Enumerable.Repeat(SampleText("hf-text", "readme.txt"), 2000));
        Assert.Equal("hf-text", Detect(new string('x', 100) + "\n" + entries).Dialect);
        Assert.Equal("hf-text", Detect(string.Concat(Enumerable.Repeat("Home\n", 10_000)) + entries).Dialect);
    }

    private static Detection Detect(string text) => DialectDetector.Detect(new SourceText(text), BuiltInDialects.All).Detection;

    private static string Candidates(Detection detection) => string.Join(", ", detection.Candidates);

    private static bool HasWholeEntry(string text, string name)
    {
        var dialect = BuiltInDialects.All.Single(known => known.Name == name);
        return dialect.Parse(new SourceText(text)).Root.Entries.Any(entry =>
            dialect.Vocabulary.WholeEntry.All(kind => entry.DescendantNodes().Any(node => node.Kind == kind && !node.IsMissing)));
    }

    private static string SampleText(string dialect, string sample) => File.ReadAllText(Repository.PathOf($"grammars/{dialect}/samples/{sample}"));

    private static string PathOf(string folder, string file) => Repository.PathOf($"tests/PaperParse.Tests/{folder}/{file}");

    private static TheoryData<string> Files(string folder, string pattern) =>
        [.. Directory.EnumerateFiles(Repository.PathOf($"tests/PaperParse.Tests/{folder}"), pattern).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];
}
