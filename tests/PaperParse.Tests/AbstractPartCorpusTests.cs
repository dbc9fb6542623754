using PaperParse.Extraction;
using PaperParse.TestSupport;

namespace PaperParse.Tests;

/// <summary>How many parts the abstracts of real dumps have, counted by hand; skipped where there is no corpus.</summary>
public sealed class AbstractPartCorpusTests
{
    [SkippableTheory]
    [InlineData("2303.00773", "Aims Methods Results")]
    [InlineData("2303.01154", "Context Aims Methods Results")]
    [InlineData("2303.01374", "Context Aims Methods Results Conclusions")]
    [InlineData("2303.00774", "(1) (2) (3) (4) (5) (6)")]
    [InlineData("2303.00985", "(a) (b)")]
    [InlineData("2303.01321", "i) ii) iii) iv)")]
    public void An_abstract_of_a_long_mail_has_its_parts(string id, string labels)
    {
        var listing = Listing.Load(Corpus.Require("arxiv-mail-astro-ph-new-2023-03.txt"));
        var paper = listing.Papers.Papers.Single(paper => paper.ArxivId == id);
        Assert.Equal(labels, string.Join(' ', paper.AbstractParts!.Select(part => part.Label)));
        var text = listing.Tree.Text;
        foreach (var (part, field) in paper.AbstractParts!.Zip(paper.Fields["abstractParts"]))
        {
            var raw = string.Join(' ', text.ToString(field.Span!.Value).Split('\n', StringSplitOptions.TrimEntries));
            Assert.StartsWith(part.Label, raw, StringComparison.Ordinal);
            Assert.EndsWith(part.Text, raw, StringComparison.Ordinal);
        }

        if (paper.AbstractParts![0].Kind == AbstractPartKind.Section)
            Assert.All(paper.Fields["abstractParts"], field => Assert.Equal(FieldStatus.Stated, field.Status));
    }

    [SkippableTheory]
    [InlineData("accepted-inlg2023.md", 0)]
    [InlineData("arxiv-mail-astro-ph-new-2023-03.txt", 6)]
    [InlineData("arxiv-mail-cs-2026-01-23.txt", 1)]
    [InlineData("hf-daily-2024-08-01.html", 2)]
    [InlineData("hf-daily-text-2024-08-01.txt", 0)]
    [InlineData("hf-search-firecrawl-2026-10-02.md", 1)]
    [InlineData("hf-search-numbered-refs-2026-06-29.md", 1)]
    [InlineData("hf-search-text-2026-01-19.txt", 5)]
    [InlineData("hf-weekly-top10-plaintext-ko-2025-W41.txt", 4)]
    public void No_other_abstract_of_a_dump_has_parts(string dump, int papers) =>
        Assert.Equal(papers, Listing.Load(Corpus.Require(dump)).Papers.Papers.Count(paper => paper.AbstractParts is not null));
}
