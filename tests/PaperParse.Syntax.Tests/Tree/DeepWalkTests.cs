namespace PaperParse.Syntax.Tests.Tree;

/// <summary>On a thread with little stack, where a walk that recursed with the number of children would end the process.</summary>
public sealed class DeepWalkTests
{
    private const int Children = 100_000;
    private const int SmallStack = 128 * 1024;

    [Fact]
    public void No_walk_recurses_with_the_number_of_children()
    {
        Exception? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    WalkAll();
                }
                catch (Exception exception)
                {
                    failure = exception;
                }
            },
            SmallStack);
        thread.Start();
        thread.Join();
        Assert.Null(failure);
    }

    private static void WalkAll()
    {
        var tree = ToyParser.Parse(string.Concat(Enumerable.Repeat(">T\np\n", Children)));
        var root = tree.Root;
        Assert.Equal(Children, root.Entries.Count());
        Assert.Equal(Children * 4, root.DescendantNodes().Count());
        Assert.Equal((Children * 4) + 1, root.DescendantTokens().Count());
        Assert.Equal(new TextSpan(0, (Children * 5) - 1), root.Span);
        Assert.Equal("p", root.FindToken((Children * 5) - 2).ToString());
        Assert.Equal(root.Entries.Last(), root.FindNode(new TextSpan((Children * 5) - 4, 3)));
        Assert.Equal((Children * 8) + 2, IndentedDump.Of(root).Count(c => c == '\n'));
        Assert.Equal((Children * 5) + 3, tree.WithChanges(TextChange.Insert(0, ">U\n")).Root.FullSpan.Length);
    }
}
