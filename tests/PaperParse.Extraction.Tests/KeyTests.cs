using System.Security.Cryptography;
using System.Text;
using PaperParse.TestSupport;

namespace PaperParse.Extraction.Tests;

public class KeyTests
{
    /// <summary>What is left of a title, from which the key is computed here with nothing of the code under test.</summary>
    [Theory]
    [InlineData("Pruning: A Survey (2nd ed.)", "pruningasurvey2nded")]
    [InlineData("Café Étoilé", "cafeetoile")]
    [InlineData("Cafe\u0301 E\u0301toile\u0301", "cafeetoile")]
    [InlineData("Caf\\'e \\'{E}toil\\'e", "cafeetoile")]
    [InlineData("\\textbf{Bold} {\\it claims} of \\alpha-decay", "boldclaimsofdecay")]
    [InlineData("\\\\ raw \\", "raw")]
    [InlineData("Ｆｕｌｌ ｗｉｄｔｈ １２", "fullwidth12")]
    [InlineData("Ελληνικά ΣΊΣΥΦΟΣ", "ελληνικασισυφοσ")]
    [InlineData("深度学习 の 研究", "深度学习の研究")]
    [InlineData("ガ", "カ")]
    [InlineData("한국어", "한국어", true)]
    [InlineData("x² ½ Ⅷ ﬁne", "x212viiifine")]
    [InlineData("İstanbul", "istanbul")]
    [InlineData("𝐁𝐨𝐥𝐝 math 😀", "boldmath")]
    [InlineData("A\tB\u00A0C_D-1", "abcd1")]
    public void The_key_of_a_title_is_that_of_its_folded_text(string title, string folded, bool decomposed = false)
    {
        var paper = Paper(title);
        Assert.Equal([Hash("title", decomposed ? folded.Normalize(NormalizationForm.FormKD) : folded)], paper.Keys);
        Assert.Equal(paper.Keys[0], paper.Key);
    }

    // Not in the table: the strings of attributes are kept as UTF-8, which has no unpaired surrogates.
    [Fact]
    public void What_cannot_be_normalised_is_no_letter() =>
        Assert.Equal([Hash("title", "abce")], Paper("a\uD800b\uFFFEc\uDC00é\uD83D").Keys);

    [Fact]
    public void A_long_title_is_folded_to_its_end()
    {
        var start = new string('a', 700) + "\\" + new string('x', 700) + "-" + new string('Ü', 700);
        Assert.Equal([Hash("title", new string('a', 700) + new string('u', 700))], Paper(start).Keys);
        Assert.Equal([Hash("title", new string('é', 3).Normalize(NormalizationForm.FormKD).Replace("\u0301", "", StringComparison.Ordinal) + new string('字', 900))],
            Paper("ééé" + new string('字', 900)).Keys);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("???")]
    public void Without_a_title_that_has_a_letter_the_abstract_gives_the_key(string? title)
    {
        var folded = string.Concat(Enumerable.Repeat("weshow𐐨", 50));
        var text = string.Concat(Enumerable.Repeat("We show: 𐐀 ", 50));
        // 200 characters are 28 repeats of seven and four more, the astral ones counted once.
        Assert.Equal([Hash("abstract", string.Concat(Enumerable.Repeat("weshow𐐨", 28)) + "wesh")], Paper(title, text).Keys);
        Assert.StartsWith(string.Concat(Enumerable.Repeat("weshow𐐨", 28)), folded, StringComparison.Ordinal);
    }

    [Fact]
    public void A_short_abstract_counts_whole() => Assert.Equal([Hash("abstract", "short")], Paper(null, "Short.").Keys);

    [Fact]
    public void With_nothing_to_fold_there_is_no_key()
    {
        var paper = Paper("…", "— \\alpha");
        Assert.Empty(paper.Keys);
        Assert.Null(paper.Key);
    }

    [Fact]
    public void A_key_repeated_in_one_listing_is_numbered_and_stays_plain_among_the_keys()
    {
        var tree = TreeDraft.Tree(t => t
            .Header("one").Entry(e => e.Title("Same")).Entry(e => e.Title("SAME!")).Entry(e => e.Title("Other")).Entry(e => e.Title("Same")).Entry(e => e.Title("?")).Entry(e => e.Title("?"))
            .Header("two").Entry(e => e.Title("Same")));
        var papers = PaperExtractor.Extract(tree).Papers;
        var key = Hash("title", "same");
        Assert.Equal([key, key + "#2", Hash("title", "other"), key + "#3", null, null, key], papers.Select(paper => paper.Key));
        Assert.All(papers.Where(paper => paper.Title is "Same" or "SAME!"), paper => Assert.Equal([key], paper.Keys));
        // Keys are worked out when they are asked for; which is asked for first makes no difference.
        Assert.Equal(key + "#3", PaperExtractor.Extract(tree).Papers[3].Key);
    }

    private static Paper Paper(string? title, string? summary = null)
    {
        var tree = TreeDraft.Tree(t => t.Entry(e =>
        {
            if (title is not null)
                e.Title(title);
            if (summary is not null)
                e.Abstract(summary);
        }));
        return PaperExtractor.Extract(tree).Papers[0];
    }

    private static string Hash(string kind, string folded) =>
        $"1:{kind}:{Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(folded)))[..16].ToLowerInvariant()}";
}
