namespace PaperParse.Syntax;

/// <summary>An identifier of the paper, such as its arXiv id.</summary>
public sealed class IdentifierSyntax : SyntaxNode
{
    internal IdentifierSyntax(SyntaxTree tree, SyntaxNode? parent, GreenNode green, int position)
        : base(tree, parent, green, position)
    {
    }
}

/// <summary>A link that stands as a field; not one within prose.</summary>
public sealed class LinkSyntax : SyntaxNode
{
    internal LinkSyntax(SyntaxTree tree, SyntaxNode? parent, GreenNode green, int position)
        : base(tree, parent, green, position)
    {
    }
}

/// <summary>A DOI that stands as a field; not one within prose.</summary>
public sealed class DoiSyntax : SyntaxNode
{
    internal DoiSyntax(SyntaxTree tree, SyntaxNode? parent, GreenNode green, int position)
        : base(tree, parent, green, position)
    {
    }
}

/// <summary>Where the paper appeared.</summary>
public sealed class JournalReferenceSyntax : SyntaxNode
{
    internal JournalReferenceSyntax(SyntaxTree tree, SyntaxNode? parent, GreenNode green, int position)
        : base(tree, parent, green, position)
    {
    }
}

/// <summary>Subjects that the page sorts the paper under.</summary>
public sealed class CategoriesSyntax : SyntaxNode
{
    internal CategoriesSyntax(SyntaxTree tree, SyntaxNode? parent, GreenNode green, int position)
        : base(tree, parent, green, position)
    {
    }
}

/// <summary>arXiv's "Comments:".</summary>
public sealed class RemarksSyntax : SyntaxNode
{
    internal RemarksSyntax(SyntaxTree tree, SyntaxNode? parent, GreenNode green, int position)
        : base(tree, parent, green, position)
    {
    }
}

/// <summary>How the paper came into the listing: new, cross-listed, replaced.</summary>
public sealed class ListingKindSyntax : SyntaxNode
{
    internal ListingKindSyntax(SyntaxTree tree, SyntaxNode? parent, GreenNode green, int position)
        : base(tree, parent, green, position)
    {
    }
}
