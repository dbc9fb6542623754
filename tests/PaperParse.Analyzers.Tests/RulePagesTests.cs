using System.Text.RegularExpressions;
using PaperParse.Analysis;
using PaperParse.Grammars;
using PaperParse.Testing;
using PaperParse.TestSupport;

namespace PaperParse.Analyzers.Tests;

/// <summary>Every rule has a page, and what its example shows is what happens.</summary>
public sealed partial class RulePagesTests : RuleTests
{
    private static readonly string[] Sections = ["What", "Why", "Example", "Fix", "When to suppress", "Options"];

    /// <summary>About bytes or line ends, or about the engine: no listing can show them.</summary>
    private static readonly string[] WithoutListing = ["PP0001", "PP0900", "PP0903", "PP3901"];

    private static readonly DiagnosticDescriptor[] Descriptors =
        [.. BuiltInRules.All.Select(rule => rule.Descriptor).Concat(EngineDescriptors.All).OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal)];

    public static TheoryData<string> AllIds => [.. Descriptors.Select(descriptor => descriptor.Id)];

    public static TheoryData<string> IdsWithListing => [.. BuiltInRules.All.Select(rule => rule.Descriptor.Id).Except(WithoutListing)];

    [Fact]
    public void Every_rule_has_a_page_and_every_page_a_rule()
    {
        var pages = Directory.EnumerateFiles(Repository.PathOf("docs/rules"), "*.md").Select(Path.GetFileNameWithoutExtension).Where(name => name != "README");
        Assert.Equal(Descriptors.Select(descriptor => descriptor.Id), pages.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(AllIds))]
    public void A_page_says_what_the_descriptor_says(string id)
    {
        var descriptor = Descriptors.Single(descriptor => descriptor.Id == id);
        var lines = Page(id).Split('\n');
        Assert.Equal($"# {id}: {descriptor.Title}", lines[0]);
        Assert.StartsWith($"Severity: {descriptor.Severity.ToString().ToLowerInvariant()}", lines[2], StringComparison.Ordinal);
        Assert.Equal(Sections, lines.Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line[3..]));
        var tier = descriptor.Fix?.ToString() ?? "None";
        Assert.StartsWith(tier, lines[Array.IndexOf(lines, "## Fix") + 2], StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(AllIds))]
    public void A_page_has_the_options_of_the_rule(string id)
    {
        var lines = Page(id).TrimEnd().Split('\n');
        var options = Descriptors.Single(descriptor => descriptor.Id == id).Options.Select(option =>
            string.Create(System.Globalization.CultureInfo.InvariantCulture, $"`{option.Name}`: {option.What}; from {option.Least} to {option.Most}, by default {option.Default}. [Configuration](../configuration.md) sets it.")).ToList();
        var said = lines[(Array.IndexOf(lines, "## Options") + 2)..];
        if (options.Count == 0)
            Assert.StartsWith("None so far.", said[0], StringComparison.Ordinal);
        else
            Assert.Equal(options, said);
    }

    [Theory]
    [MemberData(nameof(AllIds))]
    public void The_list_of_rules_has_it(string id)
    {
        var descriptor = Descriptors.Single(descriptor => descriptor.Id == id);
        Assert.Contains($"| [{id}]({id}.md) | {descriptor.Title} | ", Page("README"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(IdsWithListing))]
    public void The_example_is_true(string id)
    {
        var fences = Fence().Matches(Page(id));
        var shown = Assert.Single(fences, fence => fence.Groups["fixed"].Length == 0);
        var example = shown.Groups["text"].Value;
        var mended = fences.SingleOrDefault(fence => fence.Groups["fixed"].Length > 0)?.Groups["text"].Value;
        Assert.Contains("|", example, StringComparison.Ordinal);
        Assert.Equal(RuleOf(id).Descriptor.Fix is not null, mended is not null);
        RuleVerifier.Verify(DialectOf(shown.Groups["dialect"].Value.Trim()), RuleOf(id), example, mended);
    }

    [Fact]
    public void A_page_without_a_listing_says_why() =>
        Assert.All(WithoutListing, id => Assert.Matches(@"## Example\n\nNone: [^`]*", Page(id)));

    private static Dialect DialectOf(string name) => name.Length == 0 ? HfText : BuiltInDialects.All.Single(dialect => dialect.Name == name);

    private static string Page(string name) => File.ReadAllText(Repository.PathOf($"docs/rules/{name}.md"));

    [GeneratedRegex(@"^```listing(?<dialect> (?!fixed)[a-z-]+)?(?<fixed> fixed)?\n(?<text>.*?)\n```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Fence();
}
