using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PaperParse.Analysis;

/// <summary>A JSON Schema of <c>.paperparse.toml</c>, for editors; and, under <c>definitions</c>, of what <c>config show --json</c> prints.</summary>
public static class ConfigurationSchema
{
    // Plain quotes and angle brackets: it goes into a file, and not into a page.
    private static readonly JsonSerializerOptions Form = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Indented, with a line break at the end.</summary>
    /// <param name="known">The rules and profiles that can be named.</param>
    public static string Of(RuleSettings known)
    {
        ArgumentNullException.ThrowIfNull(known);
        var schema = Table(ConfigurationKeys.Top);
        schema.Insert(0, "$schema", "http://json-schema.org/draft-07/schema#");
        schema.Insert(1, "title", ConfigurationFiles.FileName);
        schema.Insert(2, "description", "How PaperParse reads and judges the listings in a folder and below. What is not here is a mistake.");
        schema["definitions"] = new JsonObject
        {
            ["override"] = Requiring(Table(ConfigurationKeys.InOverride), ConfigurationKeys.Paths),
            ["profile"] = OneOf(known.Profiles.Select(profile => profile.Name)),
            ["level"] = OneOf(LevelWords.All),
            ["said"] = LevelOrOptions([]),
            ["rules"] = Rules(known),
            ["shown"] = Shown(),
        };
        return schema.ToJsonString(Form) + "\n";
    }

    private static JsonObject Table(IEnumerable<string> keys) => Closed(keys.Select(key => KeyValuePair.Create<string, JsonNode?>(key, Setting(key))));

    private static JsonObject Setting(string key) => key switch
    {
        ConfigurationKeys.Extends => Texts("Files with such settings, weaker than what stands here; the later the stronger. Paths from the folder of this file, within the project."),
        ConfigurationKeys.Profile => Reference("profile", "Which rules are on; where nothing is said, what goes with the dialect."),
        ConfigurationKeys.Dialect => Text("What the listings are in: the name of a grammar, or auto to find it out, which holds where nothing is said."),
        ConfigurationKeys.Grammars => Texts("Grammar files that are known beside the built-in ones. Paths from the folder of this file, within the project."),
        ConfigurationKeys.Rules => Reference("rules", "By id, or by what ids begin with: how bad the findings of a rule are, or its options."),
        ConfigurationKeys.Paths => Texts("Patterns of files below the folder of this file."),
        ConfigurationKeys.Overrides => new JsonObject
        {
            ["type"] = "array",
            ["description"] = "What holds for some files, and is stronger than what stands above; the later the stronger.",
            ["items"] = Reference("override"),
        },
        _ => throw new ArgumentException($"There is no setting '{key}'.", nameof(key)),
    };

    private static JsonObject Rules(RuleSettings known) => Closed(
        known.Descriptors.Select(rule => KeyValuePair.Create<string, JsonNode?>(rule.Id, Rule(rule)))
            .Concat(Beginnings(known).Select(start => KeyValuePair.Create<string, JsonNode?>(start, Reference("said", $"every rule whose id begins with {start}")))));

    private static JsonObject Rule(DiagnosticDescriptor rule)
    {
        if (rule.Options.Count == 0)
            return Reference("said", rule.Title);
        var said = LevelOrOptions(rule.Options);
        said.Insert(0, "description", rule.Title);
        return said;
    }

    private static JsonObject LevelOrOptions(IReadOnlyList<RuleOption> options)
    {
        var table = Closed([KeyValuePair.Create<string, JsonNode?>(ConfigurationKeys.Level, Reference("level")), .. options.Select(option => KeyValuePair.Create<string, JsonNode?>(option.Name, new JsonObject
        {
            ["type"] = "integer",
            ["description"] = option.What,
            ["minimum"] = option.Least,
            ["maximum"] = option.Most,
            ["default"] = option.Default,
        }))]);
        table["minProperties"] = 1;
        return new JsonObject { ["oneOf"] = new JsonArray(Reference("level"), table) };
    }

    /// <summary>Of ids, shorter than any.</summary>
    private static IEnumerable<string> Beginnings(RuleSettings known)
    {
        var ids = known.Descriptors.Select(descriptor => descriptor.Id).ToHashSet(StringComparer.Ordinal);
        return ids.SelectMany(id => Enumerable.Range(1, id.Length - 1).Select(length => id[..length])).Where(start => !ids.Contains(start)).Distinct().Order(StringComparer.Ordinal);
    }

    private static JsonObject Shown()
    {
        var settings = Table([ConfigurationKeys.Profile, ConfigurationKeys.Dialect, ConfigurationKeys.Grammars, ConfigurationKeys.Rules]);
        settings["description"] = "What holds for the file, as one configuration file would say it.";
        var origin = Requiring(Closed([new("source", Text("A file, or what else it is.")), new("line", Number()), new("column", Number())]), "source");
        var shown = Requiring(
            Closed(
            [
                new("schemaVersion", Number()),
                new("file", Text("As it was given.")),
                new("settings", settings),
                new("origins", new JsonObject { ["type"] = "object", ["description"] = "Where each was said, by its path in settings: rules.PP2003.level.", ["additionalProperties"] = origin }),
            ]),
            "schemaVersion", "file", "settings", "origins");
        shown["description"] = "What config show --json prints.";
        return shown;
    }

    private static JsonObject Closed(IEnumerable<KeyValuePair<string, JsonNode?>> properties) =>
        new() { ["type"] = "object", ["properties"] = new JsonObject(properties), ["additionalProperties"] = false };

    private static JsonObject Requiring(JsonObject table, params string[] keys)
    {
        table["required"] = new JsonArray([.. keys.Select(key => JsonValue.Create(key))]);
        return table;
    }

    private static JsonObject Reference(string definition, string? description = null)
    {
        var reference = new JsonObject { ["$ref"] = "#/definitions/" + definition };
        if (description is not null)
            reference.Insert(0, "description", description);
        return reference;
    }

    private static JsonObject Text(string description) => new() { ["type"] = "string", ["description"] = description };

    private static JsonObject Number() => new() { ["type"] = "integer" };

    private static JsonObject Texts(string description) => new() { ["type"] = "array", ["description"] = description, ["items"] = new JsonObject { ["type"] = "string" } };

    private static JsonObject OneOf(IEnumerable<string> words) => new() { ["type"] = "string", ["enum"] = new JsonArray([.. words.Select(word => JsonValue.Create(word))]) };
}
