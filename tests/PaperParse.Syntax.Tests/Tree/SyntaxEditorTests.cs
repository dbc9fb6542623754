using PaperParse.TestSupport;

namespace PaperParse.Syntax.Tests.Tree;

public sealed class SyntaxEditorTests
{
    private const string Text = "  >First \none\n\n>Second\ntwo\nmore\n>Third\nthree";

    private readonly SyntaxTree _tree = ToyParser.Parse(Text.TrimStart(' '));

    [Fact]
    public void A_replaced_node_leaves_the_white_space_and_the_break_around_it()
    {
        var changed = _tree.Root.Entries.First().Title!.ReplaceWith(">Another");
        Assert.Equal(">Another \none\n\n>Second\ntwo\nmore\n>Third\nthree", changed.Text.ToString());
        Assert.Equal(IndentedDump.Of(ToyParser.Parse(changed.Text).Root), IndentedDump.Of(changed.Root));
        Assert.Equal(">First", _tree.Root.Entries.First().Title!.ToString());
    }

    [Fact]
    public void A_missing_node_is_put_in_where_it_was_wanted()
    {
        var missing = _tree.Root.Entries.ElementAt(1).Byline!;
        Assert.True(missing.IsMissing);
        Assert.Equal(">First \none\n\n>Second\nby Bo\ntwo\nmore\n>Third\nthree", missing.ReplaceWith("by Bo\n").Text.ToString());
    }

    [Fact]
    public void Changes_are_made_all_at_once_and_untouched_entries_are_shared()
    {
        var entries = _tree.Root.Entries.ToList();
        var editor = new SyntaxEditor(_tree)
            .Replace(entries[2].DescendantTokens().First(), ">Last")
            .InsertBefore(entries[1], ">New\n")
            .InsertAfter(entries[1], "#skip\n")
            .Remove(entries[0].Abstract!);
        Assert.Equal(4, editor.Changes.Count);
        var changed = editor.GetChangedTree();
        Assert.Equal(">First \n\n>New\n>Second\ntwo\nmore\n#skip\n>Last\nthree", changed.Text.ToString());
        Assert.Equal(4, changed.Root.Entries.Count());
        Assert.Same(_tree, editor.Original);
    }

    [Fact]
    public void Without_a_change_it_is_the_tree_itself() => Assert.Same(_tree, new SyntaxEditor(_tree).GetChangedTree());

    [Fact]
    public void A_node_or_token_of_another_tree_is_refused()
    {
        var editor = new SyntaxEditor(ToyParser.Parse(_tree.Text.ToString()));
        var entry = _tree.Root.Entries.First();
        Assert.Equal("node", Assert.Throws<ArgumentException>(() => editor.Replace(entry, "x")).ParamName);
        Assert.Equal("node", Assert.Throws<ArgumentException>(() => editor.Remove(entry)).ParamName);
        Assert.Equal("node", Assert.Throws<ArgumentException>(() => editor.InsertBefore(entry, "x")).ParamName);
        Assert.Equal("token", Assert.Throws<ArgumentException>(() => editor.Replace(entry.DescendantTokens().First(), "x")).ParamName);
        Assert.Empty(editor.Changes);
    }

    [Fact]
    public void A_change_that_overlaps_another_is_refused_whichever_comes_first()
    {
        var entries = _tree.Root.Entries.ToList();
        var editor = new SyntaxEditor(_tree).Remove(entries[1]).InsertBefore(entries[0], "x");
        Assert.Throws<ArgumentException>(() => editor.Replace(entries[1].Title!, "x"));
        Assert.Throws<ArgumentException>(() => editor.InsertBefore(entries[0], "y"));
        Assert.Throws<ArgumentException>(() => editor.Remove(entries[1]));
        Assert.Throws<ArgumentException>(() => editor.Replace(_tree.Root, "all"));
        editor.InsertAfter(entries[1], "y").Replace(entries[0].Abstract!, "z");
        Assert.Equal(4, editor.Changes.Count);
    }

    [Fact]
    public void What_the_editor_takes_the_text_takes_and_nothing_else() => TimeBox.Check(seed: 811, cases: 2000, seconds: 4, random =>
    {
        var tree = ToyParser.Parse(new Mutations(random).Mutate(Text, most: 4));
        var nodes = tree.Root.DescendantNodes().ToList();
        var editor = new SyntaxEditor(tree);
        var wanted = new List<TextChange>();
        for (var i = 0; i < 5 && nodes.Count > 0; i++)
        {
            var node = nodes[random.Next(nodes.Count)];
            var change = new TextChange(node.Span, ">x");
            var isFree = !wanted.Exists(other => other.Span == change.Span || (other.Span.Start < change.Span.End && change.Span.Start < other.Span.End));
            Assert.Equal(isFree, Record.Exception(() => editor.Replace(node, ">x")) is null);
            if (isFree)
                wanted.Add(change);
        }

        Assert.Equal(tree.Text.WithChanges(wanted).ToString(), editor.GetChangedTree().Text.ToString());
    });
}
