namespace PaperParse.Syntax.Tests.Tree;

public sealed class SyntaxTokenTests
{
    [Fact]
    public void White_space_before_a_token_is_its_own_and_not_its_text()
    {
        using var sketch = new Sketch();
        var token = sketch.Break().Token(SyntaxKind.Text, " \t", "words").Build().Root.ChildToken(SyntaxKind.Text);
        Assert.Equal((new TextSpan(1, 7), new TextSpan(1, 2), new TextSpan(3, 5)), (token.FullSpan, token.LeadingSpan, token.Span));
        Assert.Equal("words", token.ToString());
        Assert.Equal("words", token.Text.ToString());
    }

    [Fact]
    public void A_word_has_the_value_that_the_vocabulary_gives_it_and_other_tokens_have_none()
    {
        using var sketch = new Sketch();
        var root = sketch.Token(SyntaxKind.Month, "", "Nov", word: 1).Token(SyntaxKind.Word, " ", "author", word: 3).Token(SyntaxKind.Number, " ", "2").Build().Root;
        Assert.Equal(11, root.ChildToken(SyntaxKind.Month).Word!.Number);
        Assert.Equal("one", root.ChildToken(SyntaxKind.Word).Word!.Name);
        Assert.Null(root.ChildToken(SyntaxKind.Number).Word);
        Assert.Equal("authors", root.Tree.Vocabulary.Sibling(root.ChildToken(SyntaxKind.Word).Word!, "other")!.Text);
        Assert.Null(root.Tree.Vocabulary.Sibling(root.ChildToken(SyntaxKind.Month).Word!, "one"));
    }

    [Fact]
    public void A_token_that_was_not_found_says_so_before_anything_else()
    {
        SyntaxToken none = default;
        Assert.False(none.Exists);
        Assert.Throws<InvalidOperationException>(() => none.Kind);
        Assert.Throws<InvalidOperationException>(() => none.Parent);
        Assert.Throws<InvalidOperationException>(() => none.Span);
        Assert.Equal(default, none);
    }

    [Fact]
    public void Tokens_are_equal_when_they_stand_at_one_place_of_one_tree()
    {
        using var sketch = new Sketch();
        using var other = new Sketch();
        var root = sketch.Break().Break().Build().Root;
        var same = root.Children.First().Token;
        Assert.Equal(same, root.FindToken(0));
        Assert.True(same == root.FindToken(0) && same.GetHashCode() == root.FindToken(0).GetHashCode());
        Assert.True(same != root.FindToken(1));
        Assert.NotEqual(same, other.Break().Break().Build().Root.FindToken(0));
        Assert.NotEqual(same, default);
    }
}
