using System.Text.Json;
using PaperParse.Analysis;
using PaperParse.Analyzers;

namespace PaperParse.Cli.Tests;

public sealed class RulesCommandTests
{
    [Fact]
    public void The_table_has_a_line_for_every_rule()
    {
        var run = ToolRun.Of("rules");
        Assert.Equal(0, run.Code);
        Assert.Equal(PaperParse.ListingOptions.BuiltInSettings.Descriptors.Select(rule => rule.Id), run.OutLines.Select(line => line[..6]));
        Assert.Contains("PP2001  info     safe           author count not grammatical", run.OutLines);
        Assert.Contains("PP3005  hint     safe / unsafe  double hyphen used as dash", run.OutLines);
        Assert.Contains("PP0007  error    none           no entries found", run.OutLines);
    }

    [Fact]
    public void The_list_in_the_documents_is_what_the_tool_writes()
    {
        var table = ToolRun.Of("rules", "--md").Out;
        Assert.Contains(table, File.ReadAllText(TestSupport.Repository.PathOf("docs/rules/README.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void As_json_it_is_complete()
    {
        var rules = JsonDocument.Parse(ToolRun.Of("rules", "--json").Out).RootElement.GetProperty("rules").EnumerateArray().ToList();
        Assert.Equal(PaperParse.ListingOptions.BuiltInSettings.Descriptors.Select(rule => rule.Id), rules.Select(rule => rule.GetProperty("id").GetString()));
        var latex = rules.Single(rule => rule.GetProperty("id").GetString() == "PP3001");
        Assert.Equal(("warning", "safe", true), (latex.GetProperty("severity").GetString(), latex.GetProperty("fix").GetString(), latex.GetProperty("onByDefault").GetBoolean()));
        Assert.Equal(BuiltInRules.All.Where(rule => rule.Descriptor.Fix is null).Select(rule => rule.Descriptor.Id).Order(StringComparer.Ordinal),
            rules.Where(rule => rule.GetProperty("fix").ValueKind == JsonValueKind.Null).Select(rule => rule.GetProperty("id").GetString()!).Except(EngineDescriptors.All.Select(descriptor => descriptor.Id)));
    }

    [Fact]
    public void As_json_it_has_both_tiers_and_the_options()
    {
        var rules = JsonDocument.Parse(ToolRun.Of("rules", "--json").Out).RootElement.GetProperty("rules").EnumerateArray().ToDictionary(rule => rule.GetProperty("id").GetString()!);
        Assert.Equal("""["safe","unsafe"]""", JsonSerializer.Serialize(rules["PP3005"].GetProperty("fixes")));
        Assert.Equal("""["unsafe"]""", JsonSerializer.Serialize(rules["PP4001"].GetProperty("fixes")));
        Assert.Equal("[]", JsonSerializer.Serialize(rules["PP2003"].GetProperty("fixes")));
        Assert.Equal(
            """[{"name":"most-authors","what":"how many authors are still plausible","default":50,"least":1,"most":100000}]""",
            JsonSerializer.Serialize(rules["PP2003"].GetProperty("options")));
        Assert.Equal("[]", JsonSerializer.Serialize(rules["PP2001"].GetProperty("options")));
    }

    [Fact]
    public void It_has_one_form_at_a_time() => Assert.Equal(2, ToolRun.Of("rules", "--md", "--json").Code);
}
