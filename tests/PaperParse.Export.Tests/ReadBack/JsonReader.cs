using System.Text.Json;
using NJsonSchema;

namespace PaperParse.Export.Tests;

internal static class JsonReader
{
    public static IReadOnlyList<Dictionary<string, string?>> Read(string path)
    {
        var schema = JsonSchema.FromFileAsync(SchemaTests.SchemaFile).GetAwaiter().GetResult();
        using var array = JsonDocument.Parse(File.ReadAllBytes(path));
        var records = new List<Dictionary<string, string?>>();
        foreach (var record in array.RootElement.EnumerateArray())
        {
            Assert.Empty(schema.Validate(record.GetRawText()));
            records.Add(record.EnumerateObject().ToDictionary(property => property.Name, property => RecordCells.Of(property.Value)));
        }

        return records;
    }
}
