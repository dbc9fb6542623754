using System.Globalization;
using System.Text.Json;
using PaperParse.Grammars;
using PaperParse.Syntax;
using PaperParse.TestSupport;

namespace PaperParse.Extraction.Tests;

/// <summary>A real dump against what is known to be in it; skipped where there is no corpus.</summary>
public class CorpusTests
{
    private static readonly DateOnly Captured = new(2026, 1, 19);

    [SkippableFact]
    public void Every_expected_value_comes_out_and_every_field_holds_its_own_text()
    {
        var papers = PaperExtractor.Extract(Parse(ReadDump()), Captured);
        Assert.Equal(Expected(), Actual(papers));
        Assert.Equal(29, papers.Papers.Count);
        Assert.Equal(29, papers.Papers.Select(paper => paper.Key).Distinct().Count());
        var text = papers.Tree.Text;
        foreach (var paper in papers.Papers)
        {
            Assert.Equal(paper.Title, text.ToString(paper.Fields[RecordKeys.Title][0].Span!.Value));
            Assert.Equal(paper.PublishedOn, DateOnly.ParseExact(
                text.ToString(paper.Fields[RecordKeys.PublishedOn][0].Span!.Value), "MMM d, yyyy", CultureInfo.InvariantCulture));
        }
    }

    [SkippableFact]
    public void The_year_of_the_listing_is_the_same_with_and_without_today()
    {
        var tree = Parse(ReadDump());
        foreach (var asOf in new DateOnly?[] { null, Captured })
        {
            var listing = Assert.Single(PaperExtractor.Extract(tree, asOf).Listings);
            Assert.Equal(Captured, listing.ListedOn);
            Assert.Equal(FieldStatus.Inferred, listing.ListedOnProvenance.Status);
        }
    }

    [SkippableTheory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData(" \n")]
    public void Other_line_ends_and_trailing_spaces_change_no_value(string lineEnd)
    {
        var papers = PaperExtractor.Extract(Parse(ReadDump().Replace("\n", lineEnd, StringComparison.Ordinal)), Captured);
        Assert.Equal(Expected(), Actual(papers));
    }

    [SkippableFact]
    public void Another_indent_and_no_blank_lines_change_no_value()
    {
        var lines = ReadDump().Split('\n');
        string[] variants = [string.Join('\n', lines).Replace("\n  •", "\n\t•", StringComparison.Ordinal), string.Join('\n', lines.Where(line => line.Length > 0))];
        Assert.All(variants, variant => Assert.Equal(WithoutLines(Expected()), WithoutLines(Actual(PaperExtractor.Extract(Parse(variant), Captured)))));

        // The last two of each are the lines of title and date.
        static List<string> WithoutLines(List<string> records) => [.. records.Select(record => string.Join(" | ", record.Split(" | ")[..^2]))];
    }

    private static SyntaxTree Parse(string text) =>
        BuiltInGrammars.Dialects.Single(dialect => dialect.Name == "hf-text").Parse(new SourceText(text));

    private static List<string> Actual(PaperList papers) => [.. papers.Papers.Select(paper => string.Join(" | ",
        paper.Title, paper.Abstract, paper.AuthorCount, paper.Organization, $"{paper.PublishedOn:yyyy-MM-dd}", paper.Comments,
        paper.Upvotes, paper.ArxivId, paper.Submitter,
        papers.Tree.Text.Lines.PositionOf(paper.Fields[RecordKeys.Title][0].Span!.Value.Start).Line,
        papers.Tree.Text.Lines.PositionOf(paper.Fields[RecordKeys.PublishedOn][0].Span!.Value.Start).Line))];

    private static List<string> Expected()
    {
        string[] keys = ["title", "abstract", "authorCount", "organization", "publishedOn", "comments", "upvotes", "arxivId", "submitter", "titleLine", "dateLine"];
        return [.. File.ReadLines(Corpus.Require(Path.ChangeExtension(Corpus.Seed, ".expected.ndjson"))).Where(line => line.Length > 0).Select(line =>
        {
            using var record = JsonDocument.Parse(line);
            return string.Join(" | ", keys.Select(key => record.RootElement.GetProperty(key).ToString()));
        })];
    }

    private static string ReadDump() => File.ReadAllText(Corpus.Require(Corpus.Seed));
}
