using System.Globalization;
using System.Reflection;

namespace PaperParse.Architecture.Tests;

public sealed class SourceRulesTests
{
    private const int LongestFile = 400;

    public static TheoryData<string> Projects => [.. SourceTree.Projects];

    private const string LoadContext = "System.Runtime.Loader.AssemblyLoadContext";

    /// <summary>Where an assembly is loaded that the command line names; nowhere else.</summary>
    private const string Loader = "src/PaperParse.Cli/OwnRules/RuleAssembly.cs";

    private static readonly (string Type, string[] Members)[] Forbidden =
    [
        ("System.DateTime", ["get_Now", "get_UtcNow", "get_Today"]),
        ("System.DateTimeOffset", ["get_Now", "get_UtcNow"]),
        ("System.TimeProvider", ["get_System"]),
        ("System.TimeZoneInfo", ["get_Local"]),
        ("System.Globalization.CultureInfo", ["get_CurrentCulture", "get_CurrentUICulture", "get_InstalledUICulture"]),
        ("System.Environment", ["get_NewLine"]),
        ("System.Reflection.Assembly", ["Load", "LoadFrom", "LoadFile", "UnsafeLoadFrom", "LoadWithPartialName"]),
        ("System.Activator", ["CreateInstanceFrom"]),
        (LoadContext, []),
    ];

    [Theory]
    [MemberData(nameof(Projects))]
    public void No_source_looks_at_a_clock_a_culture_the_network_or_code_that_nobody_named(string project) =>
        Assert.DoesNotContain(ForbiddenIn(SourceTree.AssemblyOf(project)), found => project != "PaperParse.Cli" || !found.StartsWith(LoadContext, StringComparison.Ordinal));

    [Fact]
    public void One_file_loads_code_that_the_command_line_names()
    {
        Assert.Contains(ForbiddenIn(SourceTree.AssemblyOf("PaperParse.Cli")), found => found.StartsWith(LoadContext, StringComparison.Ordinal));
        Assert.Equal([Loader], SourceTree.Sources("src").Where(file => File.ReadAllText(file).Contains("AssemblyLoadContext", StringComparison.Ordinal)).Select(SourceTree.NameOf));
    }

    [Fact]
    public void What_is_forbidden_is_found()
    {
        Planted();
        Assert.Superset(
            new HashSet<string>
            {
                "System.DateTime.get_Now", "System.DateTimeOffset.get_UtcNow", "System.Globalization.CultureInfo.get_CurrentCulture", "System.Environment.get_NewLine",
                "System.Net.Http.HttpClient", "System.Reflection.Assembly.LoadFrom",
            },
            ForbiddenIn(typeof(SourceRulesTests).Assembly).ToHashSet());
    }

    [Fact]
    public void No_file_is_longer_than_400_lines() =>
        Assert.Empty(SourceTree.Sources("src").Concat(SourceTree.Sources("tests"))
            .Select(file => (Name: SourceTree.NameOf(file), Lines: File.ReadLines(file).Count()))
            .Where(file => file.Lines > LongestFile)
            .Select(file => $"{file.Name} has {file.Lines} lines; what are its two subjects?"));

    private static IEnumerable<string> ForbiddenIn(Assembly assembly) =>
        from reference in MemberReferences.Of(assembly)
        where IsNetwork(reference.Type) || Forbidden.Any(rule => rule.Type == reference.Type && (rule.Members.Length == 0 || rule.Members.Contains(reference.Member)))
        select reference.Member.Length == 0 ? reference.Type : $"{reference.Type}.{reference.Member}";

    // WebUtility decodes entities and opens no connection.
    private static bool IsNetwork(string type) => type.StartsWith("System.Net.", StringComparison.Ordinal) && type != "System.Net.WebUtility";

    /// <summary>What no source may do, done here so that the search for it has something to find.</summary>
    private static void Planted()
    {
        using var client = new HttpClient();
        _ = string.Create(CultureInfo.CurrentCulture, $"{DateTime.Now}{DateTimeOffset.UtcNow}{Environment.NewLine}");
        _ = Assembly.LoadFrom(typeof(SourceRulesTests).Assembly.Location);
    }
}
