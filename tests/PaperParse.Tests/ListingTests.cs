using PaperParse.Analysis;
using PaperParse.Grammars;
using PaperParse.Inputs;

namespace PaperParse.Tests;

public class ListingTests
{
    private const string Text =
        """
        Mar 5

        Reading Tide Tables with Small Recurrent Models

        Tide tables are printed once a year and corrected by hand. We ask how much of a table a small model can predict.

          • 1 authors
        ·
        Mar 4, 2031

        """;

    [Fact]
    public void A_text_gives_papers_findings_and_fixes()
    {
        var listing = Listing.Parse(Text);

        Assert.Equal("Reading Tide Tables with Small Recurrent Models", Assert.Single(listing.Papers.Papers).Title);
        Assert.Equal(["PP1001", "PP5002", "PP2001"], listing.Findings.Select(finding => finding.Id));
        Assert.Equal(Text.Replace("1 authors", "1 author", StringComparison.Ordinal), listing.Fix().Tree.Text.ToString());
        Assert.Equal(Text, listing.Tree.Text.ToString());
    }

    [Fact]
    public void Fixes_that_guess_are_made_when_asked_for()
    {
        var mended = Listing.Parse(Text).Fix(includeUnsafe: true);

        Assert.StartsWith("Mar 5, 2031\n", mended.Tree.Text.ToString(), StringComparison.Ordinal);
        Assert.Equal(["PP5002"], mended.Remaining.Select(finding => finding.Id));
    }

    [Fact]
    public void The_day_that_counts_as_today_is_an_option()
    {
        Assert.Equal(new DateOnly(2031, 3, 5), Listing.Parse(Text).Papers.Papers[0].ListedOn);
        Assert.Equal(new DateOnly(2033, 3, 5), Listing.Parse(Text, new ListingOptions { AsOf = new DateOnly(2034, 1, 1) }).Papers.Papers[0].ListedOn);
    }

    [Fact]
    public void A_dialect_of_ones_own_is_an_option()
    {
        Assert.Equal("hf-text", Listing.Parse(Text).Tree.Detection.Dialect);
        var (dialect, errors) = GrammarCompiler.Compile("grammar tiny \"Titles\"\nnotation 1\nline prose = text\nitems Entry\nEntry = Title\nTitle = prose\n", "tiny.grammar");
        Assert.Empty(errors);
        Assert.Equal("tiny", Listing.Parse(Text, new ListingOptions { Dialect = dialect }).Tree.Detection.Dialect);
    }

    [Fact]
    public void A_file_is_loaded_with_its_path()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, Text);

            Assert.Equal(path, Listing.Load(path).Tree.Text.Path);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void A_missing_file_is_an_input_exception() =>
        Assert.Throws<InputException>(() => Listing.Load(Path.Combine(Path.GetTempPath(), "paperparse-no-such-file")));

    [Theory]
    [InlineData("")]
    [InlineData("\0")]
    [InlineData("\uD800\n\uDC00")]
    [InlineData("· \n• • •\n")]
    public void Every_text_is_a_listing(string text)
    {
        var listing = Listing.Parse(text);

        Assert.Equal(text, string.Concat(listing.Tree.Root.DescendantTokens().Select(token => text.Substring(token.FullSpan.Start, token.FullSpan.Length))));
        Assert.Contains(listing.Findings, finding => finding.Severity == Severity.Error);
        Assert.DoesNotContain(listing.Findings, finding => finding.Id == "PP0900");
    }

    [Fact]
    public void Many_threads_see_one_list_of_findings()
    {
        var listing = Listing.Parse(Text);
        var seen = new IReadOnlyList<Diagnostic>[8];

        Parallel.For(0, seen.Length, i => seen[i] = listing.Findings);

        Assert.All(seen, findings => Assert.Same(listing.Findings, findings));
    }
}
