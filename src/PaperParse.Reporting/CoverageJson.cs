using System.Text.Json;

namespace PaperParse.Reporting;

/// <summary>How much of a text was understood, in JSON: characters that are no white space, and percent of them.</summary>
internal static class CoverageJson
{
    public static void Write(Utf8JsonWriter json, Coverage coverage)
    {
        var (fields, chrome, skipped) = coverage.PerMille;
        json.WriteStartObject("coverage");
        WriteShare(json, "fields", coverage.Fields, fields);
        WriteShare(json, "chrome", coverage.Chrome, chrome);
        WriteShare(json, "skipped", coverage.Skipped, skipped);
        json.WriteEndObject();
    }

    private static void WriteShare(Utf8JsonWriter json, string name, long characters, int perMille)
    {
        json.WriteStartObject(name);
        json.WriteNumber("characters", characters);
        json.WriteNumber("percent", perMille / 10m);
        json.WriteEndObject();
    }
}
