namespace PaperParse.Syntax;

/// <summary>What stands above the entries: chrome, a heading, the curator, the date.</summary>
public sealed class HeaderSyntax : SyntaxNode
{
    internal HeaderSyntax(SyntaxTree tree, SyntaxNode? parent, GreenNode green, int position)
        : base(tree, parent, green, position)
    {
    }

    public HeadingSyntax? Heading => Child(SyntaxKind.Heading) as HeadingSyntax;

    public CuratorSyntax? Curator => Child(SyntaxKind.Curator) as CuratorSyntax;

    public ListingDateSyntax? ListingDate => Innermost(SyntaxKind.ListingDate) as ListingDateSyntax;

    public IEnumerable<ChromeSyntax> Chrome => ChildNodes().OfType<ChromeSyntax>();
}

/// <summary>The name of the page.</summary>
public sealed class HeadingSyntax : SyntaxNode
{
    internal HeadingSyntax(SyntaxTree tree, SyntaxNode? parent, GreenNode green, int position)
        : base(tree, parent, green, position)
    {
    }
}

/// <summary>Who the page says made the selection.</summary>
public sealed class CuratorSyntax : SyntaxNode
{
    internal CuratorSyntax(SyntaxTree tree, SyntaxNode? parent, GreenNode green, int position)
        : base(tree, parent, green, position)
    {
    }
}

/// <summary>How many entries the listing says that it has.</summary>
public sealed class StatedCountSyntax : SyntaxNode
{
    internal StatedCountSyntax(SyntaxTree tree, SyntaxNode? parent, GreenNode green, int position)
        : base(tree, parent, green, position)
    {
    }

    public SyntaxToken Number => ChildToken(SyntaxKind.Number);

    /// <summary>The word behind the number, which can say what kind of entry is counted.</summary>
    public SyntaxToken Noun => ChildToken(SyntaxKind.Word);
}

/// <summary>A line of the page around the listing: a button, an invitation, navigation.</summary>
public sealed class ChromeSyntax : SyntaxNode
{
    internal ChromeSyntax(SyntaxTree tree, SyntaxNode? parent, GreenNode green, int position)
        : base(tree, parent, green, position)
    {
    }
}

/// <summary>A heading between entries, which those after it inherit.</summary>
public sealed class SectionSyntax : SyntaxNode
{
    internal SectionSyntax(SyntaxTree tree, SyntaxNode? parent, GreenNode green, int position)
        : base(tree, parent, green, position)
    {
    }
}

/// <summary>What stands below the entries.</summary>
public sealed class FooterSyntax : SyntaxNode
{
    internal FooterSyntax(SyntaxTree tree, SyntaxNode? parent, GreenNode green, int position)
        : base(tree, parent, green, position)
    {
    }
}
