using PaperParse.Syntax;

namespace PaperParse.HandWritten;

/// <summary>What lines look like. The same walk tells whether a line is of a kind and writes its tokens.</summary>
internal sealed class LinePatterns(Vocabulary vocabulary)
{
    private const int LongestSpelling = 27;
    private const int MaxInvitation = 80;
    private const int MaxNavigation = 40;
    private const int MaxFooting = 60;
    private const int MaxCurator = 60;
    private const int MaxBullet = 40;
    private const int MaxDated = 50;
    private const int MaxDay = 40;
    private const int MaxBadge = 100;
    private const int MaxShort = 300;
    private const int MinWide = 40;
    private const int MinFull = 60;
    private const int MinSlab = 160;
    private const int MinName = 15;
    private const int MaxName = 200;

    private readonly WordTable _months = new(vocabulary, "monthName");
    private readonly WordTable _authors = new(vocabulary, "authors");
    private readonly WordTable _commentNouns = new(vocabulary, "commentNoun");
    private readonly WordTable _thousands = new(vocabulary, "thousands");

    /// <summary>The kinds of a line that is not blank, without white space at its ends.</summary>
    public LineKinds KindsOf(ReadOnlySpan<char> content)
    {
        // Most lines are too wide for anything but prose and a bullet that something spoilt.
        if (content.Length > MaxInvitation)
            return content[0] == '•' && KindsOfBullet(content) != LineKinds.None ? LineKinds.Spoilt : KindsOfProse(content);
        var kinds = content.Length <= LongestSpelling ? Spelled(content) : LineKinds.None;
        if (kinds == LineKinds.None)
            kinds = Patterned(content);
        return kinds == LineKinds.None ? KindsOfProse(content) : kinds;
    }

    /// <summary><c>name</c>, which a paper could have: of a line that is prose.</summary>
    public static bool IsName(ReadOnlySpan<char> content) =>
        content.Length is >= MinName and <= MaxName && !EndsLikeASentence(content) && !content.Contains("://", StringComparison.Ordinal);

    /// <summary>Takes a line as one of a kind that it is of.</summary>
    public bool Take(LineKinds kind, ref LineCursor line)
    {
        switch (kind)
        {
            case LineKinds.Prose: return line.Text();
            case LineKinds.Badge: return TakeBadge(ref line);
            case LineKinds.Bullet: return TakeBullet(ref line);
            case LineKinds.Spoilt: return line.Literal("•", SyntaxKind.Markup) && line.Digits(1, int.MaxValue, SyntaxKind.Number) && line.Text();
            case LineKinds.Dot: return line.Literal("·", SyntaxKind.Markup);
            case LineKinds.Dated: return TakeDated(ref line);
            case LineKinds.Day: return TakeDate(ref line);
            case LineKinds.Invitation: return TakeInvitation(ref line);
            case LineKinds.Navigation: return line.Literal("```", SyntaxKind.Markup) && (line.AtEnd || line.Text());
            case LineKinds.Footing: return line.Literal("©", SyntaxKind.Markup) && line.Text();
            case LineKinds.Curator: return line.Literal("by", SyntaxKind.Word) && line.Literal("AK", SyntaxKind.Word) && line.Literal("and the research community", SyntaxKind.Word);
            default: throw new ArgumentOutOfRangeException(nameof(kind), kind, "Lines of this kind are always spelled the same.");
        }
    }

    /// <summary>The kinds that are always spelled the same.</summary>
    public static LineKinds Spelled(ReadOnlySpan<char> content) => content switch
    {
        "·" => LineKinds.Dot,
        "Subscribe" or "new" => LineKinds.Invitation,
        "Daily Papers - Hugging Face" or "Hugging Face" or "Models" or "Datasets" or "Spaces" or "Buckets" or "Posts" or "Docs"
            or "Solutions" or "Enterprise" or "Pricing" or "Log In" or "Sign Up" or "Trending Papers" or "Daily" or "Weekly" or "Monthly"
            or "Search by arxiv id or title" or "Submit a paper" => LineKinds.Navigation,
        "Previous" or "Next" or "Company" or "TOS" or "Privacy" or "About" or "Careers" or "Jobs" or "Website" => LineKinds.Footing,
        "Daily Papers" => LineKinds.Heading,
        "by" => LineKinds.By,
        "AK" => LineKinds.Ak,
        "and the research community" => LineKinds.Community,
        _ => LineKinds.None,
    };

    private LineKinds Patterned(ReadOnlySpan<char> content)
    {
        switch (content[0])
        {
            case '•' or '*' or '-':
                return KindsOfBullet(content);
            case 'G':
                return Fits(LineKinds.Invitation, content) ? LineKinds.Invitation : LineKinds.None;
            case '`':
                return content.Length <= MaxNavigation && IsFence(content) ? LineKinds.Navigation : LineKinds.None;
            case '©':
                return content.Length <= MaxFooting && Fits(LineKinds.Footing, content) ? LineKinds.Footing : LineKinds.None;
            case 'b':
                return content.Length <= MaxCurator && Fits(LineKinds.Curator, content) ? LineKinds.Curator : LineKinds.None;
        }

        return content.Length <= MaxDated && _months.CanBeginWith(content) ? KindsOfDate(content) : LineKinds.None;
    }

    // ```text
    private static bool IsFence(ReadOnlySpan<char> content)
    {
        if (!content.StartsWith("```", StringComparison.Ordinal))
            return false;
        foreach (var c in content[3..].TrimStart())
        {
            if (char.IsWhiteSpace(c))
                return false;
        }

        return true;
    }

    // • 3 authors     a bullet, and one that could be spoilt
    // • 3 auth        spoilt
    private LineKinds KindsOfBullet(ReadOnlySpan<char> content)
    {
        var line = new LineCursor(content, 0, null);
        if (!TakeMark(ref line) || !line.Digits(1, int.MaxValue, SyntaxKind.Number) || line.AtEnd)
            return LineKinds.None;
        var spoilt = content[0] == '•' ? LineKinds.Spoilt : LineKinds.None;
        return content.Length <= MaxBullet && line.Word(_authors, SyntaxKind.Word) && line.AtEnd ? spoilt | LineKinds.Bullet : spoilt;
    }

    private LineKinds KindsOfDate(ReadOnlySpan<char> content)
    {
        var line = new LineCursor(content, 0, null);
        if (!TakeDate(ref line))
            return LineKinds.None;
        if (line.AtEnd)
            return content.Length <= MaxDay ? LineKinds.Dated | LineKinds.Day : LineKinds.Dated;
        return TakeComments(ref line) && line.AtEnd ? LineKinds.Dated : LineKinds.None;
    }

    private static LineKinds KindsOfProse(ReadOnlySpan<char> content)
    {
        var kinds = LineKinds.Prose;
        if (content.Length <= MaxBadge)
            kinds |= LineKinds.Badge;
        if (content.Length <= MaxShort)
            kinds |= EndsLikeASentence(content) ? LineKinds.Short : LineKinds.Short | LineKinds.Headline;
        if (content.Length >= MinWide)
            kinds |= LineKinds.Wide;
        if (content.Length >= MinFull)
            kinds |= LineKinds.Full;
        if (content.Length >= MinSlab)
            kinds |= LineKinds.Slab;
        return kinds;
    }

    private static bool EndsLikeASentence(ReadOnlySpan<char> content) => content[^1] is '.' or ',' or ';' or ':';

    private bool Fits(LineKinds kind, ReadOnlySpan<char> content)
    {
        var line = new LineCursor(content, 0, null);
        return Take(kind, ref line) && line.AtEnd;
    }

    private static bool TakeBadge(ref LineCursor line)
    {
        line.Open(SyntaxKind.OrganizationBadge);
        line.Text();
        line.Close();
        return true;
    }

    //   • 11 authors
    //   ^ ^^^^^^^^^^   the count is a field
    private bool TakeBullet(ref LineCursor line)
    {
        TakeMark(ref line);
        line.Open(SyntaxKind.AuthorCount);
        var fits = line.Digits(1, int.MaxValue, SyntaxKind.Number) && line.Word(_authors, SyntaxKind.Word);
        line.Close();
        return fits;
    }

    private static bool TakeMark(ref LineCursor line) =>
        line.Literal("•", SyntaxKind.Markup) || line.Literal("*", SyntaxKind.Markup) || line.Literal("-", SyntaxKind.Markup);

    // Nov 21, 2025 5
    // ^^^^^^^^^^^^ ^    each is a field
    private bool TakeDated(ref LineCursor line)
    {
        line.Open(SyntaxKind.PublishedDate);
        var fits = TakeDate(ref line);
        line.Close();
        return fits && (line.AtEnd || TakeComments(ref line));
    }

    private bool TakeComments(ref LineCursor line)
    {
        line.Open(SyntaxKind.CommentCount);
        var fits = line.Decimal();
        line.Word(_thousands, SyntaxKind.Word);
        line.Word(_commentNouns, SyntaxKind.Word);
        line.Close();
        return fits;
    }

    private bool TakeDate(ref LineCursor line)
    {
        if (!line.Word(_months, SyntaxKind.Month) || !line.Digits(1, 2, SyntaxKind.Day))
            return false;
        line.CommaAndYear();
        return true;
    }

    private static bool TakeInvitation(ref LineCursor line)
    {
        if (!line.Literal("Get trending papers in your email inbox", SyntaxKind.Word))
            return false;
        line.Literal("once a day", SyntaxKind.Word);
        return line.Literal("!", SyntaxKind.Markup);
    }
}
