namespace PaperParse.Extraction;

/// <summary>The fields that only a dialect has, of one paper: each from the entry that knows it best, since one entry can have what another has not.</summary>
internal sealed class MergedExtra
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);
    private readonly List<(PaperMember Member, FieldProvenance Place)> _places = [];
    private readonly List<(MergedValue Taken, MergedValue Left)> _conflicts = [];

    /// <param name="members">Those that have such fields; the one that is believed first comes first.</param>
    public MergedExtra(IEnumerable<PaperMember> members)
    {
        var taken = new Dictionary<string, MergedValue>(StringComparer.Ordinal);
        foreach (var member in members)
        {
            var places = member.Paper.Fields[RecordKeys.Extra];
            foreach (var ((name, value), place) in member.Paper.Extra.Zip(places))
            {
                var one = new MergedValue(member.Papers, $"{name}={value}", place);
                if (_values.TryAdd(name, value))
                {
                    taken.Add(name, one);
                    _places.Add((member, place));
                }
                else if (_values[name] != value)
                {
                    _conflicts.Add((taken[name], one));
                }
            }
        }
    }

    public IReadOnlyDictionary<string, string> Values => _values;

    /// <summary>One for each of the fields, with the entry that it is of.</summary>
    public IReadOnlyList<(PaperMember Member, FieldProvenance Place)> Places => _places;

    public IReadOnlyList<(MergedValue Taken, MergedValue Left)> Conflicts => _conflicts;
}
