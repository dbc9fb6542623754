namespace PaperParse.Html.Reading;

/// <summary>Puts the children of a node in order, and those that stand inside another into that one.</summary>
internal static class Nesting
{
    /// <param name="children">In the order in which the rule names them.</param>
    /// <param name="start">Where a missing child stands that comes first.</param>
    public static List<Placed> Arrange(List<Placed> children, int start)
    {
        var end = start;
        foreach (var child in children)
        {
            if (child.IsMissing)
                (child.Start, child.End) = (end, end);
            else
                end = child.End;
        }

        var arranged = new List<Placed>(children.Count);
        foreach (var child in children.OrderBy(child => child.Start).ThenByDescending(child => child.End))
        {
            var last = arranged.Count > 0 ? arranged[^1] : null;
            if (last is null || child.Start >= last.End)
                arranged.Add(child);
            else if (child.IsMissing)
                InsertBehind(arranged, child, last.End);
            else
                // What overlaps in any other way is left to where it is: a part of two places is a part of none.
                _ = last.Contains(child) && TryAdopt(last, child);
        }

        return arranged;
    }

    /// <summary>Makes a node that stands between the children of another a child of that one; false where it overlaps one.</summary>
    public static bool TryAdopt(Placed parent, Placed child)
    {
        if (parent.Children is not { } children)
            return false;
        var at = children.FindIndex(other => other.End > child.Start);
        if (at < 0)
            at = children.Count;
        else if (children[at].Overlaps(child))
            return children[at].Contains(child) && TryAdopt(children[at], child);
        children.Insert(at, child);
        return true;
    }

    private static void InsertBehind(List<Placed> arranged, Placed missing, int end)
    {
        (missing.Start, missing.End) = (end, end);
        arranged.Add(missing);
    }
}
