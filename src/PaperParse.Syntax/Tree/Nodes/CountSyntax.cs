namespace PaperParse.Syntax;

/// <summary>A number that the page shows.</summary>
public abstract class CountSyntax : SyntaxNode
{
    private protected CountSyntax(SyntaxTree tree, SyntaxNode? parent, GreenNode green, int position)
        : base(tree, parent, green, position)
    {
    }

    /// <summary>The digits; does not exist where a word stands for the number.</summary>
    public SyntaxToken Number => ChildToken(SyntaxKind.Number);

    /// <summary>A word that scales the number, or stands for it; most counts have none.</summary>
    public SyntaxToken Unit => Word(word => word?.Name is null);

    /// <summary>What is counted, in a word; does not exist where the number stands alone.</summary>
    public SyntaxToken Noun => Word(word => word?.Name is not null);

    private SyntaxToken Word(Func<VocabularyWord?, bool> isWanted)
    {
        foreach (var child in Children)
        {
            if (child.TryGetToken(out var token) && token.Kind == SyntaxKind.Word && isWanted(token.Word))
                return token;
        }

        return default;
    }
}

/// <summary>How many comments the page shows.</summary>
public sealed class CommentCountSyntax : CountSyntax
{
    internal CommentCountSyntax(SyntaxTree tree, SyntaxNode? parent, GreenNode green, int position)
        : base(tree, parent, green, position)
    {
    }
}

/// <summary>How many votes the page shows.</summary>
public sealed class UpvoteCountSyntax : CountSyntax
{
    internal UpvoteCountSyntax(SyntaxTree tree, SyntaxNode? parent, GreenNode green, int position)
        : base(tree, parent, green, position)
    {
    }
}

/// <summary>How many stars the page shows.</summary>
public sealed class StarCountSyntax : CountSyntax
{
    internal StarCountSyntax(SyntaxTree tree, SyntaxNode? parent, GreenNode green, int position)
        : base(tree, parent, green, position)
    {
    }
}
