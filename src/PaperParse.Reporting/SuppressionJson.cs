using System.Text.Json;

namespace PaperParse.Reporting;

/// <summary><c>"suppressed":{"directive":0,"sidecar":0,"baseline":12},"unjudgedExpiries":0</c></summary>
internal static class SuppressionJson
{
    public static void Write(Utf8JsonWriter json, SuppressionCounts counts)
    {
        json.WriteStartObject("suppressed");
        foreach (var kind in SuppressionWords.All)
            json.WriteNumber(SuppressionWords.Of(kind), counts.By(kind));
        json.WriteEndObject();
        json.WriteNumber("unjudgedExpiries", counts.UnjudgedExpiries);
    }
}
