namespace PaperParse.Extraction;

/// <summary>A field that has another value than before.</summary>
/// <param name="Key">Of the record contract.</param>
/// <param name="Old">The items of a list with semicolons between them, in quotes those that have one; null where there was none.</param>
/// <param name="New">The same of the new value; null where there is none any more.</param>
/// <param name="OldPlace">How the old value was known, and where it stood; of a list its first item.</param>
/// <param name="NewPlace">How the new value is known, and where it stands.</param>
public sealed record FieldChange(string Key, string? Old, string? New, FieldProvenance OldPlace, FieldProvenance NewPlace)
{
    internal static IReadOnlyList<FieldChange> AllOf(PaperPair pair, IReadOnlyList<string> keys, bool isOneDialect)
    {
        var changes = new List<FieldChange>();
        foreach (var key in keys)
        {
            var (old, fresh) = (PaperValues.Of(pair.Old, key), PaperValues.Of(pair.New, key));
            if (PaperValues.AreEqual(old, fresh) || (!isOneDialect && (old is null || fresh is null)))
                continue;
            changes.Add(new FieldChange(key, PaperValues.Shown(old), PaperValues.Shown(fresh), pair.Old.Fields[key][0], pair.New.Fields[key][0]));
        }

        return changes;
    }
}
