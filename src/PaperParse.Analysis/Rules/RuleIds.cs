using System.Text.RegularExpressions;

namespace PaperParse.Analysis;

/// <summary>What ids of rules look like: two to ten capitals, three to five digits. Those that begin with <c>PP</c> are ours.</summary>
public static partial class RuleIds
{
    /// <summary>Of the ids of the built-in rules and of what the engine finds.</summary>
    public const string OwnPrefix = "PP";

    internal static bool IsId(string text) => Id().IsMatch(text);

    /// <summary>Whether it could be the id, or the beginning of ids, of rules that are not built in; case does not count.</summary>
    public static bool MayBeOfOthers(string start)
    {
        ArgumentNullException.ThrowIfNull(start);
        return Start().IsMatch(start) && !(start.StartsWith(OwnPrefix, StringComparison.OrdinalIgnoreCase) && (start.Length == OwnPrefix.Length || char.IsAsciiDigit(start[OwnPrefix.Length])));
    }

    /// <summary>For the end of a message that there is no such rule: how to get at one that is not built in; empty where it could not be one.</summary>
    public static string WayToOthers(string start) => MayBeOfOthers(start) ? "; rules of your own are known by --rules and their assembly" : "";

    [GeneratedRegex(@"^[A-Z]{2,10}[0-9]{3,5}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Id();

    [GeneratedRegex(@"^([A-Z]{2,10}|[A-Za-z]{2,10}[0-9]{1,5})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Start();
}
