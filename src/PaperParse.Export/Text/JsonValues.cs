using System.Buffers;
using System.Text.Json;
using PaperParse.Extraction;
using PaperParse.Syntax;

namespace PaperParse.Export;

/// <summary>
/// Values of records in an indented JSON document, in UTF-8, with the escapes of <see cref="JsonText"/>.
/// Text is to be cleaned before (<see cref="CleanText.ForJson"/>).
/// </summary>
internal sealed class JsonValues : IDisposable
{
    private const int FlushAt = 1 << 16;

    private readonly ArrayBufferWriter<byte> _scratch = new(1024);
    private readonly ExportStream _output;

    public JsonValues(Stream output)
    {
        _output = new ExportStream(output);
        Json = new Utf8JsonWriter(_output, new JsonWriterOptions { Indented = true, NewLine = "\n" });
    }

    public Utf8JsonWriter Json { get; }

    /// <summary>Nothing when there is no value.</summary>
    public void Text(string name, string? value)
    {
        if (value is null)
            return;
        Json.WritePropertyName(name);
        Value(value);
    }

    public void Value(string value) => JsonText.WriteString(Json, _scratch, value);

    /// <summary>An object of the keys that have a value, in the form that records have; nothing when none has one.</summary>
    /// <param name="clean">What each text goes through, with the key that it is from.</param>
    public void Rest(string name, Paper paper, IEnumerable<string> keys, Func<string, string, string> clean)
    {
        var values = keys.Select(key => (Key: key, Value: RecordValues.Of(paper, key))).Where(each => RecordValues.Has(paper, each.Key)).ToList();
        if (values.Count == 0)
            return;
        Json.WriteStartObject(name);
        foreach (var (key, value) in values)
        {
            Json.WritePropertyName(key);
            RecordJson.WriteValue(Json, _scratch, value, text => clean(key, text));
        }

        Json.WriteEndObject();
    }

    /// <summary>To be called behind each record, so that no more than some are held.</summary>
    public void EndRecord()
    {
        if (Json.BytesPending >= FlushAt)
            Json.Flush();
    }

    /// <summary>Ends the document with a line break.</summary>
    public void Complete()
    {
        Json.Flush();
        _output.Write("\n"u8);
        _output.Flush();
    }

    /// <summary>What was not completed is dropped.</summary>
    public void Dispose()
    {
        _output.Dispose();
        Json.Dispose();
    }
}
