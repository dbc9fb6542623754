namespace PaperParse.Extraction;

/// <summary>
/// Sections of a structured abstract, by their headings at the beginning of a sentence.
/// <code>
/// CONTEXT Reeds bend. OBJECTIVE We ask why.
/// Background: Reeds bend. Methods: We ask why.
/// Context. Reeds bend. Aims. We ask why.
/// </code>
/// One heading could be anything; two of one form are a structure.
/// </summary>
internal static class SectionParts
{
    private const int FewestHeadings = 2;

    private static readonly IReadOnlyList<string> Labels = [.. WordFile.Lines("SectionLabels.txt").OrderByDescending(label => label.Length)];

    public static IEnumerable<PlacedPart> Of(string text)
    {
        var headings = HeadingsOf(text);
        for (var i = 0; i < headings.Count; i++)
        {
            var (start, labelEnd, textStart, _) = headings[i];
            var end = i + 1 < headings.Count ? headings[i + 1].Start : text.Length;
            while (end > textStart && text[end - 1] == ' ')
                end--;
            yield return new PlacedPart(new AbstractPart(AbstractPartKind.Section, text[start..labelEnd], text[textStart..Math.Max(textStart, end)]), start, Math.Max(end, labelEnd) - start);
        }
    }

    /// <summary>Those of the form that most headings have.</summary>
    private static List<Heading> HeadingsOf(string text)
    {
        var found = new List<Heading>();
        for (var at = 0; at >= 0; at = NextSentence(text, at))
        {
            if (HeadingAt(text, at) is { } heading)
                found.Add(heading);
        }

        var most = found.GroupBy(heading => heading.Form).Select(form => form.ToList())
            .Where(form => (form[0].Form == Form.Colon || form[0].Start == 0) && form.Select(heading => text[heading.Start..heading.LabelEnd]).Distinct(StringComparer.OrdinalIgnoreCase).Count() >= FewestHeadings)
            .MaxBy(form => form.Count);
        return most ?? [];
    }

    private static Heading? HeadingAt(string text, int at)
    {
        if (!char.IsUpper(text[at]))
            return null;
        foreach (var label in Labels)
        {
            var end = at + label.Length;
            if (end >= text.Length || char.IsLetterOrDigit(text[end]) || !text.AsSpan(at).StartsWith(label, StringComparison.OrdinalIgnoreCase))
                continue;
            return FormOf(text, at, end) is { } form ? new Heading(at, end, TextStart(text, end), form) : null;
        }

        return null;
    }

    private static Form? FormOf(string text, int start, int end)
    {
        var mark = text[end];
        if (mark == ':')
            return Form.Colon;
        if (mark == '.')
            return end + 1 < text.Length && text[end + 1] == ' ' ? Form.FullStop : null;
        if (mark != ' ' || end + 1 >= text.Length)
            return null;
        if (end + 2 < text.Length && text[end + 1] is '–' or '—' or '-' && text[end + 2] == ' ')
            return Form.Colon;
        // "DATA are" is the beginning of a sentence; "DATA We" has two.
        var isHeading = !text.AsSpan(start, end - start).ContainsAnyInRange('a', 'z') && (char.IsUpper(text[end + 1]) || char.IsDigit(text[end + 1]));
        return isHeading ? Form.Capitals : null;
    }

    private static int TextStart(string text, int labelEnd)
    {
        while (labelEnd < text.Length && text[labelEnd] is ':' or '.' or ' ' or '–' or '—' or '-')
            labelEnd++;
        return labelEnd;
    }

    /// <summary>Where the next sentence begins; -1 for none.</summary>
    private static int NextSentence(string text, int at)
    {
        for (var next = text.IndexOf(' ', at); next > 0 && next + 1 < text.Length; next = text.IndexOf(' ', next + 1))
        {
            if (text[next - 1] is '.' or '?' or '!' or ')' or ']' or ';' or '"' or '”' or '。')
                return next + 1;
        }

        return -1;
    }

    private enum Form
    {
        Capitals,
        Colon,
        FullStop,
    }

    private readonly record struct Heading(int Start, int LabelEnd, int TextStart, Form Form);
}
