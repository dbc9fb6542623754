namespace PaperParse.Syntax.Tests.Tree;

public sealed class SyntaxVisitorTests
{
    [Fact]
    public void Every_kind_of_node_has_a_method_of_its_name_that_is_called_for_it_alone()
    {
        foreach (var kind in Enum.GetValues<SyntaxKind>().Where(kind => kind.IsNode()))
        {
            var method = typeof(SyntaxVisitor).GetMethod($"Visit{kind}", System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic);
            Assert.NotNull(method);
            Assert.True(method.IsVirtual && method.IsFamily);
            Assert.Equal($"{kind}Syntax", method.GetParameters().Single().ParameterType.Name);
        }
    }

    [Fact]
    public void What_is_not_overridden_goes_on_to_the_children_and_what_is_decides_itself()
    {
        var tree = ToyParser.Parse(">First\none\n>Second\ntwo");
        var visitor = new Words();
        visitor.Visit(tree.Root);
        Assert.Equal(["entry", ">First", "one", "entry", ">Second", "two"], visitor.Seen.Where(text => text.Length > 0 && text != "\n"));
        Assert.Equal(tree.Root.DescendantTokens().Select(token => token.ToString()), visitor.Seen.Where(text => text != "entry"));
    }

    [Fact]
    public void A_method_that_does_not_go_on_hides_what_is_below()
    {
        var visitor = new Titles();
        visitor.Visit(ToyParser.Parse(">First\none\n>Second\ntwo").Root);
        Assert.Equal([">First", ">Second"], visitor.Seen);
    }

    private sealed class Words : SyntaxVisitor
    {
        public List<string> Seen { get; } = [];

        protected override void VisitEntry(EntrySyntax node)
        {
            Seen.Add("entry");
            DefaultVisit(node);
        }

        protected override void VisitToken(SyntaxToken token) => Seen.Add(token.ToString());
    }

    private sealed class Titles : SyntaxVisitor
    {
        public List<string> Seen { get; } = [];

        protected override void VisitTitle(TitleSyntax node) => Seen.Add(node.ToString());

        protected override void VisitAbstract(AbstractSyntax node)
        {
        }

        protected override void VisitToken(SyntaxToken token) => Assert.NotEqual(SyntaxKind.Title, token.Parent.Kind);
    }
}
