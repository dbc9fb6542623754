using PaperParse.Analysis;
using PaperParse.Syntax;
using PaperParse.TestSupport;

namespace PaperParse.Tests;

/// <summary>What was accepted stays accepted wherever it goes, and what is new is heard of: on listings that are shuffled, wrapped and numbered anew.</summary>
public sealed class BaselineProofTests
{
    private const string Unwrapped = "";

    private static readonly string[] Faults = [" moss moss", " by 14\\% and 3\\%", " ( mostly )", " of the state -of-the-art", " -- mostly --", " as sigma_i is"];

    [Theory]
    [InlineData("hf-text/samples/plain.txt", "\n")]
    [InlineData("hf-markdown/samples/plain.md", "\\\\\n")]
    [InlineData("hf-numbered-refs/samples/plain.txt", "\n")]
    [InlineData("numbered-digest/samples/plain.txt", "\n")]
    [InlineData("arxiv-mail/samples/clean.txt", "\n")]
    [InlineData("hf-html/samples/same-as-text.html", "\n   ")]
    public void Invented_listings_stay_accepted_and_one_new_finding_is_reported(string sample, string wrap)
    {
        var clean = File.ReadAllText(Repository.PathOf("grammars/" + sample));
        TimeBox.Check(71, cases: 60, seconds: 6, random =>
        {
            var dirty = clean;
            for (var faults = random.Next(8); faults > 0; faults--)
                dirty = Disturbance.Plant(dirty, Faults[random.Next(Faults.Length)], random);
            // The first is one in every dialect; what is house style in some is not found there.
            dirty = Disturbance.Plant(dirty, Faults[0], random);
            Prove(dirty, wrap, " quill quill", "PP3011", new ListingOptions(), random);
        });
    }

    [Theory]
    [InlineData("quill\n      quill")]
    [InlineData("quill&#32;quill")]
    [InlineData("&#x71;uill quill")]
    [InlineData("quill <b>quill</b>")]
    [InlineData("qu<i>ill</i>\n<a href=\"/q\"\n  title=\"q\">quill</a>")]
    public void On_a_page_the_text_of_a_finding_is_what_a_reader_sees(string written)
    {
        var page = File.ReadAllText(Repository.PathOf("grammars/hf-html/samples/same-as-text.html"));
        var options = new ListingOptions();
        var before = Listing.Parse(page.Replace("by hand", "by quill quill", StringComparison.Ordinal), options);
        var accepted = options with { Suppressions = new Suppressions { Baseline = Baseline.Of(before.Papers, options.AnalysisFor("hf-html")) } };

        var after = Listing.Parse(page.Replace("by hand", "by " + written, StringComparison.Ordinal), accepted);

        Assert.Empty(after.Findings.Select(Shown));
        Assert.Single(after.Result.Suppressed, one => one.Finding.Id == "PP3011");
    }

    [Fact]
    public void Finding_about_two_entries_stays_accepted_whichever_comes_first()
    {
        var clean = File.ReadAllText(Repository.PathOf("grammars/hf-text/samples/plain.txt"));
        var papers = Listing.Parse(clean).Papers.Papers;
        string TextOf(int index) => clean.Substring(papers[index].Entry.Span.Start, papers[index].Entry.Span.Length).TrimEnd() + "\n\n";
        Assert.Contains(papers[1].Title!, TextOf(1), StringComparison.Ordinal);
        // One entry as it is, and one whose title is nearly that of another.
        var dirty = clean.Insert(papers[0].Entry.Span.Start, TextOf(0) + TextOf(1).Replace(papers[1].Title!, papers[1].Title + " Again", StringComparison.Ordinal));
        Assert.Superset(new HashSet<string> { "PP4001", "PP4002" }, Listing.Parse(dirty).Findings.Select(finding => finding.Id).ToHashSet());

        TimeBox.Check(74, cases: 40, seconds: 5, random => Prove(dirty, "\n", " quill quill", "PP3011", new ListingOptions(), random));
    }

    [SkippableFact]
    public void Seed_stays_accepted_and_one_new_finding_is_reported()
    {
        var seed = File.ReadAllText(Corpus.Require(Corpus.Seed));
        TimeBox.Check(72, cases: 60, seconds: 20, random =>
        {
            Prove(seed, "\n", " quill quill", "PP3011", All, random);
            Prove(seed, "\n", " by 14\\% less", "PP3001", All, random);
        });
    }

    [SkippableTheory]
    [InlineData("hf-daily-2024-08-01.html", Unwrapped)]
    [InlineData("hf-search-firecrawl-2026-10-02.md", "\\\\\n")]
    [InlineData("hf-search-numbered-refs-2026-06-29.md", "\n")]
    [InlineData("hf-weekly-top10-plaintext-ko-2025-W41.txt", "\n")]
    public void Other_dumps_stay_accepted_and_one_new_finding_is_reported(string dump, string wrap)
    {
        var text = File.ReadAllText(Corpus.Require(dump));
        // Named, since some of them in another order are less surely what they are, which would be news (PP0904).
        var dialect = BuiltInDialects.All.Single(one => one.Name == Listing.Parse(text).Tree.Detection.Dialect);
        TimeBox.Check(73, cases: 20, seconds: 8, random => Prove(text, wrap, " quill quill", "PP3011", All with { Dialect = dialect }, random));
    }

    private static ListingOptions All => new() { AsOf = new DateOnly(2026, 1, 19), Rules = ListingOptions.BuiltInSettings with { Profile = Profile.None } };

    private static void Prove(string text, string wrap, string fault, string rule, ListingOptions options, Random random)
    {
        var before = Listing.Parse(text, options);
        var accepted = options with { Suppressions = new Suppressions { Baseline = Baseline.Of(before.Papers, options.AnalysisFor(before.Tree.Detection.Dialect)) } };
        var isPage = before.Tree.Vocabulary.IsOfPages;

        var moved = Disturbance.Renumber(Disturbance.Shuffle(text, random), random);
        moved = isPage ? Disturbance.Reindent(moved, random) : moved;
        moved = wrap == Unwrapped ? moved : Disturbance.Rewrap(moved, wrap, random);
        var after = Listing.Parse(moved, accepted);

        Assert.Equal(before.Papers.Papers.Select(paper => paper.Title).Order(StringComparer.Ordinal), after.Papers.Papers.Select(paper => paper.Title).Order(StringComparer.Ordinal));
        Assert.Empty(after.Findings.Select(Shown));
        Assert.NotEmpty(after.Result.Suppressed);
        var planted = Listing.Parse(Disturbance.Plant(moved, fault, random), accepted);
        Assert.Equal(rule, Assert.Single(planted.Findings.Select(Shown))[..rule.Length]);
    }

    private static string Shown(Diagnostic finding) => $"{finding.Id} {finding.Message} {finding.Paper?.Title}";
}
