using PaperParse.TestSupport;

namespace PaperParse.Cli.Tests;

/// <summary>The page about configuration does what it says.</summary>
[Collection(CurrentFolder.Name)]
public sealed class ConfigurationPageTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Commands_of_the_page_write_what_it_shows()
    {
        var (commands, differences) = DocumentSession.Run(File.ReadAllText(Repository.PathOf("docs/configuration.md")), _folder.Path);

        Assert.True(differences.Count == 0, string.Join("\n\n", differences));
        Assert.InRange(commands, 6, 100);
    }

    /// <summary>Each setting, profile and option has its place on the page, and the page names no option that there is not.</summary>
    [Fact]
    public void Page_has_every_setting()
    {
        var page = File.ReadAllText(Repository.PathOf("docs/configuration.md"));

        Assert.All(["extends", "profile", "dialect", "grammars", "[rules]", "[[overrides]]", "paths", "level"], key => Assert.Contains($"`{key}`", page, StringComparison.Ordinal));
        Assert.All(ListingOptions.BuiltInSettings.Profiles, profile => Assert.Contains($"`{profile.Name}`", page, StringComparison.Ordinal));
        var options = PaperParse.ListingOptions.BuiltInSettings.Descriptors.SelectMany(rule => rule.Options.Select(option =>
            string.Create(System.Globalization.CultureInfo.InvariantCulture, $"| {rule.Id} | `{option.Name}` | {option.What} | {option.Default} | {option.Least} to {option.Most} |")));
        Assert.Equal(options, page.Split('\n').Where(line => line.StartsWith("| PP", StringComparison.Ordinal) && line.Contains(" to ", StringComparison.Ordinal)));
    }
}
