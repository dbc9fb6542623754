namespace PaperParse.Syntax;

/// <summary>
/// A date as it is written: its parts are in the tree whether or not there is such a day. A part that the text lacks does not exist.
/// </summary>
public abstract class DateSyntax : SyntaxNode
{
    private protected DateSyntax(SyntaxTree tree, SyntaxNode? parent, GreenNode green, int position)
        : base(tree, parent, green, position)
    {
    }

    public SyntaxToken Month => ChildToken(SyntaxKind.Month);

    public SyntaxToken Day => ChildToken(SyntaxKind.Day);

    public SyntaxToken Year => ChildToken(SyntaxKind.Year);
}

/// <summary>The day of the listing.</summary>
public sealed class ListingDateSyntax : DateSyntax
{
    internal ListingDateSyntax(SyntaxTree tree, SyntaxNode? parent, GreenNode green, int position)
        : base(tree, parent, green, position)
    {
    }
}

/// <summary>The day of publication; it need not be a day that there is.</summary>
public sealed class PublishedDateSyntax : DateSyntax
{
    internal PublishedDateSyntax(SyntaxTree tree, SyntaxNode? parent, GreenNode green, int position)
        : base(tree, parent, green, position)
    {
    }
}

/// <summary>The day of the newest version; it need not be a day that there is.</summary>
public sealed class UpdatedDateSyntax : DateSyntax
{
    internal UpdatedDateSyntax(SyntaxTree tree, SyntaxNode? parent, GreenNode green, int position)
        : base(tree, parent, green, position)
    {
    }
}

/// <summary>The line that dates an entry.</summary>
public sealed class DateLineSyntax : SyntaxNode
{
    internal DateLineSyntax(SyntaxTree tree, SyntaxNode? parent, GreenNode green, int position)
        : base(tree, parent, green, position)
    {
    }

    public PublishedDateSyntax? PublishedDate => Innermost(SyntaxKind.PublishedDate) as PublishedDateSyntax;

    public UpdatedDateSyntax? UpdatedDate => Innermost(SyntaxKind.UpdatedDate) as UpdatedDateSyntax;

    public CommentCountSyntax? CommentCount => Child(SyntaxKind.CommentCount) as CommentCountSyntax;
}
