using PaperParse.TestSupport;

namespace PaperParse.Syntax.Tests.Tree;

public sealed class WithChangesTests
{
    private static readonly string Text = string.Concat(Enumerable.Range(0, 20).Select(i => $">Title number {i}\nProse {new string('x', 70 + i)} of it\n#skip\n"));

    [Fact]
    public void An_edit_gives_the_tree_of_the_new_text_and_leaves_the_old_one_as_it_was()
    {
        var tree = ToyParser.Parse(Text);
        var before = IndentedDump.Of(tree.Root);
        var span = tree.Root.Entries.ElementAt(5).Title!.Span;
        var edited = tree.WithChanges(new TextChange(span, ">Short"), TextChange.Delete(tree.Root.Entries.Last().FullSpan));
        Assert.Equal(IndentedDump.Of(ToyParser.Parse(edited.Text).Root), IndentedDump.Of(edited.Root));
        Assert.Equal(">Short", edited.Root.Entries.ElementAt(5).Title!.ToString());
        Assert.Equal(19, edited.Root.Entries.Count());
        Assert.Equal(before, IndentedDump.Of(tree.Root));
        Assert.Equal(Text, tree.Text.ToString());
    }

    [Fact]
    public void Entries_that_an_edit_does_not_touch_are_shared_before_and_behind_it()
    {
        var tree = ToyParser.Parse(Text);
        var edited = tree.WithChanges(new TextChange(tree.Root.Entries.ElementAt(5).Title!.Span, ">Another and longer title"));
        var (old, fresh) = (tree.Root.Entries.ToList(), edited.Root.Entries.ToList());
        for (var i = 0; i < old.Count; i++)
            Assert.Equal(i != 5, ReferenceEquals(old[i].Green, fresh[i].Green));
    }

    [Fact]
    public void Entries_around_an_inserted_or_a_deleted_one_are_shared()
    {
        var tree = ToyParser.Parse(Text);
        var old = tree.Root.Entries.Select(entry => entry.Green).ToList();
        var inserted = tree.WithChanges(TextChange.Insert(tree.Root.Entries.ElementAt(7).FullSpan.Start, ">New\nwith prose\n")).Root.Entries.Select(entry => entry.Green).ToList();
        Assert.True(inserted.Take(7).SequenceEqual(old.Take(7)) && inserted.Skip(8).SequenceEqual(old.Skip(7)));
        var deleted = tree.WithChanges(TextChange.Delete(tree.Root.Entries.ElementAt(7).FullSpan)).Root.Entries.Select(entry => entry.Green).ToList();
        Assert.True(deleted.SequenceEqual(old.Take(7).Concat(old.Skip(8))));
    }

    [Fact]
    public void An_edited_tree_can_be_edited_again()
    {
        var tree = ToyParser.Parse(Text);
        for (var i = 0; i < 5; i++)
            tree = tree.WithChanges(TextChange.Insert(0, "#skip\n"));
        Assert.Equal(string.Concat(Enumerable.Repeat("#skip\n", 5)) + Text, tree.Text.ToString());
        Assert.Equal("sketch", tree.Detection.Dialect);
        Assert.Same(Sketch.Vocabulary, tree.Vocabulary);
    }

    [Fact]
    public void Changes_that_overlap_are_refused() =>
        Assert.Throws<ArgumentException>(() => ToyParser.Parse(Text).WithChanges(TextChange.Delete(new TextSpan(0, 5)), TextChange.Insert(2, "x")));

    [Fact]
    public void After_random_edits_the_tree_is_that_of_the_text_read_afresh() => TimeBox.Check(seed: 2610, cases: 1000, seconds: 6, random =>
    {
        var tree = ToyParser.Parse(new Mutations(random).Mutate(">Title\nprose\n#skip\n\n>Second\nmore\n>Third", most: 6));
        for (var edits = 0; edits < 4; edits++)
        {
            var start = random.Next(tree.Text.Length + 1);
            var length = random.Next(Math.Min(8, tree.Text.Length - start) + 1);
            tree = tree.WithChanges(new TextChange(new TextSpan(start, length), new Mutations(random).RandomText(4)));
            Assert.Equal(IndentedDump.Of(ToyParser.Parse(tree.Text.ToString()).Root), IndentedDump.Of(tree.Root));
        }
    });
}
