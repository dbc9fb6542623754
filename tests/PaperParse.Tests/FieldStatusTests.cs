using PaperParse.Extraction;
using PaperParse.TestSupport;

namespace PaperParse.Tests;

/// <summary>Absent is what a dialect shows and an entry lacks; unknown what it never shows.</summary>
public sealed class FieldStatusTests
{
    /// <summary>Dialects of pages cover several layouts: there each page says by itself what it shows.</summary>
    public static TheoryData<string> Dialects =>
        [.. Repository.Samples().Select(path => Listing.Load(path).Tree).Where(tree => !tree.Vocabulary.HasLayouts).Select(tree => tree.Vocabulary.Dialect).Distinct()];

    [Theory]
    [MemberData(nameof(Dialects))]
    public void What_one_entry_has_is_unknown_in_no_other(string dialect)
    {
        var papers = Repository.Samples().Select(path => Listing.Load(path)).Where(listing => listing.Tree.Vocabulary.Dialect == dialect).SelectMany(listing => listing.Papers.Papers).ToList();

        var stated = KeysThatAre(FieldStatus.Stated, papers);

        Assert.Equal(dialect == Syntax.Detection.UnknownDialect, stated.Count == 0);
        Assert.Empty(stated.Intersect(KeysThatAre(FieldStatus.Unknown, papers)));
    }

    [Fact]
    public void Affiliations_and_fields_of_one_dialect_alone_are_absent_where_an_entry_of_it_has_none()
    {
        var paper = Listing.Load(Repository.Samples().First(path => path.EndsWith("arxiv-mail/samples/clean.txt", StringComparison.Ordinal))).Papers.Papers[0];

        Assert.Equal(FieldStatus.Absent, paper.Fields[RecordKeys.Affiliations][0].Status);
        Assert.Equal(FieldStatus.Absent, paper.Fields[RecordKeys.Extra][0].Status);
        Assert.Equal(FieldStatus.Unknown, paper.Fields[RecordKeys.Stars][0].Status);
    }

    private static HashSet<string> KeysThatAre(FieldStatus status, IEnumerable<Paper> papers) =>
        [.. papers.SelectMany(paper => paper.Fields).Where(field => field.Value.Any(place => place.Status == status)).Select(field => field.Key)];
}
