using PaperParse.Syntax;

namespace PaperParse.Grammars.Tests;

/// <summary>What holds of mistakes in general. Each of them, with its place and its message, is in the tables of <c>GrammarMistakesTests</c>.</summary>
public sealed class GrammarFileTests
{
    // What every grammar below begins with, so that only the mistake in question is one.
    private const string Head = "grammar test \"a test\"\nitems Entry\nline prose else = text\nline dot = \"·\"\nline title max 80 else = text\n";

    [Fact]
    public void A_grammar_without_a_name_or_items_is_incomplete()
    {
        var (_, errors) = GrammarCompiler.Compile("line dot = \"·\"\n", "my.grammar");
        Assert.Equal(["PG0011", "PG0011"], errors.Select(error => error.Id));
    }

    [Theory]
    [InlineData("Entry = Titel Abstract\nAbstract = prose\n", "PG0002")]
    [InlineData("Entry = (Titel){1,3} | prose\n", "PG0002")]
    [InlineData("use nothing\nEntry = prose\n", "PG0002")]
    [InlineData("Entry = junk prose\njunk = junk\n", "PG0003")]
    public void A_name_that_is_not_known_is_the_only_mistake(string added, string id)
    {
        var (_, errors) = GrammarCompiler.Compile(Head + added, "my.grammar");
        Assert.Equal([id], errors.Select(error => error.Id));
    }

    [Fact]
    public void An_item_must_be_a_node()
    {
        var (_, errors) = GrammarCompiler.Compile("grammar test\nitems dot\nline dot = \"·\"\n", "my.grammar");
        Assert.Equal("my.grammar:2:7: error PG0013: an item is a node, and 'dot' is none; items are Header, Section, Entry, Footer and the like, so write 'Entry = dot' and name that here", Assert.Single(errors).ToString());
    }

    [Fact]
    public void There_is_an_end_to_kinds_of_line()
    {
        var lines = string.Concat(Enumerable.Range(0, 70).Select(i => $"line l{i} = \"{i}\"\n"));
        var (_, errors) = GrammarCompiler.Compile(Head + lines + "Entry = prose\n", "my.grammar");
        Assert.Equal("PG0010", Assert.Single(errors).Id);
    }

    [Fact]
    public void One_mistake_does_not_hide_the_next()
    {
        var (_, errors) = GrammarCompiler.Compile(Head + "Entry = (prose\nline x = \nwords = 3\nBad $\n", "my.grammar");
        Assert.Equal([6, 7, 8, 9], errors.Select(error => error.Position.Line));
    }

    [Theory]
    [InlineData("(")]
    [InlineData("!")]
    [InlineData("~")]
    [InlineData("title:")]
    public void What_is_nested_without_end_is_refused(string piece)
    {
        var (_, errors) = GrammarCompiler.Compile(Head + "Entry = " + string.Concat(Enumerable.Repeat(piece, 30_000)) + "prose\n", "my.grammar");
        Assert.Contains(errors, error => error.Message.Contains("more than 64 deep", StringComparison.Ordinal));
    }

    [Fact]
    public void A_rule_with_a_hyphen_makes_the_node_before_it()
    {
        var dialect = HfText.Compile(Head + "Entry = Title-dotted | Title\nTitle-dotted = dot\nTitle = title\n");
        var tree = HfText.Parse("·\nfirst\n", dialect);
        Assert.Equal(["·", "first"], tree.Root.Entries.Select(entry => entry.Title!.ToString()));
    }

    [Fact]
    public void Wanted_and_without_leave_missing_nodes()
    {
        var dialect = HfText.Compile(Head + "Entry = without Title Abstract ~Separator\nAbstract = prose\nSeparator = dot\n");
        var entries = HfText.Parse("one\n·\ntwo\n", dialect).Root.Entries.ToList();
        Assert.All(entries, entry => Assert.True(entry.Title!.IsMissing));
        Assert.Equal([false, true], entries.Select(entry => entry.Separator!.IsMissing));
    }

    [Fact]
    public void The_example_of_the_notation_page_is_a_grammar()
    {
        var page = File.ReadAllLines(Path.Combine(HfText.Folder, "..", "README.md"));
        var grammar = string.Join('\n', page.TakeWhile(line => line != "## Pages").Where(line => line.StartsWith("    ", StringComparison.Ordinal)).Select(line => line[4..]));
        // The page shows a heading without its line, which would be one more thing to read.
        var dialect = HfText.Compile(grammar + "\nline heading = \"Weekly\"\nline prose else = text\n");
        var entry = Assert.Single(HfText.Parse("Weekly\n\nA title\n\nSome prose.\nby 3 authors\nMay 3 2\n", dialect).Root.Entries);
        Assert.Equal("3 authors", entry.Byline!.AuthorCount!.ToString());
        Assert.Equal("2", entry.DateLine!.CommentCount!.ToString());
    }
}
