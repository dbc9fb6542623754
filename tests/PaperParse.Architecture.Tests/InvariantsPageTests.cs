using System.Text.RegularExpressions;
using PaperParse.TestSupport;

namespace PaperParse.Architecture.Tests;

public sealed partial class InvariantsPageTests
{
    private const int Invariants = 10;

    [Fact]
    public void Each_invariant_is_held_by_a_test_that_exists()
    {
        var page = File.ReadAllText(Repository.PathOf("docs/architecture.md"));
        Assert.Empty(Missing(page, TestSources.All()));
    }

    [Fact]
    public void A_test_that_does_not_exist_and_an_invariant_that_is_not_held_are_found()
    {
        var tests = TestSources.TestsIn("class ATests { [Fact] void Holds() { } void Helper() { } } class Helper { void Holds() { } }").ToLookup(test => test.Class, test => test.Method);
        Assert.Empty(Missing(Page("`ATests`, `ATests.Holds`"), tests));
        Assert.Equal(["1: there is no test ATests.Helper", "1: there is no test BTests", "1: there is no test Helper"], Missing(Page("`ATests.Helper`, `BTests`, `Helper`"), tests));
        Assert.Equal(["1: names no test"], Missing(Page("a good feeling"), tests));
        Assert.Equal(["The page has 9 invariants, not 10."], Missing(Page("`ATests`").Replace("| 10 |", "| x |", StringComparison.Ordinal), tests));
    }

    private static IEnumerable<string> Missing(string page, ILookup<string, string> tests)
    {
        var rows = Row().Matches(page);
        if (rows.Count != Invariants)
            yield return $"The page has {rows.Count} invariants, not {Invariants}.";
        foreach (Match row in rows)
        {
            var names = Name().Matches(row.Groups["tests"].Value).Select(name => name.Groups[1].Value).ToList();
            if (names.Count == 0)
                yield return $"{row.Groups["number"]}: names no test";
            foreach (var name in names.Where(name => !Exists(name.Split('.'), tests)))
                yield return $"{row.Groups["number"]}: there is no test {name}";
        }
    }

    private static bool Exists(string[] name, ILookup<string, string> tests) => name.Length == 1 ? tests.Contains(name[0]) : tests[name[0]].Contains(name[1]);

    private static string Page(string first) =>
        $"| | invariant | held by |\n| --- | --- | --- |\n| 1 | One. | {first} |\n" + string.Concat(Enumerable.Range(2, Invariants - 1).Select(i => $"| {i} | More. | `ATests` |\n"));

    [GeneratedRegex(@"^\| (?<number>[0-9]+) \| [^|]+ \| (?<tests>[^|]*) \|\r?$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("`([A-Za-z_.0-9]+)`")]
    private static partial Regex Name();
}
