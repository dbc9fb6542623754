namespace PaperParse.Syntax;

/// <summary>Gives every green node its typed view.</summary>
internal static class SyntaxNodes
{
    public static SyntaxNode Create(SyntaxTree tree, SyntaxNode? parent, GreenNode green, int position) => green.Kind switch
    {
        SyntaxKind.Listing => new ListingSyntax(tree, parent, green, position),
        SyntaxKind.Header => new HeaderSyntax(tree, parent, green, position),
        SyntaxKind.Heading => new HeadingSyntax(tree, parent, green, position),
        SyntaxKind.Curator => new CuratorSyntax(tree, parent, green, position),
        SyntaxKind.ListingDate => new ListingDateSyntax(tree, parent, green, position),
        SyntaxKind.StatedCount => new StatedCountSyntax(tree, parent, green, position),
        SyntaxKind.Chrome => new ChromeSyntax(tree, parent, green, position),
        SyntaxKind.Section => new SectionSyntax(tree, parent, green, position),
        SyntaxKind.Footer => new FooterSyntax(tree, parent, green, position),
        SyntaxKind.Directive => new DirectiveSyntax(tree, parent, green, position),
        SyntaxKind.EmbeddedRecord => new EmbeddedRecordSyntax(tree, parent, green, position),
        SyntaxKind.SkippedText => new SkippedTextSyntax(tree, parent, green, position),
        SyntaxKind.Entry => new EntrySyntax(tree, parent, green, position),
        SyntaxKind.Rank => new RankSyntax(tree, parent, green, position),
        SyntaxKind.Title => new TitleSyntax(tree, parent, green, position),
        SyntaxKind.Abstract => new AbstractSyntax(tree, parent, green, position),
        SyntaxKind.Byline => new BylineSyntax(tree, parent, green, position),
        SyntaxKind.AuthorCount => new AuthorCountSyntax(tree, parent, green, position),
        SyntaxKind.AuthorList => new AuthorListSyntax(tree, parent, green, position),
        SyntaxKind.Author => new AuthorSyntax(tree, parent, green, position),
        SyntaxKind.Affiliation => new AffiliationSyntax(tree, parent, green, position),
        SyntaxKind.OrganizationBadge => new OrganizationBadgeSyntax(tree, parent, green, position),
        SyntaxKind.Submitter => new SubmitterSyntax(tree, parent, green, position),
        SyntaxKind.Separator => new SeparatorSyntax(tree, parent, green, position),
        SyntaxKind.DateLine => new DateLineSyntax(tree, parent, green, position),
        SyntaxKind.PublishedDate => new PublishedDateSyntax(tree, parent, green, position),
        SyntaxKind.UpdatedDate => new UpdatedDateSyntax(tree, parent, green, position),
        SyntaxKind.ListingKind => new ListingKindSyntax(tree, parent, green, position),
        SyntaxKind.CommentCount => new CommentCountSyntax(tree, parent, green, position),
        SyntaxKind.UpvoteCount => new UpvoteCountSyntax(tree, parent, green, position),
        SyntaxKind.StarCount => new StarCountSyntax(tree, parent, green, position),
        SyntaxKind.Identifier => new IdentifierSyntax(tree, parent, green, position),
        SyntaxKind.Link => new LinkSyntax(tree, parent, green, position),
        SyntaxKind.Categories => new CategoriesSyntax(tree, parent, green, position),
        SyntaxKind.Remarks => new RemarksSyntax(tree, parent, green, position),
        SyntaxKind.JournalReference => new JournalReferenceSyntax(tree, parent, green, position),
        SyntaxKind.Doi => new DoiSyntax(tree, parent, green, position),
        SyntaxKind.CustomField => new CustomFieldSyntax(tree, parent, green, position),
        _ => throw new ArgumentOutOfRangeException(nameof(green), green.Kind, "A token is no node."),
    };
}
