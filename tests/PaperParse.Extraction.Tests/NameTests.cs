using System.Text.RegularExpressions;
using PaperParse.Syntax;
using PaperParse.TestSupport;
using static PaperParse.Extraction.Tests.BylineDraft;

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
    [InlineData("The Reed Collaboration", FieldStatus.Stated)]
    [InlineData("Reed-2 collaboration", FieldStatus.Stated)]
    [InlineData("REED COLLABORATION", FieldStatus.Stated)]
    [InlineData("Reed collab.", FieldStatus.Stated)]
    [InlineData("Pond Consortium", FieldStatus.Stated)]
    [InlineData("the Marsh Team", FieldStatus.Stated)]
    [InlineData("Marsh Team", FieldStatus.Inferred)]
    [InlineData("Marsh Team Pond", FieldStatus.Inferred)]
    [InlineData("Institute for the Reed Group", FieldStatus.Inferred)]
    [InlineData("Collaboration", null)]
    [InlineData("Ada Berg", null)]
    [InlineData("Team Berg", null)]
    [InlineData("A. Team", null)]
    [InlineData("A. B. Group", null)]
    [InlineData("Group, A.", null)]
    public void Collaborations_among_authors_are_told_by_a_word(string author, FieldStatus? status)
    {
        var paper = WithAuthors(list => list.Node(SyntaxKind.Author, a => a.Text("Bo Ek")).Markup(",").Node(SyntaxKind.Author, a => a.Text(author, " ")));
        Assert.Equal(status is null ? null : [author], paper.Collaborations);
        Assert.Equal(["Bo Ek", author], paper.Authors);
        Assert.Equal([false, status is not null], paper.Names!.Select(name => name.IsCollaboration));
        Assert.Equal(status ?? FieldStatus.Absent, paper.Fields["collaborations"][0].Status);
        Assert.Equal([FieldStatus.Stated, status ?? FieldStatus.Stated], paper.Fields["names"].Select(field => field.Status));
        Assert.Equal(status == FieldStatus.Inferred, paper.Fields["collaborations"][0].Evidence is not null);
        if (status is not null)
            Assert.Equal(author, paper.Entry.Tree.Text.ToString(paper.Fields["collaborations"][0].Span!.Value));
    }

    [Theory]
    [InlineData("Bo Ek, for the Moon Team", "Bo Ek", "Moon Team")]
    [InlineData("Bo Ek, Di Wu for the Moon Team", "Bo Ek|Di Wu", "Moon Team")]
    [InlineData("Bo Ek on behalf of the Reed Collaboration", "Bo Ek", "Reed Collaboration")]
    [InlineData("Bo Ek, on behalf of CMS", "Bo Ek", "CMS")]
    [InlineData("Bo Ek ON BEHALF OF THE MOON TEAM", "Bo Ek", "MOON TEAM")]
    [InlineData("Bo Ek on behalf of CMS and ATLAS", "Bo Ek", "CMS|ATLAS")]
    [InlineData("Bo Ek on behalf of CMS and Di Wu", "Bo Ek|Di Wu", "CMS")]
    [InlineData("Bo Ek for the Moon Collaboration and the Reed Collaboration", "Bo Ek", "Moon Collaboration|Reed Collaboration")]
    [InlineData("Bo Ek for the LIGO and Virgo Collaborations", "Bo Ek", "LIGO and Virgo Collaborations")]
    [InlineData("Bo Ek for the LIGO, Virgo and KAGRA Collaborations", "Bo Ek", "LIGO, Virgo and KAGRA Collaborations")]
    [InlineData("Bo Ek, ATLAS and CMS Collaborations", "Bo Ek|ATLAS and CMS Collaborations", "ATLAS and CMS Collaborations")]
    [InlineData("Bo Ek and CMS Collaborations", "Bo Ek|CMS Collaborations", "CMS Collaborations")]
    [InlineData("for the Reed Collaboration", "", "Reed Collaboration")]
    [InlineData("Bo Ek, on behalf of the", "Bo Ek|on behalf of the", "")]
    [InlineData("Reed collaboration: Bo Ek, Di Wu", "Reed collaboration|Bo Ek|Di Wu", "Reed collaboration")]
    [InlineData("The Reed Collaboration, the Moon Collaboration: Bo Ek", "The Reed Collaboration|the Moon Collaboration|Bo Ek", "The Reed Collaboration|the Moon Collaboration")]
    [InlineData("The Pond and Moss Tower Collaborations: Bo Ek", "The Pond and Moss Tower Collaborations|Bo Ek", "The Pond and Moss Tower Collaborations")]
    [InlineData("On behalf of the Moon Team: Bo Ek", "Bo Ek", "Moon Team")]
    [InlineData("Moon Team Marsh: Bo Ek", "Moon Team Marsh|Bo Ek", "Moon Team Marsh")]
    [InlineData("The Reed Collaboration", "The Reed Collaboration", "The Reed Collaboration")]
    [InlineData("Reed Collaboration, Moon Collaboration", "Reed Collaboration|Moon Collaboration", "Reed Collaboration|Moon Collaboration")]
    [InlineData("Bo Ek and the Pond Telescope Collaboration", "Bo Ek|the Pond Telescope Collaboration", "the Pond Telescope Collaboration")]
    [InlineData("Contact: Bo Ek", "Bo Ek", "")]
    [InlineData("ReedAI: Bo Ek, Di Wu", "ReedAI|Bo Ek|Di Wu", "ReedAI")]
    [InlineData("01.AI: Bo Ek", "01.AI|Bo Ek", "01.AI")]
    [InlineData("Pond Heron: Bo Ek and Di Wu", "Pond Heron|Bo Ek|Di Wu", "Pond Heron")]
    [InlineData("V Team: Bo Ek", "V Team|Bo Ek", "V Team")]
    [InlineData("Bo Ek, ReedAI: Di Wu", "Bo Ek|ReedAI: Di Wu", "")]
    [InlineData("1: Bo Ek", "1: Bo Ek", "")]
    [InlineData("Heron:Bo Ek", "Heron:Bo Ek", "")]
    [InlineData("Bo Ek, for the Pond Heron Initiative", "Bo Ek", "Pond Heron Initiative")]
    [InlineData("Bo Ek, for the Reed Study Group", "Bo Ek", "Reed Study Group")]
    [InlineData("Bo Ek, for the Marsh Investigators", "Bo Ek", "Marsh Investigators")]
    [InlineData("Bo Ek, with an appendix by Di Wu", "Bo Ek|Di Wu", "")]
    [InlineData("Bo Ek with an appendix by Di Wu and Ada Berg", "Bo Ek|Di Wu|Ada Berg", "")]
    [InlineData("Institute for the Reed Group", "Institute for the Reed Group", "Institute for the Reed Group")]
    [InlineData("Pond Institute for Reeds", "Pond Institute for Reeds", "")]
    [InlineData("Fortuna Berg, Bo Forde", "Fortuna Berg|Bo Forde", "")]
    public void People_who_write_for_a_collaboration_are_apart_from_it(string written, string authors, string collaborations)
    {
        var paper = WithList(written);
        Assert.Equal(authors, string.Join('|', paper.Authors ?? []));
        Assert.Equal(collaborations, string.Join('|', paper.Collaborations ?? []));
        AssertPlaces(paper, paper.Authors, "authors");
        AssertPlaces(paper, paper.Collaborations, "collaborations");
        Assert.Equal(paper.Authors?.Count, paper.AuthorCount);
    }

    [Theory]
    [InlineData("Berg, A., Stone, B. C., and van der Reed, D.-E.", "Berg, A.|Stone, B. C.|van der Reed, D.-E.", "Berg|Stone|van der Reed")]
    [InlineData("Garcia Marquez, G., Stone, B", "Garcia Marquez, G.|Stone, B", "Garcia Marquez|Stone")]
    [InlineData("Berg, Ada; Stone, Bo", "Berg, Ada|Stone, Bo", "Berg|Stone")]
    [InlineData("Berg, Ada; Mac Hill, Bo; Di Wu", "Berg, Ada|Mac Hill, Bo|Di Wu", "Berg||")]
    [InlineData("Berg, Ada, Jr.; Stone, Bo", "Berg, Ada, Jr.|Stone, Bo", "|Stone")]
    [InlineData("Berg, Ada and de la Cruz, Bo", "Berg, Ada|de la Cruz, Bo", "Berg|de la Cruz")]
    [InlineData("""G\"odel, K., Stone, B.""", """G\"odel, K.|Stone, B.""", "Gödel|Stone")]
    [InlineData("Berg, Ada, Stone, Bo, and de la Cruz, Cy", "Berg, Ada|Stone, Bo|de la Cruz, Cy", "Berg|Stone|de la Cruz")]
    [InlineData("Berg, Ada, Guo, Bo and Cruz", "Berg|Ada|Guo|Bo|Cruz", "||||")]
    [InlineData("Reed Collaboration: Berg, A., Stone, B.", "Reed Collaboration|Berg, A.|Stone, B.", "|Berg|Stone")]
    [InlineData("Reed Collaboration: Berg, Ada; Stone, Bo", "Reed Collaboration|Berg, Ada|Stone, Bo", "|Berg|Stone")]
    [InlineData("Bo Ek, Jr., Di Wu, MD, PhD", "Bo Ek, Jr.|Di Wu, MD, PhD", "|")]
    [InlineData("""A.\,B. Stone, Di Wu""", """A.\,B. Stone|Di Wu""", "|")]
    [InlineData("Berg, Ada", "Berg|Ada", "|")]
    [InlineData("Ada Berg, Guo and Bo Stone, Jan", "Ada Berg|Guo|Bo Stone|Jan", "|||")]
    [InlineData("Ada Berg, Bo Stone; Di Wu", "Ada Berg|Bo Stone|Di Wu", "||")]
    [InlineData("A. Berg, B. Stone, C.", "A. Berg|B. Stone|C.", "||")]
    [InlineData("Garcia Marquez, G.; Lopez Vega, H.", "Garcia Marquez, G.|Lopez Vega, H.", "Garcia Marquez|Lopez Vega")]
    [InlineData("Ada Berg, B.", "Ada Berg|B.", "|")]
    [InlineData("Zhang San, M., Li Si", "Zhang San|M.|Li Si", "||")]
    [InlineData("Stone, B., Zhang San, M., Li Si", "Stone, B.|Zhang San|M.|Li Si", "Stone|||")]
    [InlineData("Ada Berg, PhD, Di Wu, M.D.", "Ada Berg, PhD|Di Wu, M.D.", "|")]
    [InlineData("Ada Berg, MSc, Di Wu, BSc, FRS", "Ada Berg, MSc|Di Wu, BSc, FRS", "|")]
    [InlineData("Ada Berg, 2, Di Wu", "Ada Berg|Di Wu", "|")]
    [InlineData("Ada Berg1, 2, Di Wu 2", "Ada Berg|Di Wu", "|")]
    [InlineData("Ada Berg1, Di Wu", "Ada Berg1|Di Wu", "|")]
    public void A_comma_inside_a_name_parts_no_names(string written, string authors, string families)
    {
        var paper = WithList(written);
        Assert.Equal(authors, string.Join('|', paper.Authors!));
        Assert.Equal(families, string.Join('|', paper.Names!.Select(name => name.Family)));
        AssertPlaces(paper, paper.Authors, "authors");
    }

    [Theory]
    [InlineData("Bo (Bob) Ek", "Bo (Bob) Ek", "")]
    [InlineData("Bo-Di [Bob] Ek (Marsh), Di Wu (Tide)", "Bo-Di [Bob] Ek|Di Wu", "Marsh 0;Tide 1")]
    [InlineData("J. (Jim) van der Ry", "J. (Jim) van der Ry", "")]
    [InlineData("Ada Maria (Ada) Ek", "Ada Maria (Ada) Ek", "")]
    [InlineData("Ada Berg (Marsh) Bo Stone (Tide)", "Ada Berg|Bo Stone", "Marsh 0;Tide 1")]
    [InlineData("Ada (Marsh College) Stone", "Ada|Stone", "Marsh College 0")]
    [InlineData("Ada (MIT) Stone", "Ada|Stone", "MIT 0")]
    [InlineData("Ada (II) Stone", "Ada|Stone", "")]
    [InlineData("Ada (Reed), Stone", "Ada|Stone", "Reed 0")]
    public void Brackets_that_a_name_goes_on_behind_are_a_part_of_it(string written, string authors, string affiliations)
    {
        var paper = WithAuthors(list =>
        {
            foreach (Match piece in Regex.Matches(written, @"(\s*)([(\[][^)\]]*[)\]]|,|[^,(\[]*[^\s,(\[])"))
            {
                var (space, text) = (piece.Groups[1].Value, piece.Groups[2].Value);
                if (text == ",")
                    list.Markup(text, space);
                else
                    list.Node(text[0] is '(' or '[' ? SyntaxKind.Affiliation : SyntaxKind.Author, a => a.Text(text, space));
            }
        });
        Assert.Equal(authors, string.Join('|', paper.Authors!));
        Assert.Equal(affiliations, string.Join(';', (paper.Affiliations ?? []).Select(place => $"{place.Name} {string.Join(',', place.Authors)}")));
        AssertPlaces(paper, paper.Authors, "authors");
        Assert.Equal(paper.Authors!.Count, paper.AuthorCount);
    }

    [Theory]
    [InlineData("Bo Ek et al", "Bo Ek", null)]
    [InlineData("Bo Ek, et. al.", "Bo Ek", null)]
    [InlineData("Bo Ek, et al.", "Bo Ek", null)]
    [InlineData("Bo Ek and others", "Bo Ek", null)]
    [InlineData("Bo Ek, Di Wu, +3 more", "Bo Ek|Di Wu", 5)]
    [InlineData("Bo Ek, Di Wu + 3 more authors", "Bo Ek|Di Wu", 5)]
    [InlineData("Bo Ek, +12", "Bo Ek", 13)]
    [InlineData("Bo Ek, Ada More", "Bo Ek|Ada More", 2)]
    [InlineData("Bo Ek, More", "Bo Ek|More", 2)]
    [InlineData("Bo Ek, Ada Others", "Bo Ek|Ada Others", 2)]
    [InlineData("Al Berg, Bo Et", "Al Berg|Bo Et", 2)]
    public void Who_is_not_named_is_counted_and_no_author(string written, string authors, int? count)
    {
        var paper = WithList(written);
        Assert.Equal(authors, string.Join('|', paper.Authors!));
        Assert.Equal(count, paper.AuthorCount);
        Assert.Null(paper.Collaborations);
        AssertPlaces(paper, paper.Authors, "authors");
    }

    [Fact]
    public void A_count_in_brackets_is_that_of_authors_who_are_not_named()
    {
        var paper = WithAuthors(list => list.Node(SyntaxKind.Author, a => a.Text("Bo Ek")).Node(SyntaxKind.Affiliation, a => a.Text("(and 100 others)", " ")));
        Assert.Equal((101, FieldStatus.Stated), (paper.AuthorCount, paper.Fields["authorCount"][0].Status));
        Assert.Null(paper.Affiliations);
    }

    [Fact]
    public void What_a_list_begins_with_before_a_colon_is_inferred_to_be_a_group()
    {
        var paper = WithList("ReedAI: Bo Ek");
        Assert.Equal([true, false], paper.Names!.Select(name => name.IsCollaboration));
        Assert.Equal([FieldStatus.Inferred, FieldStatus.Stated], paper.Fields["names"].Select(field => field.Status));
        var group = Assert.Single(paper.Fields["collaborations"]);
        Assert.Equal((FieldStatus.Inferred, true), (group.Status, group.Evidence is not null));
        Assert.All(WithList("The Reed Team: Bo Ek").Fields["collaborations"], field => Assert.Equal(FieldStatus.Stated, field.Status));
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
}
