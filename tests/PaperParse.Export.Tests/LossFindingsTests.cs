using PaperParse.Extraction;
using PaperParse.Syntax;

namespace PaperParse.Export.Tests;

public class LossFindingsTests
{
    private static readonly ExportFormat Format = new("draft", ".draft", "a draft", [], (_, _) => throw new NotSupportedException()) { LeavesOut = ["fields", "rank"] };

    [Fact]
    public void A_loss_names_format_field_and_record_and_has_the_place_of_the_field()
    {
        var papers = Sample.Titled("Moss", "Fern");
        var finding = Assert.Single(LossFindings.Of(Format, [new ExportLoss(papers, papers.Papers[1], "title", "left out")]));
        Assert.Equal(("PP5004", "draft: title: left out", papers.Papers[1], "Fern"), (finding.Id, finding.Message, finding.Paper, papers.Tree.Text.Slice(finding.Span).ToString()));
    }

    [Fact]
    public void What_befell_all_that_have_the_field_is_one_finding_with_a_count()
    {
        var papers = Sample.Titled("Moss", "Fern");
        papers = papers with { Papers = [papers.Papers[0], papers.Papers[1], papers.Papers[1] with { Index = 2, Title = null }] };
        var finding = Assert.Single(LossFindings.Of(Format, [.. papers.Papers.Take(2).Select(paper => new ExportLoss(papers, paper, "title", "left out"))]));
        Assert.Equal(("draft: title: left out (all 2 entries that have it)", 2, null), (finding.Message, finding.Count, finding.Paper));
    }

    [Fact]
    public void Losses_of_another_sort_or_field_stay_apart()
    {
        var papers = Sample.Titled("Moss", "Fern");
        var findings = LossFindings.Of(Format, [new(papers, papers.Papers[1], "title", "cut"), new(papers, papers.Papers[0], "title", "left out"), new(papers, papers.Papers[0], "section", "left out")]);
        Assert.Equal(["draft: section: left out", "draft: title: left out", "draft: title: cut"], findings.Select(finding => finding.Message));
    }

    [Fact]
    public void A_field_that_a_merged_record_has_from_another_text_has_its_place_there()
    {
        var merged = PaperMerge.Of(
            Listing.Parse(new SourceText("Daily Papers\n\nMar 3, 2031\n\nTide Tables\n\nTides are corrected by hand, all year.\n\n  • 3 authors\n·\nMar 2, 2031\n", "a.txt")).Papers,
            Listing.Parse(new SourceText("Daily Papers\n\nMar 4, 2031\n\nNight Ferries\n\nFerries that sail at night are never full.\n\n  • 5 authors\n·\nMar 4, 2031\n\nTide Tables\n\nTides are corrected by hand, all year.\n\n  • 3 authors\n·\nMar 2, 2031 9\n", "b.txt")).Papers);
        var paper = merged.Lists[0].Papers[0];
        Assert.NotNull(paper.Fields["comments"][0].Source);
        Assert.True(paper.Fields["comments"][0].Span!.Value.Start > merged.Lists[0].Tree.Text.Length);
        var loss = new ExportLoss(merged.Lists[0], paper, "comments", "left out");
        Assert.Equal("b.txt", loss.Text.Path);
        Assert.Equal("9", loss.Text.ToString(Assert.Single(LossFindings.Of(Format, [loss])).Span));
        Assert.Equal("a.txt", (loss with { Field = "rank" }).Text.Path);
    }

    [Fact]
    public void What_a_format_never_holds_is_one_finding() =>
        Assert.Equal(("draft: fields, rank: left out of every record", 0), (LossFindings.OfFormat(Format)!.Message, LossFindings.OfFormat(Format)!.Span.Length));

    [Fact]
    public void A_format_that_holds_everything_has_none() => Assert.Null(LossFindings.OfFormat(ExportFormats.Ndjson));
}
