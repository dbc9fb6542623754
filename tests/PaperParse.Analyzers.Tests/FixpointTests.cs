using PaperParse.Analysis;
using PaperParse.Extraction;
using PaperParse.Syntax;
using PaperParse.Testing;
using PaperParse.TestSupport;

namespace PaperParse.Analyzers.Tests;

/// <summary>On every sample and every real dump fixes come to an end, and entries stay what they were but for what the pages of the rules say.</summary>
public sealed class FixpointTests : RuleTests
{
    private static readonly string[] Dumps =
    [
        "accepted-inlg2023.md", "arxiv-mail-astro-ph-new-2023-03.txt", "arxiv-mail-cs-2026-01-23.txt", "arxiv-mail-malformed.txt", "hf-daily-2024-08-01.html", "hf-daily-text-2024-08-01.txt",
        "hf-search-firecrawl-2026-10-02.md", "hf-search-numbered-refs-2026-06-29.md", "hf-search-numbered-refs-truncated-2026-06-29.md", Corpus.Seed, "hf-weekly-top10-plaintext-ko-2025-W41.txt",
    ];

    public static TheoryData<string> AllDumps => [.. Dumps];

    public static TheoryData<string> AllSamples => [.. Repository.Samples().Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))];

    [Theory]
    [MemberData(nameof(AllSamples))]
    public void On_samples(string path) => Hold(File.ReadAllText(Repository.PathOf(path)), BuiltInDialects.All.Single(dialect => dialect.Name == path.Split('/')[1]).Parse);

    [SkippableTheory]
    [MemberData(nameof(AllDumps))]
    public void On_dumps(string name) => Hold(File.ReadAllText(Corpus.Require(name)), text => Listing.Parse(text).Tree);

    private static void Hold(string text, Func<SourceText, SyntaxTree> parse)
    {
        var papers = PaperExtractor.Extract(parse(new SourceText(text)), new DateOnly(2031, 6, 1));
        foreach (var rules in new[] { DefaultRules, BuiltInRules.All })
        {
            foreach (var most in new[] { FixSafety.Safe, FixSafety.Unsafe })
            {
                var once = FixAll.Apply(papers, rules, most);
                TreeFidelity.Check(once.Tree);
                Assert.DoesNotContain(once.Remaining, finding => finding.Id == "PP0900");
                // What is left to fix was refused, and it is said why.
                var refused = once.Remaining.Where(finding => finding.Id == "PP0903").Select(finding => finding.Span).ToHashSet();
                Assert.All(once.Remaining.Where(finding => finding.Fix?.Safety <= most && finding.Count == 1), finding => Assert.Contains(finding.Span, refused));
                Assert.Equal(0, FixAll.Apply(once.Papers, rules, most).Count);
                Assert.Equal(papers.Papers.Count, once.Papers.Papers.Count + once.Applied.GetValueOrDefault("PP4001"));
                if (most == FixSafety.Safe)
                    Assert.Equal(papers.Papers.Select(Values), once.Papers.Papers.Select(Values));
            }
        }
    }

    /// <summary>Whether they are worked out or stated hangs on the very noise that fixes take away.</summary>
    private static readonly string[] Readable = [RecordKeys.ReadableTitle, RecordKeys.ReadableAbstract];

    /// <summary>All that a record says, text without what safe fixes take away or write in another way.</summary>
    private static string Values(Paper paper) => string.Join('\n', RecordKeys.Data.Where(key => !Readable.Contains(key)).Select(key => $"{key}: {paper.Fields[key][0].Status}"))
        + WithoutNoise($"\n{paper.Title}\n{paper.Abstract}\n{string.Join(';', paper.Authors ?? [])}\n{paper.AuthorCount}\n{paper.Organization}\n{paper.Submitter}\n{paper.PublishedOn?.DayNumber}\n{paper.UpdatedOn?.DayNumber}\n{paper.ListedOn?.DayNumber}"
            + $"\n{paper.ListingKind}\n{paper.Rank}\n{paper.Comments}\n{paper.Upvotes}\n{paper.Stars}\n{paper.ArxivId}\n{paper.Version}\n{paper.Doi}\n{paper.Url}\n{string.Join(' ', paper.Links)}\n{string.Join(' ', paper.Categories ?? [])}\n{paper.Remarks}\n{paper.JournalRef}\n{paper.Section}");
}
