using System.Xml.Linq;
using PaperParse.Grammars.Documenting;
using PaperParse.Grammars.Notation;
using PaperParse.TestSupport;
using static PaperParse.TestSupport.Verifier;

namespace PaperParse.Grammars.Tests.Documenting;

public sealed class GrammarPageTests
{
    private static readonly string[] Elements =
    [
        "html", "head", "meta", "title", "link", "style", "body", "nav", "main", "header", "section", "article", "h1", "h2", "h3", "p", "ul", "li", "dl", "dt", "dd", "details", "summary",
        "div", "span", "pre", "code", "table", "thead", "tbody", "tr", "th", "td", "a", "svg", "g", "path", "rect", "text",
    ];

    public static TheoryData<string> Grammars => [.. BuiltInGrammars.Names];

    [Fact]
    public Task The_page_of_a_small_grammar() => Verify(GrammarDocument.Write(Pages.Small, "weekly.grammar"));

    [Theory]
    [MemberData(nameof(Grammars))]
    public void Every_definition_of_a_built_in_grammar_has_a_section_and_every_link_a_target(string name)
    {
        var text = BuiltInGrammars.TextOf(name)!;
        var page = Pages.Of(text, name + ".grammar");

        var ids = page.Descendants().Select(element => element.Attribute("id")?.Value).OfType<string>().ToList();
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(page.Descendants("a"), link => Assert.Contains(link.Attribute("href")!.Value.TrimStart('#'), ids));
        var defined = GrammarReader.Read(new GrammarSource(name, text), []).Definitions;
        Assert.NotEmpty(defined);
        Assert.All(defined, definition => Assert.Contains(DocumentedNames.IdOf(definition.Name), ids));
        Assert.All(page.Descendants("article"), article => Assert.NotEmpty(article.Descendants("pre").Last().Value));
        Assert.All(page.Descendants(), element => Assert.Contains(element.Name.LocalName, Elements));
    }

    [Theory]
    [MemberData(nameof(Grammars))]
    public void A_name_in_a_diagram_leads_to_its_definition(string name)
    {
        var page = Pages.Of(BuiltInGrammars.TextOf(name)!);

        Assert.All(page.Descendants("svg").Descendants("text").Where(text => text.Attribute("class")!.Value == "reference"), text =>
            Assert.Equal("#d-" + text.Value, text.Parent!.Attribute("href")?.Value));
    }

    [Fact]
    public void What_a_definition_uses_says_so()
    {
        var page = Pages.Of(Pages.Small);

        Assert.Equal(["#d-Header"], UsersOf("number-line"));
        Assert.Equal(["#items"], UsersOf("Header"));
        Assert.Equal(["#d-AuthorList"], UsersOf("number"));
        Assert.Equal(["#d-Separator", "#d-AuthorList"], UsersOf("people"));

        page = Pages.Of(BuiltInGrammars.TextOf("accepted-html")!);
        Assert.Equal(["#about"], UsersOf("heralded"));

        IEnumerable<string> UsersOf(string name) => page.SectionOf(name).Elements("p").Single(paragraph => paragraph.Attribute("class")?.Value == "users")
            .Elements("a").Select(link => link.Attribute("href")!.Value);
    }

    [Fact]
    public void The_comment_above_a_definition_explains_it()
    {
        var page = Pages.Of(Pages.Small);

        Assert.Equal("Prose is what is left.", page.SectionOf("prose").Element("p")!.Value);
        Assert.Equal("No. 12\n    ^^      the number", page.SectionOf("number").Element("pre")!.Value);
        Assert.DoesNotContain(page.SectionOf("authors").Elements("p"), paragraph => paragraph.Attribute("class")?.Value == "comment");
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void The_source_of_a_definition_is_all_of_its_lines(string lineEnd)
    {
        var page = Pages.Of("grammar x\n# of a\nline\n    a = text\n# in the midst\n    \"!\"\n\n# of b\npiece b = \"c\"\n".Replace("\n", lineEnd, StringComparison.Ordinal));

        Assert.Equal("line\n    a = text\n# in the midst\n    \"!\"", page.SectionOf("a").Elements("pre").Last().Value);
        Assert.Equal("of a", page.SectionOf("a").Element("p")!.Value);
        Assert.Equal("of b", page.SectionOf("b").Element("p")!.Value);
    }

    [Fact]
    public void What_is_taken_over_from_another_grammar_is_marked()
    {
        var page = Pages.Of("grammar mine\nextends hf-text\nline dot = \"*\"\n");

        Assert.Equal("from hf-text", From("Entry"));
        Assert.Equal("from shared", From("monthName"));
        Assert.Null(From("dot"));
        Assert.DoesNotContain(page.Descendants("article"), article => article.Attribute("id")!.Value == "d-paperPage");

        string? From(string name) => page.SectionOf(name).Element("h3")!.Element("span")?.Value;
    }

    [Fact]
    public void Nothing_of_a_grammar_is_markup_on_its_page()
    {
        const string Hostile = "</text></svg></code></style><script>alert(1)</script>'\u202E\u0001";
        var grammar = $"""
            grammar x "{Hostile}"
            otherwise listingKind "{Hostile}"
            # {Hostile}
            words w = "{Hostile}" => "{Hostile}"
            piece p = "{Hostile}" w until("{Hostile}") nested("{Hostile}" "{Hostile}")   # {Hostile}
            line l not ending "{Hostile}" not containing "{Hostile}" = p
            element e "{Hostile}" attribute "{Hostile}" = p
            value v in e "{Hostile}"
            """;

        var page = Pages.Of(grammar, "<b>.grammar");

        Assert.All(page.Descendants(), element => Assert.Contains(element.Name.LocalName, Elements));
        Assert.All(page.Descendants().Attributes(), attribute => Assert.False(attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal)));
        Assert.Contains("</text></svg></code></style><script>alert(1)</script>'\\u202E\\u0001", page.Root!.Value, StringComparison.Ordinal);
        Assert.DoesNotContain('\u202E', page.Root.Value);
    }

    [Fact]
    public void Words_stand_in_a_table_with_their_values()
    {
        var rows = Pages.Of(Pages.Small).SectionOf("monthName").Descendants("tr").Skip(1).Select(row => string.Join(' ', row.Elements("td").Select(cell => cell.Value))).ToList();

        Assert.Equal(24, rows.Count);
        Assert.Contains("Sept 9", rows);
    }

    [Fact]
    public void The_bounds_of_a_kind_of_line_are_said_in_words() =>
        Assert.Equal(
            ["At least 2 characters wide, without the white space at its ends.", "Does not end with \".\", \",\".", "Only where a line is of no kind that is not marked like this (else)."],
            Pages.Of(Pages.Small).SectionOf("prose").Elements("div").Where(part => part.Attribute("class")!.Value == "fact").Select(part => part.Value));

    [Fact]
    public void Selectors_stand_one_by_one() =>
        Assert.Equal(
            ["li:has(h2, h3)", "td[title=\"a,b\"]", "p"],
            Pages.Of("grammar x\nelement e \"li:has(h2, h3), td[title=\\\"a,b\\\"], p\" = text\n").SectionOf("e").Descendants("li").Select(item => item.Value));
}
