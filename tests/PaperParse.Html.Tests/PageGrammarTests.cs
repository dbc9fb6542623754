using PaperParse.Html.Grammar;
using PaperParse.TestSupport;

namespace PaperParse.Html.Tests;

/// <summary>The notation of pages, and what is said of mistakes in it.</summary>
public sealed class PageGrammarTests
{
    private const string Head = "grammar t\nelement card \"article\"\nelement title \"h3\" = text\nitems Entry\n";

    public static TheoryData<string, string, string, string> Mistakes => new()
    {
        { "element x \"[\" = text\nEntry = card with (Title)\nTitle = x\n", "PG0015", "5:11", "no CSS selector" },
        { "element x \"b:nope\" = text\nEntry = card with (Title)\nTitle = x\n", "PG0015", "5:11", "no CSS selector" },
        { "value x in card \"a..b\" = text\nEntry = card with (Title)\nTitle = title\n", "PG0015", "5:17", "no path" },
        { "Entry = card with (Title)\nTitle = titel\n", "PG0002", "6:9", "nothing defines 'titel'" },
        { "Entry = kard with (Title)\nTitle = title\n", "PG0002", "5:9", "did you mean 'card'" },
        { "Entry = card with (Title)\nTitle = card\n", "PG0001", "6:9", "card with (…)" },
        { "Entry = card with (Title)\nTitle = Title\n", "PG0003", "6:9", "uses itself" },
        { "Entry = card with (Titel)\nTitel = title\n", "PG0002", "6:1", "there is no node 'Titel'; did you mean 'Title'" },
        { "Entry = card with (!Title)\nTitle = title\n", "PG0001", "5:19", "names" },
        { "line x = text\nEntry = card with (Title)\nTitle = title\n", "PG0001", "5:6", "a page has no lines" },
        { "value x \"a\"\nEntry = x with (Title)\nTitle = title\n", "PG0002", "5:7", "needs the element" },
        { "element x \"b\" = titel:text\nEntry = card with (x)\n", "PG0009", "5:17", "did you mean 'title'" },
        { "element x = text\nEntry = card with (Title)\nTitle = title\n", "PG0001", "5:11", "CSS selector of the element in double quotes" },
        { "element x \"b\" attribute = text\nEntry = card with (Title)\nTitle = title\n", "PG0001", "5:25", "name of the attribute" },
        { "value x = text\nEntry = card with (Title)\nTitle = title\n", "PG0001", "5:9", "path to the value" },
        { "entry = card with (Title)\nEntry = entry\nTitle = title{1,5,}\n", "PG0001", "7:18", "}" },
        { "Entry = card with (~title)\n", "PG0013", "5:19", "only a node can be missing" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_reported_where_it_is(string rest, string id, string position, string message)
    {
        var (dialect, errors) = PageGrammarCompiler.Compile(Head + rest, "t.grammar");
        Assert.Null(dialect);
        var error = Assert.Single(errors);
        Assert.Equal((id, position), (error.Id, error.Position.ToString()));
        Assert.Contains(message, error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_repetition_over_lines_still_needs_its_bound()
    {
        var (_, errors) = PageGrammarCompiler.Compile("grammar t\nline x = text\nitems Entry\nEntry = x{1,}\n", "t.grammar");
        Assert.Equal("PG0007", Assert.Single(errors).Id);
    }

    [Fact]
    public void Parts_are_found_wherever_they_stand_and_take_their_text_once()
    {
        var dialect = Page.Compile(Head + "element first \"b\" = text\nelement note rest = remarks:text\nEntry = card with (Title Section-b note)\nSection-b = first\nTitle = title\n");
        var papers = Page.Papers("<article>a note <b>Bold</b><h3>The <b>Bold</b> Title</h3></article><article><h3>No bold</h3>x</article>", dialect);
        Assert.Equal(("The Bold Title", "a note"), (Assert.Single(papers).Title, papers[0].Remarks));
    }

    [Fact]
    public void What_an_element_says_of_itself_in_its_tag_is_in_it_and_its_own_text_is_not()
    {
        var dialect = Page.Compile(Head + "element room \"article\" attribute \"data-room\" = remarks:text\nelement whole \"article\" = text\nEntry = card with (Title room? Abstract?)\nTitle = title\nAbstract = whole\n");
        var papers = Page.Papers("<article data-room='North'><h3>Herons</h3></article><article><h3>Reeds</h3></article><article data-room='West'><h3>Moss</h3></article>", dialect);
        Assert.Equal([("Herons", "North", null), ("Reeds", null, null), ("Moss", "West", null)], papers.Select(paper => (paper.Title, paper.Remarks, paper.Abstract)));
    }

    [Fact]
    public void Of_two_elements_one_in_the_other_the_inner_one_is_the_entry()
    {
        var dialect = Page.Compile("grammar t\nelement item \"li\"\nelement title \"b\" = text\nelement names \"i\" = authors:text\nitems Entry\nEntry = item with (Title names)\nTitle = title\n");
        var papers = Page.Papers("<ul><li><b>Session</b><ul><li><b>Moss</b> <i>Ada</i></li><li><b>Reeds</b> <i>Bo</i></li></ul></li></ul>", dialect);
        Assert.Equal(["Moss", "Reeds"], papers.Select(paper => paper.Title));
    }

    [Fact]
    public void A_lost_end_tag_harms_no_other_entry()
    {
        var papers = Page.Papers(Card("Moss", 0) + Card("Reeds", 1).Replace("</article>", "", StringComparison.Ordinal) + Card("Lichen", 2));
        Assert.Equal(["Moss 2 2401.00000", "Reeds 3 2401.00001", "Lichen 4 2401.00002"], papers.Select(paper => $"{paper.Title} {paper.AuthorCount} {paper.ArxivId}"));
    }

    [Fact]
    public void A_wanted_part_leaves_a_missing_node_in_its_place()
    {
        var dialect = Page.Compile(Head + "element by \"p\" = authors:text\nEntry = card with (~Title ~Byline)\nByline = by\nTitle = title\n");
        var entry = Page.Parse("<article>\n<p>Ada</p></article>", dialect).Root.Entries.Single();
        Assert.True(entry.Title!.IsMissing);
        Assert.Equal(9, entry.Title.Span.Start);
        Assert.False(entry.Byline!.IsMissing);
    }

    [Fact]
    public void The_example_of_the_notation_page_is_a_grammar()
    {
        var page = File.ReadAllLines(Repository.PathOf("grammars/README.md")).SkipWhile(line => line != "## Pages");
        var example = string.Join('\n', page.Where(line => line.StartsWith("    ", StringComparison.Ordinal)).Select(line => line[4..]));
        // The page shows no rule that only names an element.
        var dialect = Page.Compile("grammar t\n" + example + "\nTitle = title | term\nelement term \"dt\" = text\nByline = names\nTitle-own = its-title\npiece people = Author:text\n");
        var papers = Page.Papers("<article><h3><a href=/1>Moss</a></h3>Ada Berg</article><dl><dt>Reeds<dd>Bo Stone<dt>Lichen<dd>Cy</dl><script type='application/ld+json'>{\"a\":[{\"name\":\"Moss\"}]}</script>", dialect);
        Assert.Equal(["Moss Ada Berg", "Reeds Bo Stone", "Lichen Cy"], papers.Select(paper => $"{paper.Title} {Assert.Single(paper.Authors!)}"));
        Assert.Equal("/1", papers[0].Url);
        Assert.NotNull(papers[0].Record);
    }

    [Fact]
    public void What_heads_a_column_says_which_one_has_the_titles()
    {
        const string Page2 = "<h1>Papers</h1><table><tr><th>ID<th>Title<th>Authors<tr><td>12<td>Reeds and Moss<td>Ada Berg; Bo Stone<tr><td>17<td>Moss<td>Di Wu</table>";
        var papers = Page.Papers(Page2, Page.Dialect("accepted-html"));
        Assert.Equal(["Reeds and Moss|Ada Berg, Bo Stone", "Moss|Di Wu"], papers.Select(paper => $"{paper.Title}|{string.Join(", ", paper.Authors!)}"));
    }

    [Theory]
    [InlineData("element x within cart \"tr\"\nEntry = x with (Title)\nTitle = title\n", "PG0002", "did you mean 'card'")]
    [InlineData("detect where crad\nEntry = card with (Title)\nTitle = title\n", "PG0002", "did you mean 'card'")]
    [InlineData("detect there\nEntry = card with (Title)\nTitle = title\n", "PG0001", "detect where")]
    public void What_is_within_or_a_sign_is_an_element(string rest, string id, string message)
    {
        var (_, errors) = PageGrammarCompiler.Compile(Head + rest, "t.grammar");
        Assert.Equal(id, errors[0].Id);
        Assert.Contains(message, errors[0].Message, StringComparison.Ordinal);
    }

    private static string Card(string title, int number) =>
        $"<article><h3><a href='/papers/2401.0000{number}'>{title}</a></h3><div>{number + 2} authors</div></article>\n";
}
