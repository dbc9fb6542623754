using System.Collections;
using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace PaperParse.Extraction;

/// <summary>
/// The provenance of every data key, in the order of the contract. Every paper has all keys, and few of them stand in its text:
/// so it holds the places of those, and makes the rest when it is asked for.
/// </summary>
/// <param name="dialect">What holds where an entry lacks a field.</param>
/// <param name="listedOn">Where the listing's date comes from, which all its papers share.</param>
/// <param name="places">Those of the entry.</param>
internal sealed class FieldMap(DialectFields dialect, IReadOnlyList<FieldProvenance> listedOn, FieldPlace[] places)
    : IReadOnlyDictionary<string, IReadOnlyList<FieldProvenance>>
{
    private static readonly string[] Names = [.. RecordKeys.Data];

    private static readonly FrozenDictionary<string, DataKey> Keys =
        Names.Select((key, place) => KeyValuePair.Create(key, (DataKey)place)).ToFrozenDictionary();

    // A bit for each key that has a place: most have none.
    private readonly uint _placed = PlacedOf(places);

    public int Count => RecordKeys.Data.Count;

    IEnumerable<string> IReadOnlyDictionary<string, IReadOnlyList<FieldProvenance>>.Keys => RecordKeys.Data;

    public IEnumerable<IReadOnlyList<FieldProvenance>> Values => RecordKeys.Data.Select(key => this[key]);

    public IReadOnlyList<FieldProvenance> this[string key] => Of(Keys[key]);

    public bool ContainsKey(string key) => Keys.ContainsKey(key);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out IReadOnlyList<FieldProvenance> value)
    {
        var isKey = Keys.TryGetValue(key, out var dataKey);
        value = isKey ? Of(dataKey) : null;
        return isKey;
    }

    public IEnumerator<KeyValuePair<string, IReadOnlyList<FieldProvenance>>> GetEnumerator()
    {
        for (var i = 0; i < Names.Length; i++)
            yield return KeyValuePair.Create(Names[i], Of((DataKey)i));
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private IReadOnlyList<FieldProvenance> Of(DataKey key)
    {
        if (key == DataKey.ListedOn)
            return listedOn;
        if ((_placed & BitOf(key)) == 0)
            return dialect.Lacking(key);
        var first = 0;
        while (first < places.Length && places[first].Key != key)
            first++;
        var end = first;
        while (end < places.Length && places[end].Key == key)
            end++;
        if (end == first + 1)
            return [places[first].ToProvenance(dialect)];
        var fields = new FieldProvenance[end - first];
        for (var i = first; i < end; i++)
            fields[i - first] = places[i].ToProvenance(dialect);
        return fields;
    }

    private static uint BitOf(DataKey key) => 1u << (int)key;

    private static uint PlacedOf(FieldPlace[] places)
    {
        var placed = 0u;
        foreach (ref readonly var place in places.AsSpan())
            placed |= BitOf(place.Key);
        return placed;
    }
}
