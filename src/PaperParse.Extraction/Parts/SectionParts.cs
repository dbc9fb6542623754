namespace PaperParse.Extraction;

/// <summary>
/// Sections of a structured abstract, by their headings at the beginning of a sentence or a line.
/// <code>
/// CONTEXT Reeds bend. OBJECTIVE We ask why.
/// Background: Reeds bend. Methods: We ask why.
/// Context. Reeds bend. \newline Aims. We ask why.
/// {\bf Context} Reeds bend. {\bf Aims} We ask why.
/// </code>
/// One heading could be anything; two of one form are a structure.
/// </summary>
internal static class SectionParts
{
    private const int FewestHeadings = 2;
    private const int LongestName = 32;
    private const string HasNoMark = "headings without a mark of their own, more than two of them";
    private const string BeforePlaces = " \\<.。";

    private static readonly HeadingForms[] AllForms = Enum.GetValues<HeadingForms>()[1..];

    public static IReadOnlyList<PlacedSection> Of(AbstractText prose)
    {
        var text = prose.Text;
        var (headings, form) = HeadingsOf(prose);
        var evidence = form == HeadingForms.Plain ? HasNoMark : null;
        var sections = new List<PlacedSection>();
        for (var i = 0; i < headings.Count; i++)
        {
            var heading = headings[i];
            var end = prose.TrimEnd(heading.TextStart, i + 1 < headings.Count ? headings[i + 1].Start : text.Length);
            var part = new AbstractPart(AbstractPartKind.Section, text[heading.LabelStart..heading.LabelEnd], text[heading.TextStart..end]);
            var placedEnd = end > heading.TextStart ? end : heading.LabelEnd;
            sections.Add(new PlacedSection(new PlacedPart(part, heading.LabelStart, placedEnd - heading.LabelStart, evidence), heading.Start, heading.TextStart, end));
        }

        return sections;
    }

    /// <summary>Those of the form that most headings have.</summary>
    private static (List<SectionHeading> Headings, HeadingForms Form) HeadingsOf(AbstractText prose)
    {
        var found = Candidates(prose);
        if (found.Count < FewestHeadings)
            return ([], HeadingForms.None);
        // "1. Data: reeds. 2. Methods: boots." is a list.
        var items = EnumerationRun.In(prose, 0, prose.Text.Length).SelectMany(run => run.Marks).Select(mark => mark.TextStart + 1).ToHashSet();
        found.RemoveAll(heading => items.Contains(heading.Start));
        var (headings, chosen) = AllForms.Select(form => (Headings: found.FindAll(heading => heading.Forms.HasFlag(form)), Form: form))
            .Where(structure => IsStructure(prose.Text, structure.Headings, structure.Form))
            .DefaultIfEmpty((Headings: [], Form: HeadingForms.None))
            .MaxBy(structure => structure.Headings.Count);
        // "Riverbed: Reeds bend. Methods: We wade. Results: Mud." begins with a heading, too, though no other abstract may have it.
        if (chosen == HeadingForms.Colon && SectionHeading.Unknown(prose, headings[0].Start) is { } first)
            headings.Insert(0, first);
        return (headings, chosen);
    }

    /// <summary>What a colon or a frame closes is certain enough in the middle of an abstract; all else has to begin it, or to be said three times.</summary>
    private static bool IsStructure(string text, List<SectionHeading> headings, HeadingForms form)
    {
        // Where the next heading follows at once there is no section: "Data. Methods. Results."
        var labels = headings.Where((heading, i) => i + 1 == headings.Count || heading.TextStart < headings[i + 1].Start).Select(heading => text[heading.LabelStart..heading.LabelEnd]).Distinct(StringComparer.OrdinalIgnoreCase).Count();
        if (labels < FewestHeadings)
            return false;
        var isCertain = form is HeadingForms.Colon or HeadingForms.OwnLine || (form == HeadingForms.Framed && headings.TrueForAll(heading => heading.IsClosed));
        var (isMany, isBeginning) = (labels > FewestHeadings, IsBeginning(text, headings[0].Start));
        return isCertain || (form == HeadingForms.Plain ? isMany && isBeginning : isMany || isBeginning);
    }

    /// <summary>Whether no more than one word stands before a place, as the name of an abstract does.</summary>
    private static bool IsBeginning(string text, int at) => at <= LongestName && !text.AsSpan(0, at).TrimEnd().Contains(' ');

    private static List<SectionHeading> Candidates(AbstractText prose)
    {
        var found = new List<SectionHeading>();
        var text = prose.Text;
        for (var at = 0; at >= 0 && at < text.Length;)
        {
            var begin = LatexBreak.Skip(text, at);
            var isGlued = begin == at && at > 0 && text[at - 1] == '.' && char.IsUpper(text[at]);
            var isCertain = !isGlued && (begin > at || prose.IsBehindClause(at) || IsBeginning(text, at));
            if ((isCertain || isGlued || prose.StartsLine(at)) && SectionHeading.At(prose, at, isDoubtful: !isCertain) is { } heading)
            {
                found.Add(heading);
                at = heading.TextStart;
            }
            else
            {
                at = Next(text, begin);
            }
        }

        return found;
    }

    /// <summary>The next place where a heading can begin: behind a space, at a command or tag, or right behind a full stop: <c>Reeds bend.Methods: we wade</c>; -1 for none.</summary>
    private static int Next(string text, int at)
    {
        for (var next = at + 1; next < text.Length; next++)
        {
            var length = text.AsSpan(next).IndexOfAny(BeforePlaces);
            if (length < 0)
                return -1;
            next += length;
            if (text[next] is '\\' or '<')
                return next;
            if (next + 1 == text.Length)
                return -1;
            if (text[next] == ' ' || (text[next] == '。' ? text[next + 1] != ' ' : char.IsUpper(text[next + 1])))
                return next + 1;
        }

        return -1;
    }
}

/// <summary>A section, and how far it goes.</summary>
/// <param name="Part">The part.</param>
/// <param name="Start">Of its heading, with what sets that off.</param>
/// <param name="TextStart">Of its text.</param>
/// <param name="End">Of its text.</param>
internal readonly record struct PlacedSection(PlacedPart Part, int Start, int TextStart, int End);
