namespace PaperParse.Cli;

/// <summary>
/// Which lines of two texts are the same line, as patience diff finds them: equal ends first, then lines that occur once in both,
/// in the longest run that keeps their order, then the same again between those. Time is near linear however much was changed.
/// What lies between two matches is taken as replaced.
/// </summary>
internal static class LineMatcher
{
    /// <returns>For each old line the index of the new line that it is, -1 where it is gone. Indices only go up.</returns>
    public static int[] Match(IReadOnlyList<string> old, IReadOnlyList<string> fresh)
    {
        var matches = new int[old.Count];
        Array.Fill(matches, -1);
        var work = new Stack<Region>();
        work.Push(new Region(0, old.Count, 0, fresh.Count));
        while (work.TryPop(out var region))
        {
            region = MatchEnds(old, fresh, region, matches);
            if (region.OldStart == region.OldEnd || region.NewStart == region.NewEnd)
                continue;
            var (oldStart, newStart) = (region.OldStart, region.NewStart);
            var anchors = Anchors(old, fresh, region);
            foreach (var (oldAt, newAt) in anchors)
            {
                matches[oldAt] = newAt;
                work.Push(new Region(oldStart, oldAt, newStart, newAt));
                (oldStart, newStart) = (oldAt + 1, newAt + 1);
            }

            if (anchors.Count > 0)
                work.Push(new Region(oldStart, region.OldEnd, newStart, region.NewEnd));
        }

        return matches;
    }

    private static Region MatchEnds(IReadOnlyList<string> old, IReadOnlyList<string> fresh, Region region, int[] matches)
    {
        var (oldStart, oldEnd, newStart, newEnd) = region;
        while (oldStart < oldEnd && newStart < newEnd && old[oldStart] == fresh[newStart])
            matches[oldStart++] = newStart++;
        while (oldStart < oldEnd && newStart < newEnd && old[oldEnd - 1] == fresh[newEnd - 1])
            matches[--oldEnd] = --newEnd;
        return new Region(oldStart, oldEnd, newStart, newEnd);
    }

    private static List<(int Old, int New)> Anchors(IReadOnlyList<string> old, IReadOnlyList<string> fresh, Region region)
    {
        var oldLines = UniqueLines(old, region.OldStart, region.OldEnd);
        var newLines = UniqueLines(fresh, region.NewStart, region.NewEnd);
        var pairs = new List<(int Old, int New)>();
        for (var i = region.OldStart; i < region.OldEnd; i++)
        {
            if (oldLines[old[i]] == i && newLines.TryGetValue(old[i], out var at) && at >= 0)
                pairs.Add((i, at));
        }

        return LongestRise(pairs);
    }

    /// <summary>Where each line stands; -1 for one that stands in several places.</summary>
    private static Dictionary<string, int> UniqueLines(IReadOnlyList<string> lines, int start, int end)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = start; i < end; i++)
            places[lines[i]] = places.ContainsKey(lines[i]) ? -1 : i;
        return places;
    }

    /// <summary>The longest part of the pairs, which rise in the old text, that rises in the new one too.</summary>
    private static List<(int Old, int New)> LongestRise(List<(int Old, int New)> pairs)
    {
        // piles[k] is the pair with the smallest end of all rises of length k + 1 so far; before[i] is what stands under pair i.
        var piles = new List<int>();
        var before = new int[pairs.Count];
        for (var i = 0; i < pairs.Count; i++)
        {
            var (low, high) = (0, piles.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (pairs[piles[middle]].New < pairs[i].New)
                    low = middle + 1;
                else
                    high = middle;
            }

            before[i] = low == 0 ? -1 : piles[low - 1];
            if (low == piles.Count)
                piles.Add(i);
            else
                piles[low] = i;
        }

        var rise = new List<(int Old, int New)>();
        for (var i = piles.Count == 0 ? -1 : piles[^1]; i >= 0; i = before[i])
            rise.Add(pairs[i]);
        rise.Reverse();
        return rise;
    }

    private readonly record struct Region(int OldStart, int OldEnd, int NewStart, int NewEnd);
}
