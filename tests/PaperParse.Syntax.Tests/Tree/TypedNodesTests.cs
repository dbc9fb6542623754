using System.Reflection;

namespace PaperParse.Syntax.Tests.Tree;

public sealed class TypedNodesTests
{
    public static TheoryData<SyntaxKind> NodeKinds => [.. Enum.GetValues<SyntaxKind>().Where(kind => kind.IsNode())];

    public static TheoryData<SyntaxKind> TokenKinds => [.. Enum.GetValues<SyntaxKind>().Where(kind => kind.IsToken())];

    [Theory]
    [MemberData(nameof(NodeKinds))]
    public void Every_node_kind_has_a_typed_node_of_its_name(SyntaxKind kind)
    {
        using var sketch = new Sketch();
        var node = Assert.Single(sketch.Open(kind).Text("x").Close().Build().Root.ChildNodes());
        Assert.Equal($"{kind}Syntax", node.GetType().Name);
        Assert.Equal(kind, node.Kind);
        Assert.True(node.GetType().IsSealed && node.GetType().IsPublic);
    }

    [Theory]
    [MemberData(nameof(TokenKinds))]
    public void No_node_is_made_of_a_token_kind(SyntaxKind kind)
    {
        using var sketch = new Sketch();
        var tree = sketch.Build();
        Assert.Throws<ArgumentOutOfRangeException>(() => SyntaxNodes.Create(tree, null, new GreenNode(kind, 0, []), 0));
        Assert.Null(typeof(SyntaxNode).Assembly.GetType($"PaperParse.Syntax.{kind}Syntax"));
    }

    [Fact]
    public void Every_typed_node_has_a_kind()
    {
        var types = typeof(SyntaxNode).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(SyntaxNode)) && !type.IsAbstract).Select(type => type.Name);
        var kinds = Enum.GetValues<SyntaxKind>().Where(kind => kind.IsNode()).Select(kind => $"{kind}Syntax");
        Assert.Equal(kinds.Order(StringComparer.Ordinal), types.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_kind_is_a_token_or_a_node() =>
        Assert.All(Enum.GetValues<SyntaxKind>(), kind => Assert.NotEqual(kind.IsToken(), kind.IsNode()));

    /// <summary>An accessor that looks for a kind of another name would be null for ever, and nobody would notice.</summary>
    [Fact]
    public void Every_accessor_finds_the_child_it_is_named_after_and_is_null_without_it()
    {
        var accessors = typeof(SyntaxNode).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(SyntaxNode)) && !type.IsAbstract)
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(property => property.DeclaringType != typeof(SyntaxNode) && property.PropertyType.IsSubclassOf(typeof(SyntaxNode)))
                .Select(property => (Owner: Enum.Parse<SyntaxKind>(type.Name[..^"Syntax".Length]), Property: property)))
            .ToList();
        Assert.True(accessors.Count > 20);
        Assert.All(accessors, accessor =>
        {
            using var with = new Sketch();
            using var without = new Sketch();
            var child = Enum.Parse<SyntaxKind>(accessor.Property.Name);
            var owner = with.Open(accessor.Owner).Text("a").Open(child).Text("b").Close().Close().Build().Root.ChildNodes().Single();
            Assert.Equal("b", accessor.Property.GetValue(owner)!.ToString());
            Assert.Null(accessor.Property.GetValue(without.Open(accessor.Owner).Text("a").Close().Build().Root.ChildNodes().Single()));
        });
    }

    [Fact]
    public void Parts_of_dates_and_counts_are_the_tokens_of_their_kinds()
    {
        using var sketch = new Sketch();
        var dateLine = (DateLineSyntax)sketch
            .Open(SyntaxKind.DateLine)
                .Open(SyntaxKind.PublishedDate).Token(SyntaxKind.Month, "", "Nov", word: 1).Token(SyntaxKind.Day, " ", "21").Close()
                .Open(SyntaxKind.CommentCount).Token(SyntaxKind.Number, " ", "3").Token(SyntaxKind.Word, "", "k").Close()
            .Close()
            .Build().Root.ChildNodes().Single();
        var date = dateLine.PublishedDate!;
        Assert.Equal(("Nov", "21", false), (date.Month.ToString(), date.Day.ToString(), date.Year.Exists));
        Assert.Equal(("3", "k"), (dateLine.CommentCount!.Number.ToString(), dateLine.CommentCount.Unit.ToString()));

        using var other = new Sketch();
        var count = (AuthorCountSyntax)other.Open(SyntaxKind.AuthorCount).Token(SyntaxKind.Number, "", "2").Token(SyntaxKind.Word, " ", "authors", word: 2).Close().Build().Root.ChildNodes().Single();
        Assert.Equal(("2", "authors"), (count.Number.ToString(), count.Noun.ToString()));
    }

    [Fact]
    public void Lists_of_children_hold_all_of_their_kind_in_order()
    {
        using var sketch = new Sketch();
        var root = sketch
            .Open(SyntaxKind.Header).Open(SyntaxKind.Chrome).Text("one").Break().Close().Open(SyntaxKind.Heading).Text("H").Break().Close().Open(SyntaxKind.Chrome).Text("two").Break().Close().Close()
            .Entry("First", "p").Entry("Second", "q")
            .Open(SyntaxKind.Header).Open(SyntaxKind.Chrome).Text("three").Close().Close()
            .Open(SyntaxKind.AuthorList).Open(SyntaxKind.Author).Text("A").Close().Token(SyntaxKind.Markup, "", ",").Open(SyntaxKind.Author).Text("B").Close().Close()
            .Build().Root;
        Assert.Equal(["one", "two"], root.Headers.First().Chrome.Select(chrome => chrome.ToString()));
        Assert.Equal(["three"], root.Headers.Last().Chrome.Select(chrome => chrome.ToString()));
        Assert.Equal(["First", "Second"], root.Entries.Select(entry => entry.Title!.ToString()));
        Assert.Equal(["A", "B"], ((AuthorListSyntax)root.ChildNodes().Last()).Authors.Select(author => author.ToString()));
    }
}
