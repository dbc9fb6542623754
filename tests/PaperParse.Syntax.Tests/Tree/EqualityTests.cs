namespace PaperParse.Syntax.Tests.Tree;

public sealed class EqualityTests
{
    [Fact]
    public void Two_views_of_one_place_are_equal()
    {
        using var sketch = new Sketch();
        var root = sketch.Entry("Title", "Prose").Build().Root;
        var (one, other) = (root.Entries.Single().Title!, root.Entries.Single().Title!);
        Assert.NotSame(one, other);
        Assert.Equal(one, other);
        Assert.True(one == other && !(one != other));
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.False(one.Equals(null));
        Assert.False(one.Equals((object)"Title"));
    }

    [Fact]
    public void Nodes_of_one_shape_at_two_places_are_not_equal()
    {
        using var sketch = new Sketch();
        var root = sketch.Entry("Title", "Prose").Entry("Other", "Words").Build().Root;
        var (first, second) = (root.Entries.First(), root.Entries.Last());
        Assert.Same(first.Title!.Green, second.Title!.Green);
        Assert.NotEqual(first, second);
        Assert.NotEqual<SyntaxNode>(first.Title, second.Title);
        Assert.NotEqual<SyntaxNode>(first, first.Title);
        Assert.True(first != second && first != null && null != first);
        Assert.True(first.Byline == null);
    }

    [Fact]
    public void Nodes_of_one_shape_in_two_trees_are_not_equal()
    {
        using var sketch = new Sketch();
        using var other = new Sketch();
        var (one, two) = (sketch.Entry("Title", "Prose").Build(), other.Entry("Title", "Prose").Build());
        Assert.Same(one.Root.Entries.Single().Green, two.Root.Entries.Single().Green);
        Assert.NotEqual(one.Root.Entries.Single(), two.Root.Entries.Single());
        Assert.NotEqual(one.Root, two.Root);
    }

    [Fact]
    public void Missing_nodes_at_one_place_under_different_parents_are_not_equal()
    {
        using var sketch = new Sketch();
        var root = sketch
            .Open(SyntaxKind.Byline).Missing(SyntaxKind.Author).Close()
            .Open(SyntaxKind.Footer).Missing(SyntaxKind.Author).Text("x").Close()
            .Build().Root;
        var authors = root.DescendantNodes().OfType<AuthorSyntax>().ToList();
        Assert.Equal(authors[0].FullSpan, authors[1].FullSpan);
        Assert.NotEqual(authors[0], authors[1]);
        Assert.Equal(authors[1], root.Child(SyntaxKind.Footer)!.Child(SyntaxKind.Author));
    }
}
