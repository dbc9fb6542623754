using PaperParse.Syntax;
using PaperParse.TestSupport;

namespace PaperParse.Extraction.Tests;

public class NameTests
{
    [Theory]
    [InlineData("Berg, Ada", "Ada", "Berg")]
    [InlineData("Berg, A. B.", "A. B.", "Berg")]
    [InlineData("Berg, A.-B.", "A.-B.", "Berg")]
    [InlineData("van Ry, Jan", "Jan", "van Ry")]
    [InlineData("de la Cruz, Ada María", "Ada María", "de la Cruz")]
    [InlineData("Stone-Quill, Bo", "Bo", "Stone-Quill")]
    [InlineData("O'Reed, Di", "Di", "O'Reed")]
    [InlineData("""G{\"o}del, K.""", "K.", "Gödel")]
    [InlineData("김, 철수", "철수", "김")]
    [InlineData("Ada Berg", null, null)]
    [InlineData("Jan van Ry", null, null)]
    [InlineData("Berg", null, null)]
    [InlineData("Ada Berg, Bo Stone", null, null)]
    [InlineData("Ada Berg, Jr.", null, null)]
    [InlineData("Berg, III", null, null)]
    [InlineData("Berg, Ph.D.", null, null)]
    [InlineData("Madonna, MIT", null, null)]
    [InlineData("Berg, Ada, Jr.", null, null)]
    [InlineData("Berg, 3 pages", null, null)]
    [InlineData("Berg,", null, null)]
    [InlineData(", Ada", null, null)]
    [InlineData("Berg, of the pond", null, null)]
    public void Parts_of_a_name_are_told_by_a_comma(string author, string? given, string? family)
    {
        var paper = WithAuthors(list => list.Node(SyntaxKind.Author, a => a.Text(author)));
        var name = Assert.Single(paper.Names!);
        Assert.Equal((given, family, false), (name.Given, name.Family, name.IsCollaboration));
        Assert.Equal(author, Assert.Single(paper.Authors!));
        Assert.Equal(LatexText.ToReadable(author), name.Name);
    }

    [Theory]
    [InlineData("The Reed Collaboration", "The Reed Collaboration")]
    [InlineData("Reed-2 collaboration", "Reed-2 collaboration")]
    [InlineData("Pond Consortium", "Pond Consortium")]
    [InlineData("Marsh Team", "Marsh Team")]
    [InlineData("for the Reed Collaboration", "Reed Collaboration")]
    [InlineData("Ada Berg on behalf of the Reed team", "Reed team")]
    [InlineData("Collaboration", null)]
    [InlineData("Ada Berg", null)]
    [InlineData("Team Berg", null)]
    public void Collaborations_are_told_by_their_last_word(string author, string? collaboration)
    {
        var paper = WithAuthors(list => list.Node(SyntaxKind.Author, a => a.Text("Bo Ek")).Markup(",").Node(SyntaxKind.Author, a => a.Text(author, " ")));
        Assert.Equal(collaboration is null ? null : [collaboration], paper.Collaborations);
        Assert.Equal(["Bo Ek", author], paper.Authors);
        if (collaboration is null)
            Assert.Equal(FieldStatus.Absent, paper.Fields["collaborations"][0].Status);
        else
            Assert.Equal(collaboration, paper.Entry.Tree.Text.ToString(paper.Fields["collaborations"][0].Span!.Value));
    }

    [Theory]
    [InlineData("(Marsh College)", "Marsh College null 0", "")]
    [InlineData("(1)", "", "")]
    [InlineData("(1 and 2), (2) ((1) Marsh College, (2) Tide University)", "Marsh College 1 0;Tide University 2 0", "")]
    [InlineData("(1, on behalf of the Reed team) ((1) Marsh College)", "Marsh College 1 0", "Reed team")]
    [InlineData("(for the Reed Collaboration, (1) Marsh College and (2) Tide)", "Marsh College 1 ;Tide 2 ", "Reed Collaboration")]
    [InlineData("(3 Marsh Road)", "3 Marsh Road null 0", "")]
    [InlineData("(Pond Lab (Hill))", "Pond Lab (Hill) null 0", "")]
    [InlineData("(a) ((a) Marsh College)", "Marsh College a 0", "")]
    [InlineData("([1] Marsh; [2] Tide)", "Marsh 1 ;Tide 2 ", "")]
    [InlineData("(*)", "", "")]
    public void Affiliations_are_those_of_the_name_before_them(string written, string affiliations, string collaboration)
    {
        var paper = WithAuthors(list =>
        {
            list.Node(SyntaxKind.Author, a => a.Text("Bo Ek"));
            foreach (var group in Groups(written))
                list.Node(SyntaxKind.Affiliation, a => a.Text(group, " "));
        });
        Assert.Equal(affiliations, string.Join(';', (paper.Affiliations ?? []).Select(place => $"{place.Name} {place.Label ?? "null"} {string.Join(',', place.Authors)}")));
        Assert.Equal(collaboration, string.Join(';', paper.Collaborations ?? []));
        Assert.Equal(["Bo Ek"], paper.Authors);
        Assert.All((paper.Affiliations ?? []).Zip(paper.Fields["affiliations"]), pair => Assert.Equal(pair.First.Name, paper.Entry.Tree.Text.ToString(pair.Second.Span!.Value)));
    }

    [Fact]
    public void A_place_that_two_authors_name_is_one()
    {
        var paper = WithAuthors(list =>
        {
            foreach (var name in "Bo Ek,Di Wu,Ada Berg".Split(','))
                list.Node(SyntaxKind.Author, a => a.Text(name)).Node(SyntaxKind.Affiliation, a => a.Text(name == "Di Wu" ? "(Tide)" : "(Marsh)", " "));
        });
        Assert.Equal([0, 2], paper.Affiliations![0].Authors);
        Assert.Equal([1], paper.Affiliations[1].Authors);
    }

    [Fact]
    public void What_is_turned_is_inferred_and_what_is_not_stays_stated()
    {
        var tree = TreeDraft.Tree(t => t.Entry(e => e.Title("""The \alpha pond""").Abstract("Plain.")
            .Node(SyntaxKind.Byline, b => b.Node(SyntaxKind.AuthorList, list => list.Node(SyntaxKind.Author, a => a.Text("""G\"odel""")).Markup(",").Node(SyntaxKind.Author, a => a.Text("Bo Ek", " "))))));
        var paper = PaperExtractor.Extract(tree).Papers[0];
        Assert.Equal("The α pond", paper.ReadableTitle);
        Assert.Equal(["Gödel", "Bo Ek"], paper.ReadableAuthors);
        var title = paper.Fields["readableTitle"][0];
        Assert.Equal((FieldStatus.Inferred, paper.Fields["title"][0].Span), (title.Status, title.Span));
        Assert.NotNull(title.Evidence);
        Assert.Equal(paper.Fields["abstract"], paper.Fields["readableAbstract"]);
        Assert.Equal([FieldStatus.Inferred, FieldStatus.Stated], paper.Fields["readableAuthors"].Select(field => field.Status));
        Assert.Equal("Gödel", paper.Names![0].Name);
        Assert.Equal(paper.Fields["readableAuthors"], paper.Fields["names"]);
    }

    [Fact]
    public void A_paper_that_was_changed_has_the_readable_text_of_what_it_was_changed_to()
    {
        var paper = WithAuthors(list => list.Node(SyntaxKind.Author, a => a.Text("Bo Ek"))) with { Title = """5\% moss""", Links = ["https://doi.org/10.5555/a"], Authors = ["Berg, Ada"] };
        Assert.Equal("5% moss", paper.ReadableTitle);
        Assert.Equal(LinkKind.Doi, Assert.Single(paper.LinkItems).Kind);
        Assert.Equal("Berg", Assert.Single(paper.Names!).Family);
    }

    private static IEnumerable<string> Groups(string written)
    {
        var (start, depth) = (0, 0);
        for (var i = 0; i < written.Length; i++)
        {
            depth += written[i] == '(' ? 1 : written[i] == ')' ? -1 : 0;
            if (written[i] == '(' && depth == 1)
                start = i;
            if (written[i] == ')' && depth == 0)
                yield return written[start..(i + 1)];
        }
    }

    private static Paper WithAuthors(Action<TreeDraft> write) => PaperExtractor.Extract(TreeDraft.Tree(t => t.Entry(e => e.Title("T")
        .Node(SyntaxKind.Byline, b => b.Node(SyntaxKind.AuthorList, write).Break())))).Papers[0];
}
