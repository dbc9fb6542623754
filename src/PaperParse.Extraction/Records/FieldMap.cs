using System.Collections;
using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace PaperParse.Extraction;

/// <summary>
/// The provenance of every data key, in the order of the contract. Every paper has all keys, so this is an array with
/// one shared table of names and not a dictionary of its own for each paper.
/// </summary>
internal sealed class FieldMap(IReadOnlyList<FieldProvenance>[] fields) : IReadOnlyDictionary<string, IReadOnlyList<FieldProvenance>>
{
    private static readonly FrozenDictionary<string, int> Places =
        RecordKeys.Data.Select((key, place) => KeyValuePair.Create(key, place)).ToFrozenDictionary();

    public int Count => fields.Length;

    public IEnumerable<string> Keys => RecordKeys.Data;

    public IEnumerable<IReadOnlyList<FieldProvenance>> Values => fields;

    public IReadOnlyList<FieldProvenance> this[string key] => fields[Places[key]];

    public bool ContainsKey(string key) => Places.ContainsKey(key);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out IReadOnlyList<FieldProvenance> value)
    {
        var isKey = Places.TryGetValue(key, out var place);
        value = isKey ? fields[place] : null;
        return isKey;
    }

    public IEnumerator<KeyValuePair<string, IReadOnlyList<FieldProvenance>>> GetEnumerator()
    {
        for (var i = 0; i < fields.Length; i++)
            yield return KeyValuePair.Create(RecordKeys.Data[i], fields[i]);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
