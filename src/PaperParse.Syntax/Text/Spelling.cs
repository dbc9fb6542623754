namespace PaperParse.Syntax;

/// <summary>Which name a mistyped one was meant to be.</summary>
public static class Spelling
{
    /// <summary>Of a name that is worth comparing with others: what is longer was not typed.</summary>
    private const int MostLetters = 60;

    /// <summary>The candidate nearest to the name: one letter off in a short name, or two that changed places; two in a longer one, a third of them in a long one. Null when none is.</summary>
    public static string? Nearest(string name, IEnumerable<string> candidates)
    {
        ArgumentNullException.ThrowIfNull(name);
        var most = name.Length <= 5 ? 1 : Math.Max(2, name.Length / 3);
        var (nearest, least) = ((string?)null, most + 1);
        if (name.Length > MostLetters)
            return null;
        foreach (var candidate in candidates.Where(candidate => Math.Abs(candidate.Length - name.Length) <= most).Order(StringComparer.Ordinal))
        {
            var distance = Distance(name, candidate);
            if (distance < least)
                (nearest, least) = (candidate, distance);
        }

        return nearest;
    }

    /// <summary>For a message: the question whether this was meant; nothing where there is none.</summary>
    public static string DidYouMean(string? nearest) => nearest is null ? "" : $"; did you mean '{nearest}'?";

    /// <summary>How many letters must be put in, taken out or replaced, or change places with the next; case does not count.</summary>
    private static int Distance(string left, string right)
    {
        int[] beforePrevious = [];
        var previous = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var current = new int[right.Length + 1];
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                current[j] = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + (IsSame(left[i - 1], right[j - 1]) ? 0 : 1));
                if (i > 1 && j > 1 && IsSame(left[i - 1], right[j - 2]) && IsSame(left[i - 2], right[j - 1]))
                    current[j] = Math.Min(current[j], beforePrevious[j - 2] + 1);
            }

            (beforePrevious, previous) = (previous, current);
        }

        return previous[^1];

        static bool IsSame(char one, char other) => char.ToLowerInvariant(one) == char.ToLowerInvariant(other);
    }
}
