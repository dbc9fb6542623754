using System.Globalization;
using PaperParse.Analysis;
using PaperParse.Extraction;
using PaperParse.Syntax;

namespace PaperParse.Analyzers.Tests;

public sealed class NearDuplicateTitleTests : RuleTests
{
    private const string Id = "PP4002";

    [Theory]
    [InlineData("Moss on Old Servers Keeps the Rooms Warm", "[|Moss on Old Servers Keeps the Room Warm|]")]
    [InlineData("Counting Herons from Far Away with Two Mirrors", "[|Counting Heron from Far Away, with Two Mirrors!|]")]
    [InlineData("Théorie des mousses sur de vieux serveurs", "[|Théorie des mousse sur de vieux serveurs|]")]
    public void Nearly_the_same(string one, string other) => Verify(Id, ListingOf(one, other));

    [Theory]
    [InlineData("Moss on Old Servers and How It Grows, Part 1", "Moss on Old Servers and How It Grows, Part 2")]
    [InlineData("Moss on Old Servers and How It Grows I", "Moss on Old Servers and How It Grows II")]
    [InlineData("The MossBench Challenge 2030 on Old Servers", "The MossBench Challenge 2031 on Old Servers")]
    [InlineData("Introduction to Machine Learning", "Introduction to Machine Learnings")]
    [InlineData("Moss on Old Servers Keeps the Rooms Warm", "Moss on Old Servers Keeps the Rooms Warm")]
    [InlineData("Moss on Old Servers Keeps the Rooms Warm", "Lichen on New Laptops Makes the Halls Cold")]
    [InlineData("Wet Moss", "Wet Moos")]
    public void Other_works_or_the_same_by_an_identity(string one, string other) => Verify(Id, ListingOf(one, other));

    [Fact]
    public void The_nearest_before_it_is_named()
    {
        var text = ListingOf("Moss on Old Servers Keeps the Rooms Warm", "Moss on Old Servers Keeps the Rooms Warmest", "Moss on Old Servers Keeps the Rooms Warmer");
        var found = FindAll(new SourceText(text)).Where(finding => finding.Id == Id).ToList();
        Assert.Equal(["nearly the title of entry 1, \"Moss on Old Servers Keeps the Rooms Warm\"; perhaps the same paper", "nearly the title of entry 1, \"Moss on Old Servers Keeps the Rooms Warm\"; perhaps the same paper"], found.Select(finding => finding.Message));
    }

    /// <summary>Every title is compared with a few others, however many there are: the second half of 4,000 titles of one pattern costs no more than the first.</summary>
    [Fact]
    public void Titles_that_have_a_phrase_in_common_are_not_all_compared()
    {
        var titles = Enumerable.Range(0, 4_000).Select(i => $"A Study of the Growth of {WordOf(i)} and {WordOf(i * 7919)} on Old Servers in Winter").ToArray();
        var papers = PaperExtractor.Extract(HfText.Parse(new SourceText(ListingOf(titles))));
        Assert.Equal(4_000, papers.Papers.Count);
        var found = AnalysisDriver.Analyze(papers, [RuleOf(Id)]);
        Assert.All(found, finding => Assert.NotNull(finding.Paper));
    }

    private static string WordOf(int i)
    {
        var word = "";
        for (var rest = (uint)i * 2654435761; rest > 0; rest /= 26)
            word += (char)('a' + (rest % 26));
        return word;
    }

    private static string ListingOf(params string[] titles) => string.Concat(titles.Select((title, i) =>
        string.Create(CultureInfo.InvariantCulture, $"{title}\n\n{Prose}\n\n  • {i + 2} authors\n·\nMay 3, 2025\n\n")));
}
