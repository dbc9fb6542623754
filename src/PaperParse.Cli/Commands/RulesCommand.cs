using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using PaperParse.Analysis;
using PaperParse.Reporting;

namespace PaperParse.Cli;

/// <summary><c>rules</c>: what can be found.</summary>
internal static class RulesCommand
{
    public const string Name = "rules";

    private const int SchemaVersion = 1;
    private const string None = "none";

    public static string[] HelpText { get; } =
    [
        "Examples:",
        "  paperparse rules                                 a line a rule: id, severity, fix, title",
        "  paperparse rules --json | jq -r '.rules[] | select(.fixes | index(\"safe\")).id'",
        "  paperparse rules --rules my.dll                  with those of your own (docs/writing-a-rule.md)",
        "  paperparse explain PP2001                        the page of a rule",
        "",
        "A rule that is off is asked only when --select names it.",
        "",
        "Exit status:",
        "  0  always; 2 for wrong usage, and for rules that cannot be loaded",
    ];

    public static Command Create(Streams streams)
    {
        var json = new Option<bool>("--json") { Description = "As JSON" };
        var markdown = new Option<bool>("--md") { Description = "As a table in markdown" };
        var own = new OwnRuleChoice();
        var command = new Command(Name, "List the rules") { json, markdown };
        own.AddTo(command, asked: false);
        command.Validators.Add(result =>
        {
            if (result.GetValue(json) && result.GetValue(markdown))
                result.AddError("--json and --md are two forms of the list; give one of them");
        });
        command.SetAction(parsed =>
        {
            if (own.TryLoad(parsed, streams) is not { Descriptors: var all })
                return ExitCode.Failure;
            if (parsed.GetValue(json))
                WriteJson(streams, all);
            else if (parsed.GetValue(markdown))
                WriteMarkdown(streams.Out, all);
            else
                WriteTable(streams, all);
            return ExitCode.Ok;
        });
        return command;
    }

    private static void WriteTable(Streams streams, IReadOnlyList<DiagnosticDescriptor> all)
    {
        foreach (var rule in all)
        {
            streams.Out.Write(rule.Id + "  ");
            streams.OutPalette.WriteSeverity(streams.Out, rule.Severity);
            var padding = new string(' ', "warning".Length - SeverityWords.Of(rule.Severity).Length);
            streams.Out.WriteLine($"{padding}  {FixesOf(rule),-13}  {rule.Title}{(rule.OnByDefault ? "" : " (off)")}");
        }
    }

    private static void WriteMarkdown(TextWriter writer, IReadOnlyList<DiagnosticDescriptor> all)
    {
        writer.WriteLine("| id | title | severity | fix | on | options |");
        writer.WriteLine("| --- | --- | --- | --- | --- | --- |");
        foreach (var rule in all)
            writer.WriteLine($"| [{rule.Id}]({rule.Id}.md) | {rule.Title} | {SeverityWords.Of(rule.Severity)} | {FixesOf(rule)} | {(rule.OnByDefault ? "yes" : "no")} | {string.Join(", ", rule.Options.Select(MarkdownOf))} |");
    }

    private static void WriteJson(Streams streams, IReadOnlyList<DiagnosticDescriptor> all)
    {
        using (var json = new Utf8JsonWriter(streams.OutBytes, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteNumber("schemaVersion", SchemaVersion);
            json.WriteStartArray("rules");
            foreach (var rule in all)
            {
                json.WriteStartObject();
                json.WriteString("id", rule.Id);
                json.WriteString("title", rule.Title);
                json.WriteString("severity", SeverityWords.Of(rule.Severity));
                json.WriteString("fix", rule.Fix is { } fix ? SafetyWords.Of(fix) : null);
                json.WriteStartArray("fixes");
                foreach (var tier in rule.FixTiers)
                    json.WriteStringValue(SafetyWords.Of(tier));
                json.WriteEndArray();
                json.WriteBoolean("onByDefault", rule.OnByDefault);
                json.WriteBoolean("foldsWhenTrueOfAll", rule.FoldsWhenTrueOfAll);
                json.WriteStartArray("options");
                foreach (var option in rule.Options)
                    WriteOption(json, option);
                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        streams.OutBytes.Write("\n"u8);
    }

    private static void WriteOption(Utf8JsonWriter json, RuleOption option)
    {
        json.WriteStartObject();
        json.WriteString("name", option.Name);
        json.WriteString("what", option.What);
        json.WriteNumber("default", option.Default);
        json.WriteNumber("least", option.Least);
        json.WriteNumber("most", option.Most);
        json.WriteEndObject();
    }

    private static string FixesOf(DiagnosticDescriptor rule) => rule.FixTiers.Count == 0 ? None : string.Join(" / ", rule.FixTiers.Select(SafetyWords.Of));

    private static string MarkdownOf(RuleOption option) => string.Create(CultureInfo.InvariantCulture, $"`{option.Name}` = {option.Default}");
}
