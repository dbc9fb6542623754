using System.Collections.Concurrent;

namespace PaperParse.Analyzers.Tests;

/// <summary>On which listings tests have shown a rule to fire, and on which not to.</summary>
internal static class ShownListings
{
    private static readonly ConcurrentDictionary<(string Id, string Text, bool Fires), byte> Shown = [];

    /// <param name="id">Of the rule.</param>
    /// <param name="text">With its marks, if it has any.</param>
    /// <param name="fires">Whether it does there.</param>
    public static void Add(string id, string text, bool fires) => Shown.TryAdd((id, text.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal), fires), 0);

    public static int Count(string id, bool fires) => Shown.Keys.Count(one => one.Id == id && one.Fires == fires);
}
