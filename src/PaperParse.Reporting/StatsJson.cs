using System.Text.Json;
using PaperParse.Extraction;

namespace PaperParse.Reporting;

/// <summary>The numbers of a run as one JSON document.</summary>
public static class StatsJson
{
    private const int SchemaVersion = 1;

    /// <param name="output">Stays open.</param>
    /// <param name="stats">Of the whole run.</param>
    public static void Write(Stream output, RunStats stats)
    {
        ArgumentNullException.ThrowIfNull(stats);
        using (var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteNumber("schemaVersion", SchemaVersion);
            json.WriteNumber("files", stats.Files);
            json.WriteNumber("entries", stats.Entries);
            CoverageJson.Write(json, stats.Coverage);
            SuppressionJson.Write(json, stats.Suppressed);
            json.WriteStartArray("rules");
            foreach (var rule in stats.Rules)
                WriteRule(json, rule);
            json.WriteEndArray();
            json.WriteStartArray("dialects");
            foreach (var dialect in stats.Dialects)
                WriteDialect(json, dialect);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    private static void WriteRule(Utf8JsonWriter json, RuleStats rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Descriptor.Id);
        json.WriteString("title", rule.Descriptor.Title);
        json.WriteNumber("findings", rule.Findings);
        json.WriteNumber("entries", rule.Entries);
        json.WriteNumber("files", rule.Files);
        json.WriteEndObject();
    }

    private static void WriteDialect(Utf8JsonWriter json, DialectStats dialect)
    {
        json.WriteStartObject();
        json.WriteString("name", dialect.Name);
        json.WriteNumber("files", dialect.Files);
        json.WriteNumber("entries", dialect.Entries);
        CoverageJson.Write(json, dialect.Coverage);
        json.WriteStartObject("fields");
        foreach (var key in dialect.Keys)
        {
            json.WriteStartObject(key);
            json.WriteNumber("stated", dialect.CountOf(key, FieldStatus.Stated));
            json.WriteNumber("inferred", dialect.CountOf(key, FieldStatus.Inferred));
            json.WriteNumber("absent", dialect.CountOf(key, FieldStatus.Absent));
            json.WriteNumber("unknown", dialect.CountOf(key, FieldStatus.Unknown));
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }
}
