using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NJsonSchema;
using PaperParse.TestSupport;
using Tomlyn;
using Tomlyn.Model;

namespace PaperParse.Cli.Tests;

/// <summary>The schema of configuration files takes what the tool takes and prints, and refuses what it refuses.</summary>
public sealed partial class ConfigSchemaTests : IDisposable
{
    private static readonly Task<JsonSchema> Schema = JsonSchema.FromJsonAsync(ToolRun.Of("config", "schema").Out);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>The one that the page shows the mistakes of is none of them.</summary>
    public static TheoryData<string> Examples =>
        [Starter.Text, Starter.Uncommented, .. TomlBlock().Matches(File.ReadAllText(Repository.PathOf("docs/configuration.md"))).Select(block => block.Groups[1].Value)];

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task Own_examples_fit(string toml) => Assert.Empty((await Schema).Validate(AsJson(toml)));

    [Fact]
    public void There_are_examples() => Assert.InRange(Examples.Count, 6, 100);

    [Theory]
    [InlineData("profil = \"none\"")]
    [InlineData("profile = \"hf-serch\"")]
    [InlineData("profile = 3")]
    [InlineData("dialect = []")]
    [InlineData("extends = \"base.toml\"")]
    [InlineData("grammars = [3]")]
    [InlineData("rules = []")]
    [InlineData("[rules]\nPP3O01 = \"off\"")]
    [InlineData("[rules]\nPP3001 = \"of\"")]
    [InlineData("[rules]\nPP3001 = false")]
    [InlineData("[rules]\nPP3001 = {}")]
    [InlineData("[rules]\nPP3001 = { most-authors = 3 }")]
    [InlineData("[rules]\nPP20 = { most-authors = 3 }")]
    [InlineData("[rules]\nPP2003 = { most-authors = 0 }")]
    [InlineData("[rules]\nPP2003 = { most-authors = \"3\" }")]
    [InlineData("[overrides]\npaths = [\"a\"]")]
    [InlineData("[[overrides]]\nprofile = \"none\"")]
    [InlineData("[[overrides]]\npaths = [\"a\"]\nextends = [\"b.toml\"]")]
    [InlineData("paths = [\"a\"]")]
    public async Task What_the_tool_refuses_does_not_fit(string toml)
    {
        var file = _folder.File("a.txt", Sample.Clean);
        _folder.File(".paperparse.toml", toml);

        Assert.Equal(2, ToolRun.Of("config", "show", file).Code);
        Assert.NotEmpty((await Schema).Validate(AsJson(toml)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("profile = \"strict-feed\"\ndialect = \"hf-text\"\n[rules]\nPP = \"off\"\nPP2003 = { level = \"on\", most-authors = 3 }\n[[overrides]]\npaths = [\"*\"]\nrules.PP39 = \"hint\"")]
    public async Task What_show_prints_fits(string toml)
    {
        var file = _folder.File("a.txt", Sample.Clean);
        _folder.File("own.grammar", ConfigShowTests.OwnGrammar);
        _folder.File(".paperparse.toml", "grammars = [\"own.grammar\"]\n" + toml);

        var run = ToolRun.Of("config", "show", file, "--json");

        Assert.Equal((0, ""), (run.Code, run.Error));
        var schema = await Schema;
        Assert.Empty(schema.Definitions["shown"].Validate(run.Out));
        var settings = JsonNode.Parse(run.Out)!["settings"]!;
        Assert.Empty(schema.Validate(settings.ToJsonString()));
        // And the other way round: a setting that the schema does not know would not fit.
        settings["colour"] = "red";
        Assert.NotEmpty(schema.Validate(settings.ToJsonString()));
    }

    private static string AsJson(string toml) => Node(TomlSerializer.Deserialize<TomlTable>(toml)!)!.ToJsonString();

    private static JsonNode? Node(object? value) => value switch
    {
        TomlTable table => new JsonObject(table.Select(pair => KeyValuePair.Create(pair.Key, Node(pair.Value)))),
        TomlTableArray tables => new JsonArray([.. tables.Select(Node)]),
        TomlArray array => new JsonArray([.. array.Select(Node)]),
        string text => JsonValue.Create(text),
        long number => JsonValue.Create(number),
        bool answer => JsonValue.Create(answer),
        _ => throw new InvalidOperationException($"{value} has no place in a configuration."),
    };

    [GeneratedRegex("^```toml (?!wrong/)[^\n]*\n(.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex TomlBlock();
}
