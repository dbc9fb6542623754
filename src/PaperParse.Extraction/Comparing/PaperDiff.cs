namespace PaperParse.Extraction;

/// <summary>
/// What became of the papers of one text in another. Papers are known again by their keys, wherever they stand. Of two texts in one dialect all
/// fields are compared; of different dialects those that both papers have, since what a page does not show is no change.
/// </summary>
/// <param name="Old">The papers before.</param>
/// <param name="New">The papers after.</param>
/// <param name="Added">Papers that only the new text has, in its order.</param>
/// <param name="Removed">Papers that only the old text has, in its order.</param>
/// <param name="Changed">Papers that both have and that differ in a field, in the order of the new text.</param>
/// <param name="Moved">Papers that stand in another order than the others that both have: as few as can be, in the order of the new text.</param>
/// <param name="Kept">How many papers both have.</param>
public sealed record PaperDiff(
    PaperList Old, PaperList New, IReadOnlyList<Paper> Added, IReadOnlyList<Paper> Removed, IReadOnlyList<ChangedPaper> Changed, IReadOnlyList<PaperPair> Moved, int Kept)
{
    /// <param name="old">The papers before.</param>
    /// <param name="fresh">The papers after.</param>
    /// <param name="ignored">Record keys that are not compared, such as <c>upvotes</c>.</param>
    public static PaperDiff Of(PaperList old, PaperList fresh, params IReadOnlyCollection<string> ignored)
    {
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(fresh);
        var places = PaperMatcher.Match(old.Papers, fresh.Papers);
        var pairs = fresh.Papers.Zip(places).Where(found => found.Second is not null).Select(found => new PaperPair(old.Papers[found.Second!.Value], found.First)).ToList();
        var kept = places.OfType<int>().ToList();
        var keptPlaces = kept.ToHashSet();
        var inOrder = LongestRun.Of(kept);
        var keys = PaperValues.Keys.Except(ignored).ToList();
        var isOneDialect = old.Tree.Vocabulary.Dialect == fresh.Tree.Vocabulary.Dialect;
        return new PaperDiff(
            old,
            fresh,
            [.. fresh.Papers.Where((_, place) => places[place] is null)],
            [.. old.Papers.Where((_, place) => !keptPlaces.Contains(place))],
            [.. pairs.Select(pair => new ChangedPaper(pair, FieldChange.AllOf(pair, keys, isOneDialect))).Where(changed => changed.Fields.Count > 0)],
            [.. pairs.Where((_, place) => !inOrder.Contains(place))],
            pairs.Count);
    }
}

/// <summary>One paper in both texts.</summary>
public sealed record PaperPair(Paper Old, Paper New);

/// <summary>A paper of which some fields have other values than before.</summary>
public sealed record ChangedPaper(PaperPair Paper, IReadOnlyList<FieldChange> Fields);
