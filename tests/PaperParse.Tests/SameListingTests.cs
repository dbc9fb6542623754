using System.Collections;
using PaperParse.Extraction;
using PaperParse.TestSupport;

namespace PaperParse.Tests;

/// <summary>A listing is the same whether somebody copied it as text or saved the page.</summary>
public sealed class SameListingTests
{
    [Theory]
    [InlineData("hf-grid-text/samples/plain.txt", "hf-html/samples/same-as-grid.html", 4)]
    [InlineData("hf-text/samples/plain.txt", "hf-html/samples/same-as-text.html", 3)]
    [InlineData("accepted-papers/samples/plain.md", "accepted-html/samples/same-as-plain.html", 5)]
    public void What_both_show_is_equal(string text, string page, int papers)
    {
        var (left, right) = (Read(text), Read(page));
        Assert.Equal((papers, papers), (left.Count, right.Count));
        for (var i = 0; i < papers; i++)
        {
            var shared = RecordKeys.Read.Where(key => Values(left[i], key).Any() && Values(right[i], key).Any()).ToList();
            Assert.Superset(new HashSet<string> { "title", "authorCount" }, shared.ToHashSet());
            foreach (var key in shared)
                Assert.Equal((key, string.Join('|', Values(left[i], key))), (key, string.Join('|', Values(right[i], key))));
        }
    }

    /// <summary>Of a page as it is shown: its own records are in no text.</summary>
    private static IReadOnlyList<Paper> Read(string sample) =>
        Listing.Parse(File.ReadAllText(Repository.PathOf($"grammars/{sample}")), new ListingOptions { UseRecords = false }).Papers.Papers;

    /// <summary>What a field of a paper is, where the text states it or it was worked out.</summary>
    private static IEnumerable<object> Values(Paper paper, string key)
    {
        if (!paper.Fields[key].Any(one => one.Status is FieldStatus.Stated or FieldStatus.Inferred))
            return [];
        var value = typeof(Paper).GetProperty(char.ToUpperInvariant(key[0]) + key[1..])!.GetValue(paper);
        return value switch
        {
            null => [],
            string text => [text],
            IEnumerable many => many.Cast<object>(),
            _ => [value],
        };
    }
}
