namespace PaperParse.Syntax;

/// <summary>One paper, as the listing shows it. Any part can be missing; <see cref="SyntaxNode.IsMissing"/> tells a part that the grammar wanted there from one that is there.</summary>
public sealed class EntrySyntax : SyntaxNode
{
    internal EntrySyntax(SyntaxTree tree, SyntaxNode? parent, GreenNode green, int position)
        : base(tree, parent, green, position)
    {
    }

    public RankSyntax? Rank => Child(SyntaxKind.Rank) as RankSyntax;

    public TitleSyntax? Title => Child(SyntaxKind.Title) as TitleSyntax;

    public AbstractSyntax? Abstract => Child(SyntaxKind.Abstract) as AbstractSyntax;

    public BylineSyntax? Byline => Child(SyntaxKind.Byline) as BylineSyntax;

    public SeparatorSyntax? Separator => Child(SyntaxKind.Separator) as SeparatorSyntax;

    public DateLineSyntax? DateLine => Child(SyntaxKind.DateLine) as DateLineSyntax;

    public SubmitterSyntax? Submitter => Child(SyntaxKind.Submitter) as SubmitterSyntax;

    public IdentifierSyntax? Identifier => Child(SyntaxKind.Identifier) as IdentifierSyntax;

    public LinkSyntax? Link => Child(SyntaxKind.Link) as LinkSyntax;

    public CategoriesSyntax? Categories => Child(SyntaxKind.Categories) as CategoriesSyntax;

    public RemarksSyntax? Remarks => Child(SyntaxKind.Remarks) as RemarksSyntax;

    public JournalReferenceSyntax? JournalReference => Child(SyntaxKind.JournalReference) as JournalReferenceSyntax;

    public DoiSyntax? Doi => Child(SyntaxKind.Doi) as DoiSyntax;
}

/// <summary>The title, over as many lines as it is wrapped to.</summary>
public sealed class TitleSyntax : SyntaxNode
{
    internal TitleSyntax(SyntaxTree tree, SyntaxNode? parent, GreenNode green, int position)
        : base(tree, parent, green, position)
    {
    }
}

/// <summary>The lines of the abstract; blank lines between its paragraphs are inside.</summary>
public sealed class AbstractSyntax : SyntaxNode
{
    internal AbstractSyntax(SyntaxTree tree, SyntaxNode? parent, GreenNode green, int position)
        : base(tree, parent, green, position)
    {
    }
}

/// <summary>A mark between two parts, always spelled the same.</summary>
public sealed class SeparatorSyntax : SyntaxNode
{
    internal SeparatorSyntax(SyntaxTree tree, SyntaxNode? parent, GreenNode green, int position)
        : base(tree, parent, green, position)
    {
    }
}

/// <summary>The place of the entry, where the page numbers them.</summary>
public sealed class RankSyntax : SyntaxNode
{
    internal RankSyntax(SyntaxTree tree, SyntaxNode? parent, GreenNode green, int position)
        : base(tree, parent, green, position)
    {
    }
}
