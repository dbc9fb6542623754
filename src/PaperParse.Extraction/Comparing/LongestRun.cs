namespace PaperParse.Extraction;

/// <summary>The longest part of a sequence of different numbers that ascends, not necessarily in one piece: what is not in it was moved.</summary>
internal static class LongestRun
{
    /// <returns>The places in the sequence; of several longest ones always the same.</returns>
    public static IReadOnlySet<int> Of(IReadOnlyList<int> numbers)
    {
        // For each length, the place of the least number that such a part can end with; and before each place, the one it follows.
        var ends = new List<int>();
        var before = new int[numbers.Count];
        for (var place = 0; place < numbers.Count; place++)
        {
            var (low, high) = (0, ends.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (numbers[ends[middle]] < numbers[place])
                    low = middle + 1;
                else
                    high = middle;
            }

            before[place] = low == 0 ? -1 : ends[low - 1];
            if (low == ends.Count)
                ends.Add(place);
            else
                ends[low] = place;
        }

        var run = new HashSet<int>();
        for (var place = ends.Count == 0 ? -1 : ends[^1]; place >= 0; place = before[place])
            run.Add(place);
        return run;
    }
}
