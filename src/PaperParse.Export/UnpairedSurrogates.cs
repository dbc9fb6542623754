using PaperParse.Extraction;
using PaperParse.Syntax;

namespace PaperParse.Export;

/// <summary>Finds halves of surrogate pairs, which no UTF-8 holds: formats in UTF-8 have U+FFFD in their place.</summary>
/// <param name="inPlaces">Whether the places of fields in the source are written too.</param>
internal sealed class UnpairedSurrogates(bool inPlaces)
{
    public const string Loss = "an unpaired surrogate is written as U+FFFD";

    private SourceText? _source;
    private bool _sourceHasSome;

    public static bool In(ReadOnlySpan<char> text) => IndexIn(text) >= 0;

    /// <summary>The text with U+FFFD in place of each; itself where there are none.</summary>
    public static string Replace(string text)
    {
        var first = IndexIn(text);
        if (first < 0)
            return text;
        var characters = text.ToCharArray();
        for (var next = first; next >= 0;)
        {
            characters[first] = '\uFFFD';
            next = IndexIn(characters.AsSpan(first));
            first += next;
        }

        return new string(characters);
    }

    /// <summary>The keys of the record whose values, or what the source has at their places, hold one.</summary>
    public IEnumerable<string> KeysOf(PaperList papers, Paper paper)
    {
        if (inPlaces && _source != papers.Tree.Text)
        {
            _source = papers.Tree.Text;
            _sourceHasSome = In(_source.Slice(new TextSpan(0, _source.Length)));
        }

        foreach (var key in RecordKeys.Data)
        {
            if (InValue(paper, key) || (inPlaces && paper.Fields[key].Any(field => field.Source is { } other ? InPlace(other, field) : _sourceHasSome && InPlace(_source!, field))))
                yield return key;
        }
    }

    public static bool InValue(Paper paper, string key) => RecordValues.Of(paper, key) switch
    {
        string text => In(text),
        IReadOnlyList<string> texts => texts.Any(text => In(text)),
        IReadOnlyDictionary<string, string> named => named.Any(one => In(one.Key) || In(one.Value)),
        IReadOnlyList<AuthorName> names => names.Any(name => In(name.Name)),
        IReadOnlyList<Affiliation> affiliations => affiliations.Any(affiliation => In(affiliation.Name) || In(affiliation.Label)),
        IReadOnlyList<AbstractPart> parts => parts.Any(part => In(part.Label) || In(part.Text)),
        IReadOnlyList<PaperLink> links => links.Any(link => In(link.Url)),
        _ => false,
    };

    private static bool InPlace(SourceText source, FieldProvenance field) => field.Span is { } span && In(source.Slice(span));

    private static int IndexIn(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            // Nearly all texts have none at all, and this says so at once.
            var next = text[i..].IndexOfAnyInRange('\uD800', '\uDFFF');
            if (next < 0)
                return -1;
            i += next;
            if (!char.IsHighSurrogate(text[i]) || i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1]))
                return i;
            i++;
        }

        return -1;
    }
}
