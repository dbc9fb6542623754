using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using PaperParse.Analysis;
using PaperParse.Inputs;
using PaperParse.Syntax;

namespace PaperParse.Cli;

/// <summary><c>config show</c>: every setting that holds for a file, and where it is said.</summary>
internal static class ConfigShowCommand
{
    public const string Name = "show";

    private const int SchemaVersion = 1;

    public static Command Create(Streams streams)
    {
        var file = CommonOptions.File();
        var json = new Option<bool>("--json") { Description = "As JSON, which 'config schema' describes" };
        var rules = new RuleChoice();
        var own = new OwnRuleChoice();
        var dialect = new DialectChoice();
        var input = new InputChoice();
        var command = new Command(Name, "Show every setting that holds for a file, and where it is said") { file, json };
        rules.AddTo(command);
        own.AddTo(command, asked: false);
        input.AddTo(command);
        dialect.AddTo(command);
        command.SetAction(parsed =>
        {
            var reader = input.ReaderOf(parsed, streams);
            var path = parsed.GetRequiredValue(file);
            var place = reader.PlaceOf(new InputPath(path));
            if (own.TryLoad(parsed, streams) is not { } known
                || dialect.TryRead(parsed, null, [place], streams, known) is not { } options
                || rules.TryRead(parsed, known, streams) is not { } choose)
                return ExitCode.Failure;
            var chosen = options.With(one => one with { Rules = choose(one.Rules) }).ChosenFor(place);
            // The dialect decides on the profile, and so the file is looked at; of a mailbox, its first mail.
            if (reader.ReadOne(path).FirstOrDefault() is not { } text)
                return ExitCode.Failure;
            var shown = new ShownSettings(place, chosen, Listing.Parse(text, chosen.Options).Tree.Detection);
            if (parsed.GetValue(json))
                WriteJson(streams.OutBytes, shown);
            else
                WriteText(streams.Out, shown);
            return ExitCode.Ok;
        });
        return command;
    }

    private static void WriteText(TextWriter writer, ShownSettings shown)
    {
        var settings = shown.All().Select(setting => (setting.Path, Value: Escaped.Inline(setting.Value), Origin: Escaped.Inline(setting.Origin.ToString()))).ToList();
        var (path, value) = (settings.Max(setting => setting.Path.Length), settings.Max(setting => setting.Value.Length));
        foreach (var setting in settings)
            writer.WriteLine($"{setting.Path.PadRight(path)}  {setting.Value.PadRight(value)}  {setting.Origin}");
    }

    private static void WriteJson(Stream output, ShownSettings shown)
    {
        using (var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteNumber("schemaVersion", SchemaVersion);
            json.WriteString("file", shown.File);
            json.WriteStartObject("settings");
            json.WriteString("profile", shown.Profile);
            json.WriteString("dialect", shown.Dialect);
            json.WriteStartArray("grammars");
            foreach (var grammar in shown.Grammars)
                json.WriteStringValue(grammar.Path);
            json.WriteEndArray();
            WriteRules(json, shown.Rules);
            json.WriteEndObject();
            WriteOrigins(json, shown);
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    private static void WriteRules(Utf8JsonWriter json, IReadOnlyList<EffectiveRule> rules)
    {
        json.WriteStartObject("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject(rule.Descriptor.Id);
            json.WriteString("level", ShownSettings.LevelOf(rule));
            foreach (var option in rule.Options)
                json.WriteNumber(option.Option.Name, option.Value);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteOrigins(Utf8JsonWriter json, ShownSettings shown)
    {
        json.WriteStartObject("origins");
        WriteOrigin(json, "profile", shown.ProfileOrigin);
        WriteOrigin(json, "dialect", shown.DialectOrigin);
        for (var i = 0; i < shown.Grammars.Count; i++)
            WriteOrigin(json, string.Create(CultureInfo.InvariantCulture, $"grammars.{i}"), shown.Grammars[i].Origin);
        foreach (var rule in shown.Rules)
        {
            WriteOrigin(json, $"rules.{rule.Descriptor.Id}.level", rule.Origin);
            foreach (var option in rule.Options)
                WriteOrigin(json, $"rules.{rule.Descriptor.Id}.{option.Option.Name}", option.Origin);
        }

        json.WriteEndObject();
    }

    /// <summary>Without a line where there are none.</summary>
    private static void WriteOrigin(Utf8JsonWriter json, string path, SettingOrigin origin)
    {
        json.WriteStartObject(path);
        json.WriteString("source", origin.Source);
        if (origin.Line > 0)
        {
            json.WriteNumber("line", origin.Line);
            json.WriteNumber("column", origin.Column);
        }

        json.WriteEndObject();
    }
}
