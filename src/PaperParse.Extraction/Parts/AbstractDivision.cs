namespace PaperParse.Extraction;

/// <summary>Sections and items of an abstract.</summary>
internal static class AbstractDivision
{
    /// <summary>In the order of the text, a section before the items that begin with it.</summary>
    public static IEnumerable<PlacedPart> Of(FoldedProse abstractProse)
    {
        var prose = new AbstractText(abstractProse);
        var sections = SectionParts.Of(prose);
        // No list goes on in the next section.
        var items = EnumeratedParts.Of(prose, 0, sections.Count > 0 ? sections[0].Start : prose.Text.Length)
            .Concat(sections.SelectMany(section => EnumeratedParts.Of(prose, section.TextStart, section.End)));
        return sections.Select(section => section.Part).Concat(items).OrderBy(part => part.Start).ThenBy(part => part.Part.Kind);
    }
}

/// <summary>A part, and where it stands in the text, with its label.</summary>
/// <param name="Part">The part.</param>
/// <param name="Start">Of its label.</param>
/// <param name="Length">To the end of its text.</param>
/// <param name="Evidence">Where the text does not show that it is one, or where it ends, how that was found; null where it does.</param>
internal readonly record struct PlacedPart(AbstractPart Part, int Start, int Length, string? Evidence = null);
