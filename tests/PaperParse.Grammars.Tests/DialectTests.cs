using PaperParse.Syntax;

namespace PaperParse.Grammars.Tests;

public sealed class DialectTests
{
    [Fact]
    public void The_dialect_says_what_it_shows_and_what_a_whole_entry_has()
    {
        var vocabulary = HfText.Dialect.Vocabulary;
        Assert.Equal(
            [SyntaxKind.ListingDate, SyntaxKind.Title, SyntaxKind.Abstract, SyntaxKind.AuthorCount, SyntaxKind.OrganizationBadge, SyntaxKind.PublishedDate, SyntaxKind.CommentCount],
            vocabulary.ShownFields.Order());
        Assert.Equal([SyntaxKind.Title, SyntaxKind.Abstract, SyntaxKind.PublishedDate], vocabulary.WholeEntry.Order());
    }

    [Fact]
    public void The_dialect_knows_how_its_separator_is_spelled()
    {
        Assert.Equal("·", HfText.Dialect.Vocabulary.Spellings[SyntaxKind.Separator]);
        Assert.DoesNotContain(SyntaxKind.Title, HfText.Dialect.Vocabulary.Spellings.Keys);
    }

    [Fact]
    public void Words_come_with_their_values()
    {
        var entry = HfText.Parse(HfText.Sample("one-entry")).Root.Entries.Single();
        Assert.Equal("one", entry.Byline!.AuthorCount!.Noun.Word!.Name);
        Assert.Equal(3, entry.DateLine!.PublishedDate!.Month.Word!.Number);
        Assert.Equal("authors", HfText.Dialect.Vocabulary.Sibling(entry.Byline.AuthorCount.Noun.Word, "other")!.Text);
    }

    [Fact]
    public void Pieces_that_others_use_are_no_dialect() =>
        Assert.DoesNotContain("shared", BuiltInGrammars.Dialects.Select(dialect => dialect.Name));

    [Fact]
    public void An_edit_gives_the_tree_of_the_new_text()
    {
        var tree = HfText.Parse(HfText.Sample("plain"));
        var noun = tree.Root.Entries.First().Byline!.AuthorCount!.Noun;
        var edited = tree.WithChanges(new TextChange(noun.Span, "author"));
        Assert.Equal(IndentedDump.Of(HfText.Parse(edited.Text.ToString()).Root), IndentedDump.Of(edited.Root));
        Assert.Equal("one", edited.Root.Entries.First().Byline!.AuthorCount!.Noun.Word!.Name);
    }
}
