using System.Text;

namespace PaperParse.Tests;

/// <summary>Bylines that are long, or of names that look like none: the paper stays whole.</summary>
public sealed class BylineTests
{
    [Theory]
    [InlineData(3_000, 7)]
    [InlineData(5_000, 1)]
    [InlineData(20_000, 20_000)]
    public void A_mail_names_as_many_authors_as_sign_a_paper(int authors, int onALine)
    {
        var paper = Assert.Single(Listing.Parse(Mail(authors, onALine)).Papers.Papers);

        Assert.Equal(authors, paper.AuthorCount);
        Assert.Equal(Enumerable.Range(0, authors).Select(Name), paper.Authors);
        Assert.Equal(["cs.CL"], paper.Categories);
        Assert.Equal("Herons stand still and wait.", paper.Abstract);
    }

    [Theory]
    [InlineData("Bo Stone, Ada Berg et al.", "Bo Stone|Ada Berg")]
    [InlineData("OpenAI and Ada Berg", "OpenAI|Ada Berg")]
    [InlineData("Suharto and Wei Zhang", "Suharto|Wei Zhang")]
    [InlineData("Ada Berg and 12 others", "Ada Berg")]
    [InlineData("bell hooks and danah boyd", "bell hooks|danah boyd")]
    [InlineData("Berg, Ada and Stone, Bo", "Berg, Ada|Stone, Bo")]
    [InlineData(@"Ada Berg\*, Bo Stone†", "Ada Berg|Bo Stone")]
    [InlineData(@"Ada Berg\*, Bo Stone\*", "Ada Berg|Bo Stone")]
    [InlineData("Wei (Wayne) Zhang and Bo Li", "Wei (Wayne) Zhang|Bo Li")]
    [InlineData("李伟, 张伟", "李伟|张伟")]
    [InlineData("Presented in the hall, and on paper", null)]
    [InlineData("We count herons, egrets and storks.", null)]
    [InlineData("Slides, code and more: https://pond.example", null)]
    [InlineData("Best paper award", null)]
    public void A_line_in_italics_below_a_title_that_joins_several_is_a_byline(string line, string? authors)
    {
        var papers = Listing.Parse($"# Accepted Papers\n\n### Long Papers\n{Accepted(1, "Ada Berg, Bo Stone and Cy Reed")}\n{Accepted(2, line)}\n{Accepted(3, "Ada Berg, Bo Stone and Cy Reed")}").Papers.Papers;

        Assert.Equal(authors, papers.Count == 3 ? string.Join('|', papers[1].Authors!) : null);
        Assert.Equal(Title(3), papers[^1].Title);
    }

    private static string Title(int number) => $"Some Herons at Night, Number {number} of the Pond";

    private static string Accepted(int number, string authors) => $"{Title(number)}  \n*{authors}*  \n";

    private static string Name(int number) => $"A. Berg{(char)('a' + (number % 26))}{(char)('a' + (number / 26 % 26))}";

    private static string Mail(int authors, int onALine)
    {
        var mail = new StringBuilder("\\\\\narXiv:2401.00001\nDate: Wed, 3 Jan 2024 19:00:02 GMT   (31kb,D)\n\nTitle: Herons at Night\nAuthors: ");
        for (var i = 0; i < authors; i++)
            mail.Append(i == 0 ? "" : i % onALine == 0 ? ",\n  " : ", ").Append(Name(i));
        return mail.Append("\nCategories: cs.CL\n\\\\\n  Herons stand still and wait.\n\\\\ ( https://arxiv.org/abs/2401.00001 ,  31kb)\n").ToString();
    }
}
