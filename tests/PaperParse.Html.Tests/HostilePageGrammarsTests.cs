using System.Diagnostics;
using AngleSharp.Css.Parser;
using PaperParse.Grammars.Lines;
using PaperParse.Html.Grammar;
using PaperParse.Html.Pages;
using PaperParse.Syntax;
using PaperParse.Testing;
using PaperParse.TestSupport;

namespace PaperParse.Html.Tests;

/// <summary>No grammar of pages takes for ever: it is refused, or what it does to a page is bounded. Counted in steps; the clock only says that it ends.</summary>
public sealed class HostilePageGrammarsTests
{
    private const long MostLooksACharacter = 32;
    private const long MostTriesACharacter = 1_000;
    private const long MostAtLeast = 200_000;
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(60);

    private const string Head = "grammar hostile \"Made to be much work\"\nitems Entry\n";

    [Theory]
    [InlineData("div:has(ul:has(li a))")]
    [InlineData("div:not(:has(:has(:has(a))))")]
    [InlineData("div:has(a b c)")]
    [InlineData("p:is(:has(a ~ b ~ c))")]
    [InlineData("a:not(:not(:not(:not(:not(:not(:not(:not(:not(b)))))))))")]
    [InlineData("a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a")]
    public void A_selector_that_looks_through_the_page_again_and_again_is_refused(string selector)
    {
        var (dialect, errors) = PageGrammarCompiler.Compile($"{Head}element card \"{selector}\"\nelement title \"h3\" = text\nEntry = card with (Title)\nTitle = title\n", "hostile.grammar");
        Assert.Null(dialect);
        var error = Assert.Single(errors);
        Assert.Equal(("PG0016", 3), (error.Id, error.Position.Line));
        Assert.Contains("within", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_of_any_depth_again_and_again_is_refused()
    {
        var (_, errors) = PageGrammarCompiler.Compile($"{Head}element s \"script\"\nvalue r in s \"**.**.**\"\nvalue t \"t\" = text\nEntry = r with (Title)\nTitle = t\n", "hostile.grammar");
        Assert.Equal(["PG0016"], errors.Select(error => error.Id).Distinct());
    }

    public static TheoryData<string, string, string, int, string> Bounded => new()
    {
        { "card", "main div div div div div", "div:has(h3)", 250, "" },
        { "card", "x div div div div div", "div", 250, "" },
        { "card", "x ~ p ~ p ~ p ~ p", "p", 0, "<p>" },
        { "card", "div:has(b i)", "div", 250, "<b>" },
        { "card", "div:contains('zz')", "div", 250, "text " },
        { "card{1,}", "p", "p", 200, "<p><h3>a</h3>" },
        { "card with (card2 with (card3 with (Title{1,})))", "div", "div", 200, "<p><h3>a</h3></p>" },
        { "(card with (Title)){1,}", "div", "p", 200, "<p><h3>a</h3></p>" },
    };

    [Theory]
    [MemberData(nameof(Bounded))]
    public void What_is_not_refused_is_bounded(string entry, string selector, string inner, int depth, string many)
    {
        var rule = entry.Contains("with", StringComparison.Ordinal) ? entry : "card with (Title)";
        var dialect = Page.Compile($"{Head}element card \"{selector}\"\nelement card2 \"{inner}\"\nelement card3 \"{inner}\"\nelement title \"h3\" = text\nEntry = {rule}\nTitle = title\n");
        AssertBounded(dialect, string.Concat(Enumerable.Repeat("<div>", depth)) + string.Concat(Enumerable.Repeat(many, 20_000)));
    }

    [Fact]
    public void Parts_that_double_and_find_nothing_are_bounded()
    {
        var rules = string.Concat(Enumerable.Range(0, 40).Select(i => $"r{i} = r{i + 1} r{i + 1}\n"));
        var dialect = Page.Compile($"{Head}element card \"p\"\nelement title \"h3\" = text\nEntry = card with (r0 Title)\n{rules}r40 = without Abstract\nTitle = title\n");
        var tree = AssertBounded(dialect, "<p><h3>a</h3><p>b");
        Assert.NotNull(tree.UnreadFrom);
    }

    [Fact]
    public void Repetitions_of_characters_are_bounded_over_all_values_of_a_page()
    {
        var pieces = string.Concat(Enumerable.Range(0, 5).Select(i => $"piece x{i + 1} = ({(i == 0 ? "\"a\"" : "x" + i)}{{1,1000}} \"b\" | {(i == 0 ? "\"a\"" : "x" + i)}){{1,1000}}\n"));
        var dialect = Page.Compile($"{Head}element card \"p\"\nelement title \"b\" = x5 \"!\"\n{pieces}Entry = card with (Title)\nTitle = title\n");
        var tree = AssertBounded(dialect, string.Concat(Enumerable.Repeat($"<p><b>{new string('a', 500)}</b>", 20)));
        Assert.NotNull(tree.UnreadFrom);
    }

    /// <summary>Matching step by step finds what AngleSharp finds by going every way there is.</summary>
    [Fact]
    public void Selectors_find_what_AngleSharp_finds()
    {
        string[] tags = ["div", "p", "b", "li", "ul"];
        string[] joints = [" ", " > ", " + ", " ~ ", ", "];
        string[] conditions = ["", "", "", ":has(b)", ":not(p)", ":first-child", "[id]", ":is(p, b)", ".x"];
        TimeBox.Check(seed: 77, cases: 300, seconds: 10, random =>
        {
            var source = string.Concat(Enumerable.Range(0, 60).Select(_ => random.Next(3) == 0 ? $"</{random.GetItems(tags, 1)[0]}>" : $"<{random.GetItems(tags, 1)[0]}{(random.Next(2) == 0 ? " class=x id=y" : "")}>"));
            var css = string.Concat(Enumerable.Range(0, random.Next(1, 5)).Select(i => (i == 0 ? "" : random.GetItems(joints, 1)[0]) + random.GetItems(tags, 1)[0] + random.GetItems(conditions, 1)[0]));
            var page = HtmlPage.Read(new SourceText(source));
            var theirs = new CssSelectorParser().ParseSelector(css)!;
            var ours = new PageSelector(theirs, SelectorShape.Of(css));
            foreach (var element in page.Elements.Below(page.Document))
                Assert.True(theirs.Match(element, null) == ours.Matches(element, page.Elements), $"{css} at {element.LocalName} of {source}");
        });
    }

    private static SyntaxTree AssertBounded(Grammars.Dialect dialect, string page)
    {
        var text = new SourceText(page);
        var clock = Stopwatch.StartNew();
        var tree = dialect.Parse(text, new Detection(dialect.Name), out Steps steps);
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, MostTime);
        TreeFidelity.Check(tree);
        Assert.InRange(steps.Looks, 0, MostAtLeast + (MostLooksACharacter * page.Length));
        Assert.InRange(steps.Tries, 0, MostAtLeast + (MostTriesACharacter * page.Length));
        return tree;
    }
}
