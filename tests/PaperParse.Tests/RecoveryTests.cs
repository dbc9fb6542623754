using PaperParse.Extraction;
using PaperParse.Syntax;
using PaperParse.TestSupport;

namespace PaperParse.Tests;

/// <summary>One bad entry harms no other: a damaged line changes values only of entries that it is in or next to.</summary>
public class RecoveryTests
{
    private static readonly ListingOptions Today = new() { AsOf = new DateOnly(2031, 5, 4) };

    public static TheoryData<string> SamplesWithSeveralEntries => [.. Repository.Samples()
        .Where(sample => Listing.Parse(File.ReadAllText(sample), Today).Papers.Papers.Count > 1)
        .Select(sample => Path.GetFileNameWithoutExtension(sample))];

    [Theory]
    [MemberData(nameof(SamplesWithSeveralEntries))]
    public void A_lost_line_harms_only_the_entries_that_it_is_in_or_next_to(string sample) =>
        CheckEachLine(sample, line => [], _ => true);

    [Theory]
    [MemberData(nameof(SamplesWithSeveralEntries))]
    public void A_line_of_garbage_in_the_place_of_another_harms_only_those_too(string sample) =>
        CheckEachLine(sample, line => ["?? ?? [x](y) \\\\ ;" + line[^NaiveLines.BreakWidth(line)..]], IsWhole);

    [Theory]
    [MemberData(nameof(SamplesWithSeveralEntries))]
    public void A_doubled_line_harms_only_those_too(string sample) =>
        CheckEachLine(sample, line => [line, line], _ => true);

    [SkippableFact]
    public void A_lost_line_of_a_real_dump_harms_only_those_too() =>
        CheckEachLine(File.ReadAllText(Corpus.Require(Corpus.Seed)), "the seed", line => [], _ => true);

    private static void CheckEachLine(string sample, Func<string, string[]> damage, Func<Paper, bool> isJudged)
    {
        var path = Repository.Samples().Single(path => Path.GetFileNameWithoutExtension(path) == sample);
        CheckEachLine(File.ReadAllText(path), sample, damage, isJudged);
    }

    private static void CheckEachLine(string text, string name, Func<string, string[]> damage, Func<Paper, bool> isJudged)
    {
        var lines = NaiveLines.Split(text);
        var papers = Listing.Parse(text, Today).Papers.Papers;
        for (var i = 0; i < lines.Count; i++)
        {
            var instead = damage(lines[i]);
            var damaged = string.Concat([.. lines.Take(i), .. instead, .. lines.Skip(i + 1)]);
            var after = Listing.Parse(damaged, Today).Papers.Papers.ToLookup(paper => paper.Entry.Span.Start);
            var moved = instead.Sum(line => line.Length) - lines[i].Length;
            foreach (var paper in papers.Where(paper => isJudged(paper) && !Touches(paper.Entry, i)))
            {
                var isBehind = paper.Entry.Span.Start > lines.Take(i).Sum(line => line.Length);
                var found = after[paper.Entry.Span.Start + (isBehind ? moved : 0)].SingleOrDefault();
                Assert.True(found is not null, $"{name}, line {i + 1}: the entry {paper.Title} is gone.");
                Assert.Equal(Values(paper), Values(found));
            }
        }
    }

    /// <summary>Whether the line is one of the entry's, blank lines around it left out, or the one before or after.</summary>
    private static bool Touches(EntrySyntax entry, int line)
    {
        var map = entry.Tree.Text.Lines;
        return line >= map.IndexOf(entry.Span.Start) - 1 && line <= map.IndexOf(entry.Span.End) + 1;
    }

    // A line of garbage before an entry without a title may be its title, for all that anybody can tell.
    private static bool IsWhole(Paper paper) => paper.Entry.DescendantNodes().All(node => !node.IsMissing && node.Kind is not (SyntaxKind.SkippedText or SyntaxKind.Chrome));

    /// <summary>All that a record says but where it stands: positions, index, the listing's own date and <c>#2</c> apart.</summary>
    private static List<string> Values(Paper paper) =>
    [
        string.Join('|', paper.Keys), $"{paper.Title}|{paper.Abstract}|{paper.AuthorCount}|{paper.Organization}|{paper.PublishedOn}|{paper.Comments}",
        .. RecordKeys.Data.Where(key => key != RecordKeys.ListedOn).Select(key => $"{key}: {string.Join(' ', paper.Fields[key].Select(field => $"{field.Status} {field.Production} {Raw(paper, field)}"))}"),
    ];

    private static string? Raw(Paper paper, FieldProvenance field) => field.Span is { } span ? paper.Entry.Tree.Text.ToString(span) : null;
}
