using PaperParse.Syntax;

namespace PaperParse.Extraction;

/// <summary>
/// What is worked out from the text of a paper: links and parts in its prose, affiliations and collaborations. Most of it is never asked for,
/// so nothing is made before somebody does. Two threads that ask at once work out the same.
/// </summary>
/// <param name="paper">Of which.</param>
/// <param name="dialect">The names of its productions.</param>
/// <param name="shownLinks">Links that the entry has as such.</param>
internal sealed class PaperDetails(Paper paper, DialectFields dialect, IReadOnlyList<string> shownLinks)
{
    private OfProse? _prose;
    private OfByline? _byline;

    /// <summary>All links: those that the entry has, then those in its prose.</summary>
    public IReadOnlyList<string> Links => Prose.Links;

    /// <summary>Where the links in the prose stand.</summary>
    public IReadOnlyList<FieldProvenance> MinedLinks => Prose.MinedLinks;

    public Found<AbstractPart> Parts => Prose.Parts;

    public Found<Affiliation> Affiliations => Byline.Affiliations;

    public Found<string> Collaborations => Byline.Collaborations;

    private OfProse Prose => _prose ??= ReadProse();

    private OfByline Byline => _byline ??= BylineReader.Read(paper, dialect);

    private OfProse ReadProse()
    {
        var links = shownLinks.ToList();
        var places = new List<FieldProvenance>();
        var known = shownLinks.ToHashSet(StringComparer.Ordinal);
        var parts = new Found<AbstractPart>();
        foreach (var prose in ProseText.Of(paper))
        {
            foreach (var mined in LinkMiner.In(prose.Prose))
            {
                if (!known.Add(mined.Url))
                    continue;
                links.Add(mined.Url);
                places.Add(Place(prose, mined.Start, mined.Length, mined.Evidence));
            }

            if (prose.Kind != SyntaxKind.Abstract)
                continue;
            foreach (var part in AbstractDivision.Of(prose.Prose))
                parts.Add(part.Part, Place(prose, part.Start, part.Length, part.Evidence));
        }

        return new OfProse(links, places, parts);
    }

    private FieldProvenance Place(ProseText prose, int start, int length, string? evidence) =>
        new(evidence is null ? FieldStatus.Stated : FieldStatus.Inferred, prose.Prose.SpanOf(start, length), dialect.Production(prose.Production), evidence);

    private sealed record OfProse(IReadOnlyList<string> Links, IReadOnlyList<FieldProvenance> MinedLinks, Found<AbstractPart> Parts);
}

/// <summary>What the byline of a paper says besides the names of its authors.</summary>
internal sealed record OfByline(Found<Affiliation> Affiliations, Found<string> Collaborations);

/// <summary>Values, and for each where it stands.</summary>
internal sealed class Found<T>
{
    private readonly List<T> _values = [];
    private readonly List<FieldProvenance> _places = [];

    /// <summary>Null where there are none.</summary>
    public IReadOnlyList<T>? Values => _values.Count == 0 ? null : _values;

    public IReadOnlyList<FieldProvenance> Places => _places;

    public void Add(T value, FieldProvenance place)
    {
        _values.Add(value);
        _places.Add(place);
    }
}
