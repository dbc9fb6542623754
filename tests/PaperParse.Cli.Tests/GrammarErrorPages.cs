using System.Text.RegularExpressions;
using PaperParse.TestSupport;

namespace PaperParse.Cli.Tests;

/// <summary>The pages of <c>docs/grammar-errors</c>, and the list that the notation page has of them.</summary>
internal static partial class GrammarErrorPages
{
    public const string Folder = "docs/grammar-errors";

    /// <summary>All ids, as the notation page lists them.</summary>
    public static IReadOnlyList<string> Ids { get; } = [.. Rows().Select(row => row.Groups["id"].Value)];

    /// <summary>The rows of a page that lists them: id and what is wrong.</summary>
    public static IEnumerable<Match> Rows(string page = "grammars/README.md") => Row().Matches(File.ReadAllText(Repository.PathOf(page)));

    public static IEnumerable<string> IdsIn(string text) => Id().Matches(text).Select(match => match.Value);

    [GeneratedRegex(@"^\| (\[?)(?<id>PG[0-9]{4})[^|]*\| (?<what>.*) \|$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Row();

    [GeneratedRegex("PG[0-9]{4}", RegexOptions.CultureInvariant)]
    private static partial Regex Id();
}
