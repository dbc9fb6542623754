using PaperParse.Syntax;
using static PaperParse.Extraction.Tests.BylineDraft;

namespace PaperParse.Extraction.Tests;

public class AffiliationTests
{
    [Theory]
    [InlineData("Ada Berg, Marsh College; Bo Stone, Tide University", "Ada Berg|Bo Stone", "Marsh College 0;Tide University 1")]
    [InlineData("Ada Berg and Bo Ek, Marsh College, Pond; Di Wu, MIT", "Ada Berg|Bo Ek|Di Wu", "Marsh College, Pond 0,1;MIT 2")]
    [InlineData("Ada Berg, Marsh College; Bo Stone", "Ada Berg|Bo Stone", "Marsh College 0")]
    [InlineData("Ada Berg, Bo Ek; Di Wu, Marsh College", "Ada Berg|Bo Ek|Di Wu|Marsh College", "")]
    [InlineData("Ada Berg, Marsh College", "Ada Berg|Marsh College", "")]
    [InlineData("Ada Berg, MIT; Bo Ek, CMU", "Ada Berg|Bo Ek", "MIT 0;CMU 1")]
    [InlineData("Ada Berg, MIT; Bo Ek", "Ada Berg|MIT|Bo Ek", "")]
    public void Where_semicolons_stand_between_people_a_place_can_stand_behind_a_comma(string written, string authors, string affiliations)
    {
        var paper = WithList(written);
        Assert.Equal(authors, string.Join('|', paper.Authors!));
        Assert.Equal(affiliations, string.Join(';', (paper.Affiliations ?? []).Select(place => $"{place.Name} {string.Join(',', place.Authors)}")));
        AssertPlaces(paper, paper.Affiliations?.Select(place => place.Name), "affiliations");
        if (paper.Affiliations is not null)
            Assert.All(paper.Fields["affiliations"], field => Assert.Equal((FieldStatus.Inferred, true), (field.Status, field.Evidence is not null)));
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
    [InlineData("(on behalf of CMS)", "", "CMS")]
    [InlineData("(Marsh College, on behalf of the Reed team)", "Marsh College null 0", "Reed team")]
    [InlineData("(on behalf of the Reed Collaboration, Marsh College)", "Marsh College null 0", "Reed Collaboration")]
    [InlineData("(Marsh College, Reed Collaboration)", "Marsh College null 0", "Reed Collaboration")]
    [InlineData("(Marsh College, Heron Group)", "Marsh College, Heron Group null 0", "")]
    [InlineData("(Heron Group, Marsh College)", "Heron Group, Marsh College null 0", "")]
    [InlineData("(Marsh University Reed Network)", "Marsh University Reed Network null 0", "")]
    [InlineData("(Reed Network)", "", "Reed Network")]
    [InlineData("(Marsh Institute Collaboration)", "", "Marsh Institute Collaboration")]
    [InlineData("(the Moon, Mars and Sun Collaboration)", "", "the Moon, Mars and Sun Collaboration")]
    [InlineData("(and the Reed Collaboration)", "", "the Reed Collaboration")]
    [InlineData("((1) and (2)) ((1) Marsh, (2) Tide)", "Marsh 1 0;Tide 2 0", "")]
    [InlineData("(1,2) (1: Marsh, 2: Tide (Hill))", "Marsh 1 0;Tide (Hill) 2 0", "")]
    [InlineData("(b) (a: Marsh; b: Tide)", "Marsh a ;Tide b 0", "")]
    [InlineData("(2) (1 Marsh College, 2 Tide University)", "Marsh College 1 ;Tide University 2 0", "")]
    [InlineData("(2) ($^1$Marsh, $^{2}$Tide)", "Marsh 1 ;Tide 2 0", "")]
    [InlineData("(2) (¹ Marsh, ² Tide)", "Marsh 1 ;Tide 2 0", "")]
    [InlineData("(2) (1. Marsh, 2. Tide)", "Marsh 1 ;Tide 2 0", "")]
    [InlineData("(2) (1 - Marsh, 2 - Tide)", "Marsh 1 ;Tide 2 0", "")]
    [InlineData("(ii) ((i) Marsh, (ii) Tide)", "Marsh i ;Tide ii 0", "")]
    [InlineData("(I) (I: Marsh; II: Tide)", "Marsh I 0;Tide II ", "")]
    [InlineData("(viii) (i: Marsh, viii: Tide)", "Marsh i ;Tide viii 0", "")]
    [InlineData("(II: Marsh and III: Tide)", "Marsh and III: Tide II ", "")]
    [InlineData("[Marsh College]", "Marsh College null 0", "")]
    [InlineData("[Reed Collaboration]", "", "Reed Collaboration")]
    [InlineData("(PhD)", "", "")]
    [InlineData("(https://ada.example)", "", "")]
    [InlineData("(with Di Wu)", "", "")]
    [InlineData("()", "", "")]
    [InlineData("((((", "", "")]
    [InlineData("({)", "", "")]
    [InlineData("(+)", "", "")]
    [InlineData("(deceased)", "", "")]
    [InlineData("(Retired)", "", "")]
    [InlineData("(same)", "", "")]
    [InlineData("(ada@pond.example)", "", "")]
    [InlineData("({ada, bo}@pond.example)", "", "")]
    [InlineData("(Marsh College, ada@pond.example)", "Marsh College, ada@pond.example null 0", "")]
    [InlineData("(ORCID 0000-0002-1825-0097)", "", "")]
    [InlineData("(0000-0002-1825-009X)", "", "")]
    [InlineData("(née Stone)", "", "")]
    [InlineData("(with an appendix by Di Wu)", "", "")]
    [InlineData("(and 100 others)", "", "")]
    [InlineData("(+3 more)", "", "")]
    [InlineData("(Retired Herons Institute)", "Retired Herons Institute null 0", "")]
    [InlineData("""(\dagger) (\rm a)""", "", "")]
    [InlineData("(Open Marsh", "Open Marsh null 0", "")]
    [InlineData("(1 Marsh Road, 7 Tide Road)", "1 Marsh Road, 7 Tide Road null 0", "")]
    [InlineData("(Marsh (North, 2: Hill), Tide; Pond)", "Marsh (North, 2: Hill), Tide; Pond null 0", "")]
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
    public void A_number_behind_several_names_is_the_label_of_a_place()
    {
        var paper = WithAuthors(list => list.Node(SyntaxKind.Author, a => a.Text("Bo Ek1")).Markup(",").Node(SyntaxKind.Author, a => a.Text("2")).Markup(",")
            .Node(SyntaxKind.Author, a => a.Text("Di Wu 2", " ")).Node(SyntaxKind.Affiliation, a => a.Text("(1 Marsh, 2 Tide)", " ")));
        Assert.Equal(["Bo Ek", "Di Wu"], paper.Authors);
        Assert.Equal([[0], [0, 1]], paper.Affiliations!.Select(place => place.Authors));
    }

    [Fact]
    public void A_place_behind_a_collaboration_is_that_of_the_author_before_it()
    {
        var paper = WithAuthors(list => list.Node(SyntaxKind.Author, a => a.Text("The Reed Collaboration: Bo Ek")).Node(SyntaxKind.Affiliation, a => a.Text("(1)", " ")).Markup(",")
            .Node(SyntaxKind.Author, a => a.Text("for the Moon Team", " ")).Node(SyntaxKind.Affiliation, a => a.Text("(2)", " ")).Node(SyntaxKind.Affiliation, a => a.Text("((1) Marsh, (2) Tide)", " ")));
        Assert.Equal(["The Reed Collaboration", "Bo Ek"], paper.Authors);
        Assert.Equal([[1], [1]], paper.Affiliations!.Select(place => place.Authors));
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
}
