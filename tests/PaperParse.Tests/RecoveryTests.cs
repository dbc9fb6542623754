using PaperParse.Extraction;
using PaperParse.Grammars;
using PaperParse.Syntax;
using PaperParse.TestSupport;

namespace PaperParse.Tests;

/// <summary>One bad entry harms no other: a damaged line changes values only of entries that it is in or next to. In every dialect, which is named.</summary>
public class RecoveryTests
{
    private static readonly DateOnly Today = new(2031, 5, 4);

    /// <summary>Dialect and file of each sample in which there are entries to harm.</summary>
    public static TheoryData<string, string> SamplesWithSeveralEntries
    {
        get
        {
            var samples = new TheoryData<string, string>();
            foreach (var path in Repository.Samples())
            {
                var dialect = Path.GetFileName(Path.GetDirectoryName(Path.GetDirectoryName(path)))!;
                if (Papers(File.ReadAllText(path), dialect).Count > 1)
                    samples.Add(dialect, Path.GetFileName(path));
            }

            return samples;
        }
    }

    [Theory]
    [MemberData(nameof(SamplesWithSeveralEntries))]
    public void A_lost_line_harms_only_the_entries_that_it_is_in_or_next_to(string dialect, string sample) =>
        CheckEachLine(dialect, sample, (_, _) => Replaced(1), _ => true);

    [Theory]
    [MemberData(nameof(SamplesWithSeveralEntries))]
    public void A_doubled_line_harms_only_those_too(string dialect, string sample) =>
        CheckEachLine(dialect, sample, (lines, i) => Replaced(1, lines[i], lines[i]), _ => true);

    [Theory]
    [MemberData(nameof(SamplesWithSeveralEntries))]
    public void Lines_that_change_places_harm_only_those_too(string dialect, string sample) =>
        CheckEachLine(dialect, sample, (lines, i) => i + 1 < lines.Count ? Replaced(2, lines[i + 1], lines[i]) : null, _ => true);

    [Theory]
    [MemberData(nameof(SamplesWithSeveralEntries))]
    public void A_line_of_garbage_in_the_place_of_another_harms_only_those_too(string dialect, string sample) =>
        CheckEachLine(dialect, sample, (lines, i) => Replaced(1, "?? ?? [x](y) \\\\ ;" + lines[i][^NaiveLines.BreakWidth(lines[i])..]), IsWhole);

    [Theory]
    [MemberData(nameof(SamplesWithSeveralEntries))]
    public void A_text_that_is_cut_off_anywhere_keeps_the_records_before_the_cut(string dialect, string sample)
    {
        var text = SampleText(dialect, sample);
        // Where no tag ends an entry of a page, what comes next can still be of it.
        var papers = Papers(text, dialect).Where(paper => HasAll(paper) && (!IsOfPages(dialect) || text[paper.Entry.Span.End - 1] == '>')).Select(paper => (paper.Title, paper.Entry.Span, Values: Values(paper))).ToList();
        for (var length = 0; length < text.Length; length++)
        {
            var found = Papers(text[..length], dialect).ToLookup(paper => paper.Entry.Span.Start);
            foreach (var paper in papers.Where(paper => paper.Span.End < length))
            {
                var same = found[paper.Span.Start].SingleOrDefault();
                Assert.True(same is not null, $"{dialect}/{sample} cut at {length}: the entry {paper.Title} is gone.");
                Assert.Equal(paper.Values, Values(same));
            }
        }
    }

    [SkippableFact]
    public void A_lost_line_of_a_real_dump_harms_only_those_too() =>
        CheckEachLine("hf-text", "the seed", File.ReadAllText(Corpus.Require(Corpus.Seed)), (_, _) => Replaced(1), _ => true);

    private static void CheckEachLine(string dialect, string sample, Func<List<string>, int, Damage?> damage, Func<Paper, bool> isJudged) =>
        CheckEachLine(dialect, sample, SampleText(dialect, sample), damage, isJudged);

    private static void CheckEachLine(string dialect, string name, string text, Func<List<string>, int, Damage?> damage, Func<Paper, bool> isJudged)
    {
        var lines = NaiveLines.Split(text).ToList();
        var check = new DamageCheck(new SourceText(text), DialectOf(dialect), Today);
        for (var i = 0; i < lines.Count; i++)
        {
            if (damage(lines, i) is not { } damaged || Enumerable.Range(i, damaged.Lines).Any(line => !check.IsWorthLosing(line)))
                continue;
            var lastLine = i + damaged.Lines - 1;
            var change = new TextChange(new TextSpan(lines.Take(i).Sum(line => line.Length), lines.Skip(i).Take(damaged.Lines).Sum(line => line.Length)), damaged.Instead);
            foreach (var harm in check.After(change).Where(harm => isJudged(harm.Paper) && !Touches(harm.Paper.Entry, i, lastLine)))
                Assert.Fail($"{dialect}/{name}, line {i + 1}: the entry {harm.Paper.Title} is {(harm.Field is null ? "gone" : $"another: {harm.Field} was {harm.Before} and is {harm.After}")}.");
        }
    }

    private static string SampleText(string dialect, string sample) => File.ReadAllText(Repository.PathOf($"grammars/{dialect}/samples/{sample}"));


    private static IReadOnlyList<Paper> Papers(string text, string dialect) =>
        Listing.Parse(text, new ListingOptions { AsOf = Today, UseRecords = false, Dialect = DialectOf(dialect) }).Papers.Papers;

    private static Dialect DialectOf(string name) => BuiltInDialects.All.Single(known => known.Name == name);

    private static bool IsOfPages(string dialect) => dialect.EndsWith("-html", StringComparison.Ordinal);

    /// <summary>Whether one of the lines is one of the entry's, or the one before or after, blank lines left out.</summary>
    private static bool Touches(EntrySyntax entry, int firstLine, int lastLine)
    {
        var map = entry.Tree.Text.Lines;
        var (first, last) = (map.IndexOf(entry.Span.Start) - 1, map.IndexOf(entry.Span.End) + 1);
        while (first > 0 && IsBlank(first))
            first--;
        while (last < map.Count - 1 && IsBlank(last))
            last++;
        return lastLine >= first && firstLine <= last;

        bool IsBlank(int line) => entry.Tree.Text.Slice(new TextSpan(map[line].Start, map[line].Width)).IsWhiteSpace();
    }

    private static bool HasAll(Paper paper) => paper.Entry.Tree.Vocabulary.WholeEntry.All(kind => paper.Entry.DescendantNodes().Any(node => node.Kind == kind && !node.IsMissing));

    // A line of garbage before an entry without a title may be its title, for all that anybody can tell.
    private static bool IsWhole(Paper paper) => paper.Entry.DescendantNodes().All(node => !node.IsMissing && node.Kind is not (SyntaxKind.SkippedText or SyntaxKind.Chrome));

    /// <summary>All that a record says but where it stands: positions, index, <c>#2</c> and what is inherited (the listing's date, a section) apart.</summary>
    private static List<string> Values(Paper paper) =>
    [
        string.Join('|', paper.Keys), $"{paper.Title}|{paper.Abstract}|{paper.AuthorCount}|{paper.Organization}|{StatedDay(paper)}|{paper.Comments}",
        .. RecordKeys.Read.Where(key => key is not (RecordKeys.ListedOn or RecordKeys.Section))
            .Select(key => $"{key}: {string.Join(' ', paper.Fields[key].Select(field => $"{field.Span is null} {field.Production} {Raw(paper, field)}"))}"),
    ];

    // A day whose year the listing's date gave is inherited with it.
    private static DateOnly? StatedDay(Paper paper) => paper.Fields[RecordKeys.PublishedOn][0].Status == FieldStatus.Stated ? paper.PublishedOn : null;

    private static string? Raw(Paper paper, FieldProvenance field) => field.Span is { } span ? paper.Entry.Tree.Text.ToString(span) : null;

    private static Damage Replaced(int count, params string[] instead) => new(count, string.Concat(instead));

    /// <param name="Lines">How many lines of the sound text were touched.</param>
    /// <param name="Instead">What stands in their place.</param>
    private sealed record Damage(int Lines, string Instead);
}
