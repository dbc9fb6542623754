using PaperParse.Syntax;

namespace PaperParse.Grammars.Tests;

/// <summary>Mistakes in a grammar file: each with its id, its line and column, what is wrong and what would be right.</summary>
public sealed class GrammarFileTests
{
    // What every grammar below begins with, so that only the mistake in question is one.
    private const string Head = "grammar test \"a test\"\nitems Entry\nline prose else = text\nline dot = \"·\"\nline title max 80 else = text\n";

    public static TheoryData<string, string, string, string> Mistakes => new()
    {
        // What is added, id, place, a part of the message.
        { "Entry = prose $ dot\n", "PG0001", "6:15", "goes in double quotes" },
        { "Entry = \"prose\"\n", "PG0001", "6:9", "line dot" },
        { "line word = \"prose\nEntry = prose\n", "PG0001", "6:13", "close it with a double quote" },
        { "Entry = (prose dot\n", "PG0001", "6:9", "close the parenthesis" },
        { "Entry = prose)\n", "PG0001", "6:14", "without one that opens it" },
        { "Entry prose\n", "PG0001", "6:7", "write 'Entry = …'" },
        { "line = text\nEntry = prose\n", "PG0001", "6:6", "write the name of this kind" },
        { "line short max = text\nEntry = prose\n", "PG0001", "6:16", "greatest width" },
        { "line short tall 3 = text\nEntry = prose\n", "PG0001", "6:12", "min N, max N" },
        { "line short min 9 max 3 = text\nEntry = prose\n", "PG0001", "6:16", "exchange min and max" },
        { "words months = \"Jan\"\nEntry = prose\n", "PG0001", "6:21", "=> and the value" },
        { "words months = \"Jan\" => Feb\nEntry = prose\n", "PG0001", "6:25", "a number or a name in double quotes" },
        { "words months = \"\" => 1\nEntry = prose\n", "PG0001", "6:16", "empty word" },
        { "Entry = (!dot prose){5,2}\n", "PG0001", "6:21", "smaller number first" },
        { "Entry = prose\npiece mark = !\"x\"\n", "PG0001", "7:14", "no looking ahead" },
        { "Entry = prose\n  | prose 99999999999\n", "PG0001", "7:11", "" },
        { "Entry = prosa\n", "PG0002", "6:9", "did you mean 'prose'?" },
        { "Entry = nothing-like-it\n", "PG0002", "6:9", "nothing defines 'nothing-like-it'" },
        { "Entry = prose\nline date = datum\n", "PG0002", "7:13", "nothing defines 'datum'" },
        { "piece mark = \"x\"\nEntry = mark\n", "PG0002", "7:9", "no line" },
        { "Entry = prose\nline other = Entry\n", "PG0002", "7:14", "cannot stand inside one" },
        { "Entry = prose\nuse sharde\n", "PG0002", "7:5", "there is no grammar 'sharde'" },
        { "Entry = prose\nTitel = title\n", "PG0002", "7:1", "did you mean 'Title'?" },
        { "Entry = one\none = two\ntwo = prose one\n", "PG0003", "8:13", "one > two > one" },
        { "Entry = prose\npiece a = \"x\" b\npiece b = \"y\" a\n", "PG0003", "8:15", "uses itself" },
        { "Entry = prose\nline dot = \".\"\n", "PG0004", "7:6", "'dot' is defined before" },
        { "Entry = (blank?){1,3} prose\n", "PG0005", "6:9", "can match nothing" },
        { "Entry = prose?\n", "PG0005", "2:7", "takes at least a line" },
        { "Entry = prose\nline none = \"x\"?\n", "PG0005", "7:6", "'blank'" },
        { "Entry = prose\nline x = (\"a\"?){1,3}\n", "PG0005", "7:10", "can match nothing" },
        { "Entry = prose blank? | prose dot\n", "PG0006", "6:24", "put it first" },
        { "Entry = prose (dot? | blank) prose\n", "PG0006", "6:23", "put it first" },
        { "Entry = (prose | prose dot)\n", "PG0006", "6:18", "put it first" },
        { "Entry = prose\nline noun = \"author\" | \"authors\"\n", "PG0006", "7:24", "put the longer one first" },
        { "Entry = prose\nwords w = \"a\" => 1 | \"a\" => 2\nline x = w\n", "PG0006", "7:22", "stands in this list before" },
        { "Entry = prose*\n", "PG0007", "6:14", "{0,60}" },
        { "Entry = (prose dot)+\n", "PG0007", "6:20", "{1,60}" },
        { "Entry = prose{1,5000}\n", "PG0007", "6:17", "greatest is 1000" },
        { "Entry = prose{1,60} title\n", "PG0008", "6:9", "guard it" },
        { "Entry = prose\nline x = titel:text\n", "PG0009", "7:10", "did you mean 'title'?" },
        { "Entry = title:prose\n", "PG0009", "6:9", "Title = …" },
        { "Entry = prose\nline x = month:\"Jan\"\n", "PG0009", "7:10", "part of a date" },
        { "Entry = prose\ncomplete title abstrakt\n", "PG0009", "7:16", "did you mean 'abstract'?" },
        { "Entry = prose\nnotation 2\n", "PG0012", "7:10", "up to version 1" },
        { "Entry = prose ~dot\n", "PG0013", "6:15", "'dot' is none" },
        { "Entry = prose without Titel\n", "PG0013", "6:15", "did you mean 'Title'?" },
        { "Entry = prose\nline x = text digits\n", "PG0014", "7:15", "put 'text' last" },
        { "Entry = prose\nline x = until(digits)\n", "PG0001", "7:10", "where the text ends" },
        { "Entry = prose\nline x = nested(\"(\")\n", "PG0001", "7:10", "the one that closes" },
        { "Entry = prose\ndetect always\n", "PG0001", "7:8", "write 'detect never', 'detect plain' or 'detect where'" },
        { "Entry = prose\notherwise listingKing \"new\"\n", "PG0009", "7:11", "did you mean 'listingKind'?" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Mistake_has_its_id_its_place_and_a_way_out(string added, string id, string place, string message)
    {
        var (dialect, errors) = GrammarCompiler.Compile(Head + added, "my.grammar");
        Assert.Null(dialect);
        Assert.True(
            errors.Any(error => error.Id == id && error.Position.ToString() == place && error.Message.Contains(message, StringComparison.Ordinal)),
            $"expected {id} at {place}: …{message}…, got\n{string.Join('\n', errors)}");
    }

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
