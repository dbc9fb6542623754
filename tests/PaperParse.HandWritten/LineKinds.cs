namespace PaperParse.HandWritten;

/// <summary>The kinds of line that the grammar defines, in its order, and what else is remembered of a line.</summary>
[Flags]
internal enum LineKinds
{
    None = 0,
    Blank = 1 << 0,

    Invitation = 1 << 1,
    Navigation = 1 << 2,
    Footing = 1 << 3,
    Heading = 1 << 4,
    Curator = 1 << 5,
    By = 1 << 6,
    Ak = 1 << 7,
    Community = 1 << 8,
    Bullet = 1 << 9,
    Spoilt = 1 << 10,
    Dot = 1 << 11,
    Dated = 1 << 12,
    Day = 1 << 13,

    // What is none of these is prose, and may be some of the rest. A name is asked for so seldom that it is found out then.
    Badge = 1 << 14,
    Short = 1 << 15,
    Headline = 1 << 16,
    Wide = 1 << 17,
    Full = 1 << 18,
    Slab = 1 << 19,
    Prose = 1 << 20,

    Chrome = Invitation | Navigation,

    /// <summary>Those that are one word of the site, but for a few with a pattern.</summary>
    OftenSpelled = Chrome | Footing | Heading | Curator | By | Ak | Community,

    /// <summary>A badge with a dot or a date line behind it.</summary>
    OrganizationBadge = 1 << 21,

    // Look-aheads over many lines: whether they were tried at this line, and what they found.
    FreshTried = 1 << 22,
    Fresh = 1 << 23,
    TextAndTailTried = 1 << 24,
    TextAndTail = 1 << 25,
}
