namespace PaperParse.Syntax;

/// <summary>The root: all of a text, with headers, sections, entries and footers as they come. A text that holds several listings has several headers.</summary>
public sealed class ListingSyntax : SyntaxNode
{
    internal ListingSyntax(SyntaxTree tree, SyntaxNode? parent, GreenNode green, int position)
        : base(tree, parent, green, position)
    {
    }

    public IEnumerable<HeaderSyntax> Headers => ChildNodes().OfType<HeaderSyntax>();

    public IEnumerable<EntrySyntax> Entries => ChildNodes().OfType<EntrySyntax>();
}
