namespace PaperParse.Syntax;

/// <summary>
/// Walks a tree and calls the method that is named after each node. A method that is not overridden goes on to the children of its node;
/// one that is calls <see cref="DefaultVisit"/> where it wants that. Goes as deep as the rules of a grammar are nested, never as the text is long.
/// </summary>
public abstract class SyntaxVisitor
{
    /// <summary>Calls the method of the node's kind.</summary>
    public void Visit(SyntaxNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        switch (node)
        {
            case ListingSyntax typed:
                VisitListing(typed);
                break;
            case HeaderSyntax typed:
                VisitHeader(typed);
                break;
            case HeadingSyntax typed:
                VisitHeading(typed);
                break;
            case CuratorSyntax typed:
                VisitCurator(typed);
                break;
            case ListingDateSyntax typed:
                VisitListingDate(typed);
                break;
            case StatedCountSyntax typed:
                VisitStatedCount(typed);
                break;
            case ChromeSyntax typed:
                VisitChrome(typed);
                break;
            case SectionSyntax typed:
                VisitSection(typed);
                break;
            case FooterSyntax typed:
                VisitFooter(typed);
                break;
            case DirectiveSyntax typed:
                VisitDirective(typed);
                break;
            case EmbeddedRecordSyntax typed:
                VisitEmbeddedRecord(typed);
                break;
            case SkippedTextSyntax typed:
                VisitSkippedText(typed);
                break;
            case EntrySyntax typed:
                VisitEntry(typed);
                break;
            case RankSyntax typed:
                VisitRank(typed);
                break;
            case TitleSyntax typed:
                VisitTitle(typed);
                break;
            case AbstractSyntax typed:
                VisitAbstract(typed);
                break;
            case BylineSyntax typed:
                VisitByline(typed);
                break;
            case AuthorCountSyntax typed:
                VisitAuthorCount(typed);
                break;
            case AuthorListSyntax typed:
                VisitAuthorList(typed);
                break;
            case AuthorSyntax typed:
                VisitAuthor(typed);
                break;
            case AffiliationSyntax typed:
                VisitAffiliation(typed);
                break;
            case OrganizationBadgeSyntax typed:
                VisitOrganizationBadge(typed);
                break;
            case SubmitterSyntax typed:
                VisitSubmitter(typed);
                break;
            case SeparatorSyntax typed:
                VisitSeparator(typed);
                break;
            case DateLineSyntax typed:
                VisitDateLine(typed);
                break;
            case PublishedDateSyntax typed:
                VisitPublishedDate(typed);
                break;
            case UpdatedDateSyntax typed:
                VisitUpdatedDate(typed);
                break;
            case ListingKindSyntax typed:
                VisitListingKind(typed);
                break;
            case CommentCountSyntax typed:
                VisitCommentCount(typed);
                break;
            case UpvoteCountSyntax typed:
                VisitUpvoteCount(typed);
                break;
            case StarCountSyntax typed:
                VisitStarCount(typed);
                break;
            case IdentifierSyntax typed:
                VisitIdentifier(typed);
                break;
            case LinkSyntax typed:
                VisitLink(typed);
                break;
            case CategoriesSyntax typed:
                VisitCategories(typed);
                break;
            case RemarksSyntax typed:
                VisitRemarks(typed);
                break;
            case JournalReferenceSyntax typed:
                VisitJournalReference(typed);
                break;
            case DoiSyntax typed:
                VisitDoi(typed);
                break;
            case CustomFieldSyntax typed:
                VisitCustomField(typed);
                break;
            default:
                DefaultVisit(node);
                break;
        }
    }

    /// <summary>Visits the children in the order of the text: tokens with <see cref="VisitToken"/>.</summary>
    protected virtual void DefaultVisit(SyntaxNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        foreach (var child in node.Children)
        {
            if (child.TryGetNode(out var inner))
                Visit(inner);
            else
                VisitToken(child.Token);
        }
    }

    protected virtual void VisitToken(SyntaxToken token)
    {
    }

    protected virtual void VisitListing(ListingSyntax node) => DefaultVisit(node);

    protected virtual void VisitHeader(HeaderSyntax node) => DefaultVisit(node);

    protected virtual void VisitHeading(HeadingSyntax node) => DefaultVisit(node);

    protected virtual void VisitCurator(CuratorSyntax node) => DefaultVisit(node);

    protected virtual void VisitListingDate(ListingDateSyntax node) => DefaultVisit(node);

    protected virtual void VisitStatedCount(StatedCountSyntax node) => DefaultVisit(node);

    protected virtual void VisitChrome(ChromeSyntax node) => DefaultVisit(node);

    protected virtual void VisitSection(SectionSyntax node) => DefaultVisit(node);

    protected virtual void VisitFooter(FooterSyntax node) => DefaultVisit(node);

    protected virtual void VisitDirective(DirectiveSyntax node) => DefaultVisit(node);

    protected virtual void VisitEmbeddedRecord(EmbeddedRecordSyntax node) => DefaultVisit(node);

    protected virtual void VisitSkippedText(SkippedTextSyntax node) => DefaultVisit(node);

    protected virtual void VisitEntry(EntrySyntax node) => DefaultVisit(node);

    protected virtual void VisitRank(RankSyntax node) => DefaultVisit(node);

    protected virtual void VisitTitle(TitleSyntax node) => DefaultVisit(node);

    protected virtual void VisitAbstract(AbstractSyntax node) => DefaultVisit(node);

    protected virtual void VisitByline(BylineSyntax node) => DefaultVisit(node);

    protected virtual void VisitAuthorCount(AuthorCountSyntax node) => DefaultVisit(node);

    protected virtual void VisitAuthorList(AuthorListSyntax node) => DefaultVisit(node);

    protected virtual void VisitAuthor(AuthorSyntax node) => DefaultVisit(node);

    protected virtual void VisitAffiliation(AffiliationSyntax node) => DefaultVisit(node);

    protected virtual void VisitOrganizationBadge(OrganizationBadgeSyntax node) => DefaultVisit(node);

    protected virtual void VisitSubmitter(SubmitterSyntax node) => DefaultVisit(node);

    protected virtual void VisitSeparator(SeparatorSyntax node) => DefaultVisit(node);

    protected virtual void VisitDateLine(DateLineSyntax node) => DefaultVisit(node);

    protected virtual void VisitPublishedDate(PublishedDateSyntax node) => DefaultVisit(node);

    protected virtual void VisitUpdatedDate(UpdatedDateSyntax node) => DefaultVisit(node);

    protected virtual void VisitListingKind(ListingKindSyntax node) => DefaultVisit(node);

    protected virtual void VisitCommentCount(CommentCountSyntax node) => DefaultVisit(node);

    protected virtual void VisitUpvoteCount(UpvoteCountSyntax node) => DefaultVisit(node);

    protected virtual void VisitStarCount(StarCountSyntax node) => DefaultVisit(node);

    protected virtual void VisitIdentifier(IdentifierSyntax node) => DefaultVisit(node);

    protected virtual void VisitLink(LinkSyntax node) => DefaultVisit(node);

    protected virtual void VisitCategories(CategoriesSyntax node) => DefaultVisit(node);

    protected virtual void VisitRemarks(RemarksSyntax node) => DefaultVisit(node);

    protected virtual void VisitJournalReference(JournalReferenceSyntax node) => DefaultVisit(node);

    protected virtual void VisitDoi(DoiSyntax node) => DefaultVisit(node);

    protected virtual void VisitCustomField(CustomFieldSyntax node) => DefaultVisit(node);
}
