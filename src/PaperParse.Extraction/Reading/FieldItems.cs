using PaperParse.Syntax;

namespace PaperParse.Extraction;

/// <summary>The items of a list field, each with where it stands; nothing is made for a list without items.</summary>
internal struct FieldItems(DataKey key)
{
    private List<string>? _values;
    private List<FieldPlace>? _places;

    public readonly int Count => _values?.Count ?? 0;

    /// <summary>From the first of them to the last.</summary>
    public readonly TextSpan Span => _places is { Count: > 0 } places ? TextSpan.FromBounds(places[0].Start, places[^1].Start + places[^1].Length) : default;

    /// <summary>Null where there are none.</summary>
    public readonly IReadOnlyList<string>? Values => _values;

    public void Add(string value, TextSpan span, SyntaxKind production)
    {
        (_values ??= []).Add(value);
        (_places ??= []).Add(new FieldPlace(key, production, span));
    }

    /// <summary>Adds a value that is not there yet; of one that is, the first place counts.</summary>
    public void AddOnce(string value, TextSpan span, SyntaxKind production)
    {
        if (_values?.Contains(value) != true)
            Add(value, span, production);
    }

    public readonly void CopyPlacesTo(List<FieldPlace> places)
    {
        if (_places is not null)
            places.AddRange(_places);
    }
}
