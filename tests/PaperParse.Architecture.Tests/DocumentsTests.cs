using System.Text.RegularExpressions;
using PaperParse.TestSupport;

namespace PaperParse.Architecture.Tests;

public sealed partial class DocumentsTests
{
    /// <summary>Paths in the map go stale silently.</summary>
    [Fact]
    public void Every_path_that_the_map_names_exists()
    {
        var page = File.ReadAllText(Repository.PathOf("docs/architecture.md"));
        var paths = PathInQuotes().Matches(page).Select(match => match.Groups[1].Value).Where(path => !path.Contains("NAME", StringComparison.Ordinal)).Distinct().ToList();
        Assert.True(paths.Count > 10);
        Assert.DoesNotContain(paths, path => !Path.Exists(Repository.PathOf(path)));
    }

    [GeneratedRegex("`((?:src|tests|docs|grammars)/[^`]*)`")]
    private static partial Regex PathInQuotes();
}
