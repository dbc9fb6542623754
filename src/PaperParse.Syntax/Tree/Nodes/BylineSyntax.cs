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

/// <summary>How many authors there are, where they are not named.</summary>
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

/// <summary>The names of the authors, with what stands between them.</summary>
public sealed class AuthorListSyntax : SyntaxNode
{
    internal AuthorListSyntax(SyntaxTree tree, SyntaxNode? parent, GreenNode green, int position)
        : base(tree, parent, green, position)
    {
    }

    public IEnumerable<AuthorSyntax> Authors => ChildNodes().OfType<AuthorSyntax>();
}

/// <summary>One name.</summary>
public sealed class AuthorSyntax : SyntaxNode
{
    internal AuthorSyntax(SyntaxTree tree, SyntaxNode? parent, GreenNode green, int position)
        : base(tree, parent, green, position)
    {
    }
}

/// <summary>Where an author works, as the page shows it.</summary>
public sealed class AffiliationSyntax : SyntaxNode
{
    internal AffiliationSyntax(SyntaxTree tree, SyntaxNode? parent, GreenNode green, int position)
        : base(tree, parent, green, position)
    {
    }
}

/// <summary>The name of an organisation, in the place of authors.</summary>
public sealed class OrganizationBadgeSyntax : SyntaxNode
{
    internal OrganizationBadgeSyntax(SyntaxTree tree, SyntaxNode? parent, GreenNode green, int position)
        : base(tree, parent, green, position)
    {
    }
}

/// <summary>Who put the paper on the page, which need not be an author.</summary>
public sealed class SubmitterSyntax : SyntaxNode
{
    internal SubmitterSyntax(SyntaxTree tree, SyntaxNode? parent, GreenNode green, int position)
        : base(tree, parent, green, position)
    {
    }
}
