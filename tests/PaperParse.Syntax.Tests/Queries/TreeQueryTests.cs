using PaperParse.Syntax.Tests.Tree;
using PaperParse.TestSupport;

namespace PaperParse.Syntax.Tests.Queries;

public sealed class TreeQueryTests
{
    /// <summary>Two entries: one whole, with two authors; one without a byline, whose date is two levels down.</summary>
    private static SyntaxTree Tree()
    {
        using var sketch = new Sketch();
        return sketch
            .Open(SyntaxKind.Entry)
                .Open(SyntaxKind.Title).Text("On  Looms").Break().Text("and  Ferries").Break().Close()
                .Open(SyntaxKind.Byline).Open(SyntaxKind.AuthorList)
                    .Open(SyntaxKind.Author).Text("Ada Lind").Close().Token(SyntaxKind.Markup, "", ",").Open(SyntaxKind.Author).Token(SyntaxKind.Text, " ", "Bo Stone").Close()
                .Close().Break().Close()
                .Open(SyntaxKind.Doi).Text("10.1/x").Break().Close()
            .Close()
            .Open(SyntaxKind.Entry)
                .Open(SyntaxKind.Title).Text("Tide Tables").Break().Close()
                .Missing(SyntaxKind.Byline)
                .Open(SyntaxKind.DateLine).Open(SyntaxKind.PublishedDate).Token(SyntaxKind.Month, "", "Nov", word: 1).Token(SyntaxKind.Day, " ", "3").Close().Break().Close()
            .Close()
            .Build();
    }

    [Theory]
    [InlineData("(Title) @t", "t=On Looms and Ferries", "t=Tide Tables")]
    [InlineData("(Entry (Title) @t (Doi))", "t=On Looms and Ferries")]
    [InlineData("(Entry (Doi) (Title) @t)")]
    [InlineData("(Entry (AuthorList) @a)")]
    [InlineData("(Entry //(AuthorList) @a)", "a=Ada Lind, Bo Stone")]
    [InlineData("(Entry (Title) @t //(Author) @a)", "t=On Looms and Ferries a=Ada Lind", "t=On Looms and Ferries a=Bo Stone")]
    [InlineData("(AuthorList (Author) @a (Author) @b)", "a=Ada Lind b=Bo Stone")]
    [InlineData("(AuthorList (Author) @a \",\" (Author) @b)", "a=Ada Lind b=Bo Stone")]
    [InlineData("(AuthorList (Author) @a \";\" (Author) @b)")]
    [InlineData("(Entry publishedOn: (_) @d)", "d=Nov 3")]
    [InlineData("(Entry publishedOn: (PublishedDate (Month) @m))", "m=Nov")]
    [InlineData("(Entry publishedOn: (Title) @d)")]
    [InlineData("(Entry !doi (Title) @t)", "t=Tide Tables")]
    [InlineData("(Entry !authors !doi title: _ @t)", "t=Tide Tables")]
    [InlineData("(Entry (MISSING Byline) @b)", "b=")]
    [InlineData("(MISSING _) @m", "m=")]
    [InlineData("(Byline) @b", "b=Ada Lind, Bo Stone")]
    [InlineData("(Month) @m", "m=Nov")]
    [InlineData("\"Nov\" @m", "m=Nov")]
    [InlineData("'Nov' @m", "m=Nov")]
    [InlineData("[(Doi) (PublishedDate)] @x", "x=10.1/x", "x=Nov 3")]
    [InlineData("(Doi) @d (Author) @a", "a=Ada Lind", "a=Bo Stone", "d=10.1/x")]
    [InlineData("(Title) @a @b", "a=On Looms and Ferries b=On Looms and Ferries", "a=Tide Tables b=Tide Tables")]
    [InlineData("(Title) ; all of them\n", "Title", "Title")]
    [InlineData("(Entry (Title) @t (#eq? @t \"Tide Tables\"))", "t=Tide Tables")]
    [InlineData("(Entry (Title) @t (#not-eq? @t \"Tide Tables\"))", "t=On Looms and Ferries")]
    [InlineData("(Entry (Title) @t (#match? @t \"^On\\b\"))", "t=On Looms and Ferries")]
    [InlineData("(Entry (Title) @t (#not-match? @t \"^On\\b\"))", "t=Tide Tables")]
    [InlineData("(Entry (Title) @t (#any-of? @t \"Tide Tables\" \"Other\"))", "t=Tide Tables")]
    [InlineData("(Entry //(Author) @a (#match? @a \"Lind\") (Doi) @d)", "a=Ada Lind d=10.1/x")]
    public void Matches_are_found_in_the_order_of_the_text(string query, params string[] expected)
    {
        var matches = TreeQuery.Parse(query).Matches(Tree().Root)
            .Select(match => match.Captures.Count == 0 ? match.Element.Kind.ToString() : string.Join(' ', match.Captures.Select(capture => $"{capture.Name}={capture.Text}")));
        Assert.Equal(expected.Order(StringComparer.Ordinal), matches.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_part_of_a_tree_is_searched_alone()
    {
        var entry = Tree().Root.Entries.Last();
        Assert.Equal("Tide Tables", Assert.Single(Assert.Single(TreeQuery.Parse("(Title) @t").Matches(entry)).Captures).Text);
        Assert.Equal(entry, Assert.Single(TreeQuery.Parse("(Entry)").Matches(entry)).Element.Node);
    }

    [Theory]
    [InlineData("", 0, 0, "nothing in the query")]
    [InlineData("; only words", 12, 0, "nothing in the query")]
    [InlineData("(Entry (Titel) @t)", 8, 5, "did you mean 'Title'")]
    [InlineData("Title", 0, 5, "(Title)")]
    [InlineData("(Entry Title)", 7, 5, "(Title)")]
    [InlineData("(Entry", 0, 1, "never closed")]
    [InlineData("(Entry (Title)", 0, 1, "never closed")]
    [InlineData("[(Title)", 0, 1, "never closed")]
    [InlineData("[]", 0, 1, "nothing to choose from")]
    [InlineData("(Title))", 7, 1, "closes nothing")]
    [InlineData("()", 1, 1, "a kind is wanted")]
    [InlineData("(Entry \"open)", 7, 6, "no end")]
    [InlineData("(Entry publishedAt: (_))", 7, 11, "did you mean 'publishedOn'")]
    [InlineData("(Entry !dois)", 8, 4, "did you mean 'doi'")]
    [InlineData("(Entry !(Doi))", 8, 1, "a field")]
    [InlineData("(Entry (Title) @)", 15, 1, "a capture has a name")]
    [InlineData("(Entry (Title) @t (#is? @t \"x\"))", 19, 4, "#match?")]
    [InlineData("(Entry (Title) @title (#eq? @titel \"x\"))", 28, 6, "did you mean 'title'")]
    [InlineData("(Entry (Title) @t (#eq? @t))", 26, 1, "text in quotation marks")]
    [InlineData("(Entry (Title) @t (#eq? @t \"a\" \"b\"))", 34, 1, "no more than one")]
    [InlineData("(Entry (Title) @t (#match? @t \"[\"))", 30, 3, "no regular expression")]
    [InlineData("(Entry (Title) @t (#match? @t \"(a)\\1\"))", 30, 7, "no regular expression")]
    [InlineData("(Entry #eq? @t \"x\")", 7, 4, "parentheses of its own")]
    [InlineData("(Text (Title))", 0, 1, "it is a token")]
    [InlineData("(MISSING)", 8, 1, "which node is missing")]
    [InlineData("(MISSING Byline (Author))", 0, 1, "is missing")]
    [InlineData("(Entry {3})", 7, 1, "means nothing here")]
    public void A_mistake_is_told_with_its_place_and_what_would_be_right(string query, int start, int length, string part)
    {
        var problem = Assert.Throws<QueryException>(() => TreeQuery.Parse(query));
        Assert.Contains(part, problem.Message, StringComparison.Ordinal);
        Assert.Equal(new TextSpan(start, length), problem.Span);
    }

    [Fact]
    public void A_query_that_is_nested_or_long_without_end_is_refused()
    {
        Assert.Contains("nested", Assert.Throws<QueryException>(() => TreeQuery.Parse(string.Concat(Enumerable.Repeat("(_ ", 1000)))).Message, StringComparison.Ordinal);
        Assert.Contains("longer", Assert.Throws<QueryException>(() => TreeQuery.Parse(new string('(', 1_000_000))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Too_many_ways_to_match_are_told_and_do_not_hang()
    {
        var tree = ToyParser.Parse(string.Concat(Enumerable.Repeat(">t\n", 2000)));
        var query = TreeQuery.Parse("(Listing (Entry) (Entry) (Entry) (Entry) (Title))");
        Assert.Contains("too many", Assert.Throws<QueryException>(() => query.Matches(tree.Root).Count()).Message, StringComparison.Ordinal);
    }

    /// <summary>Of every way to choose some of forty entries the whole listing is written, or an entry is searched.</summary>
    [Theory]
    [InlineData("(Listing (Entry) (Entry) (Entry) (Entry))")]
    [InlineData("(Listing (Entry) (Entry) (Entry) (Entry) @e (Entry) (#match? @e \"nothing\"))")]
    public void The_texts_of_matches_count_too(string written)
    {
        var tree = ToyParser.Parse(string.Concat(Enumerable.Repeat($">t\n{new string('x', 1000)}\n", 40)));
        var query = TreeQuery.Parse(written);
        var characters = 0L;

        var problem = Assert.Throws<QueryException>(() =>
        {
            foreach (var match in query.Matches(tree.Root))
                characters += match.Element.FullSpan.Length;
        });

        Assert.Contains("too many", problem.Message, StringComparison.Ordinal);
        Assert.InRange(characters, 0, 200_000_000);
    }

    [Fact]
    public void What_is_looked_through_and_not_taken_counts_too()
    {
        // Of each of the last entries' neighbours all that stands before them is passed over.
        var tree = ToyParser.Parse(string.Concat(Enumerable.Repeat(">t\n", 30_000)));
        var watch = System.Diagnostics.Stopwatch.StartNew();

        Assert.Contains("too many", Assert.Throws<QueryException>(() => TreeQuery.Parse("(Listing (Entry) (Entry) (Title))").Matches(tree.Root).Count()).Message, StringComparison.Ordinal);
        Assert.Contains("too many", Assert.Throws<QueryException>(() => TreeQuery.Parse("(Listing !doi (Entry) (Entry !doi) (Title))").Matches(tree.Root).Count()).Message, StringComparison.Ordinal);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 60);
    }

    [Fact]
    public void Random_queries_parse_or_say_where_they_do_not() => TimeBox.Check(seed: 17, cases: 5000, seconds: 4, random =>
    {
        var tree = Tree();
        var written = new Mutations(random).Mutate("(Entry !doi (Title) @t [(Byline) \"x\"] //publishedOn: (_) @d (#match? @t \"a.b\"))", most: 4);
        try
        {
            Assert.All(TreeQuery.Parse(written).Matches(tree.Root), match => Assert.True(tree.Root.FullSpan.Contains(match.Element.FullSpan)));
        }
        catch (QueryException problem)
        {
            Assert.True(problem.Span.End <= written.Length, written);
            Assert.NotEmpty(problem.Message);
        }
    });
}
