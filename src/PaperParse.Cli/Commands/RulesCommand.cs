using System.CommandLine;
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
        "  paperparse rules --json | jq -r '.rules[] | select(.fix == \"safe\").id'",
        "  paperparse explain PP2001                        the page of a rule",
        "",
        "A rule that is off is asked only when --select names it.",
        "",
        "Exit status:",
        "  0  always; 2 for wrong usage",
    ];

    public static Command Create(Streams streams)
    {
        var json = new Option<bool>("--json") { Description = "As JSON" };
        var markdown = new Option<bool>("--md") { Description = "As a table in markdown" };
        var command = new Command(Name, "List the rules") { json, markdown };
        command.Validators.Add(result =>
        {
            if (result.GetValue(json) && result.GetValue(markdown))
                result.AddError("--json and --md are two forms of the list; give one of them");
        });
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(json))
                WriteJson(streams);
            else if (parsed.GetValue(markdown))
                WriteMarkdown(streams.Out);
            else
                WriteTable(streams);
            return ExitCode.Ok;
        });
        return command;
    }

    private static void WriteTable(Streams streams)
    {
        foreach (var rule in Catalogue.All)
        {
            streams.Out.Write(rule.Id + "  ");
            streams.OutPalette.WriteSeverity(streams.Out, rule.Severity);
            var padding = new string(' ', "warning".Length - SeverityWords.Of(rule.Severity).Length);
            streams.Out.WriteLine($"{padding}  {FixOf(rule) ?? None,-6}  {rule.Title}{(rule.OnByDefault ? "" : " (off)")}");
        }
    }

    private static void WriteMarkdown(TextWriter writer)
    {
        writer.WriteLine("| id | title | severity | fix | on |");
        writer.WriteLine("| --- | --- | --- | --- | --- |");
        foreach (var rule in Catalogue.All)
            writer.WriteLine($"| [{rule.Id}]({rule.Id}.md) | {rule.Title} | {SeverityWords.Of(rule.Severity)} | {FixOf(rule) ?? None} | {(rule.OnByDefault ? "yes" : "no")} |");
    }

    private static void WriteJson(Streams streams)
    {
        using (var json = new Utf8JsonWriter(streams.OutBytes, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteNumber("schemaVersion", SchemaVersion);
            json.WriteStartArray("rules");
            foreach (var rule in Catalogue.All)
            {
                json.WriteStartObject();
                json.WriteString("id", rule.Id);
                json.WriteString("title", rule.Title);
                json.WriteString("severity", SeverityWords.Of(rule.Severity));
                json.WriteString("fix", FixOf(rule));
                json.WriteBoolean("onByDefault", rule.OnByDefault);
                json.WriteBoolean("foldsWhenTrueOfAll", rule.FoldsWhenTrueOfAll);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        streams.OutBytes.Write("\n"u8);
    }

    private static string? FixOf(DiagnosticDescriptor rule) => rule.Fix is { } fix ? SafetyWords.Of(fix) : null;
}
