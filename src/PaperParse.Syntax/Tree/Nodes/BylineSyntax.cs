namespace PaperParse.Syntax;

/// <summary>Who wrote it: a count of authors, their names, or the badge of an organisation.</summary>
public sealed class BylineSyntax : SyntaxNode
{
    internal BylineSyntax(SyntaxTree tree, SyntaxNode? parent, GreenNode green, int position)
        : base(tree, parent, green, position)
    {
    }

    public AuthorCountSyntax? AuthorCount => Child(SyntaxKind.AuthorCount) as AuthorCountSyntax;

    public AuthorListSyntax? AuthorList => Child(SyntaxKind.AuthorList) as AuthorListSyntax;

    public OrganizationBadgeSyntax? OrganizationBadge => Child(SyntaxKind.OrganizationBadge) as OrganizationBadgeSyntax;
}

public sealed class AuthorCountSyntax : SyntaxNode
{
    internal AuthorCountSyntax(SyntaxTree tree, SyntaxNode? parent, GreenNode green, int position)
        : base(tree, parent, green, position)
    {
    }

    public SyntaxToken Number => ChildToken(SyntaxKind.Number);

    /// <summary>The noun behind the number.</summary>
    public SyntaxToken Noun => ChildToken(SyntaxKind.Word);
}

public sealed class AuthorListSyntax : SyntaxNode
{
    internal AuthorListSyntax(SyntaxTree tree, SyntaxNode? parent, GreenNode green, int position)
        : base(tree, parent, green, position)
    {
    }

    public IEnumerable<AuthorSyntax> Authors => ChildNodes().OfType<AuthorSyntax>();
}

public sealed class AuthorSyntax : SyntaxNode
{
    internal AuthorSyntax(SyntaxTree tree, SyntaxNode? parent, GreenNode green, int position)
        : base(tree, parent, green, position)
    {
    }
}

public sealed class AffiliationSyntax : SyntaxNode
{
    internal AffiliationSyntax(SyntaxTree tree, SyntaxNode? parent, GreenNode green, int position)
        : base(tree, parent, green, position)
    {
    }
}

public sealed class OrganizationBadgeSyntax : SyntaxNode
{
    internal OrganizationBadgeSyntax(SyntaxTree tree, SyntaxNode? parent, GreenNode green, int position)
        : base(tree, parent, green, position)
    {
    }
}

public sealed class SubmitterSyntax : SyntaxNode
{
    internal SubmitterSyntax(SyntaxTree tree, SyntaxNode? parent, GreenNode green, int position)
        : base(tree, parent, green, position)
    {
    }
}
