using System.Buffers;
using System.Globalization;
using System.Text.Json;
using PaperParse.Syntax;

namespace PaperParse.Extraction;

/// <summary>Values of records as the contract has them in JSON, with the escapes of <see cref="JsonText"/>.</summary>
public static class RecordJson
{
    private static readonly string[] LinkKinds = NamesOf<LinkKind>();
    private static readonly string[] PartKinds = NamesOf<AbstractPartKind>();

    /// <summary>Writes a value, or an item of an array.</summary>
    /// <param name="json">Wants a value next.</param>
    /// <param name="scratch">Is overwritten; the same for one call after the other.</param>
    /// <param name="value">As <see cref="RecordValues.Of"/> has it; null for null.</param>
    /// <param name="clean">What each text goes through; null where it is written as it is.</param>
    /// <exception cref="ArgumentException">No record has such a value.</exception>
    public static void WriteValue(Utf8JsonWriter json, ArrayBufferWriter<byte> scratch, object? value, Func<string, string>? clean = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        new Writer(json, scratch, clean).Value(value);
    }

    private static string[] NamesOf<T>()
        where T : struct, Enum => [.. Enum.GetNames<T>().Select(name => name.ToLowerInvariant())];

    private readonly struct Writer(Utf8JsonWriter json, ArrayBufferWriter<byte> scratch, Func<string, string>? clean)
    {
        public void Value(object? value)
        {
            switch (value)
            {
                case null or string:
                    Text((string?)value);
                    break;
                case long number:
                    json.WriteNumberValue(number);
                    break;
                case DateOnly day:
                    json.WriteStringValue(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                    break;
                case IReadOnlyList<string> texts:
                    Items(texts, static (writer, text) => writer.Text(text));
                    break;
                case IReadOnlyDictionary<string, string> texts:
                    json.WriteStartObject();
                    foreach (var (name, text) in texts)
                        Text(name, text);
                    json.WriteEndObject();
                    break;
                case IReadOnlyList<AuthorName> names:
                    Items(names, static (writer, name) => writer.Name(name));
                    break;
                case IReadOnlyList<Affiliation> affiliations:
                    Items(affiliations, static (writer, affiliation) => writer.Affiliation(affiliation));
                    break;
                case IReadOnlyList<AbstractPart> parts:
                    Items(parts, static (writer, part) => writer.Part(part));
                    break;
                case IReadOnlyList<PaperLink> links:
                    Items(links, static (writer, link) => writer.Link(link));
                    break;
                default:
                    throw new ArgumentException($"No record has a {value.GetType()}.", nameof(value));
            }
        }

        private void Items<T>(IReadOnlyList<T> items, Action<Writer, T> write)
        {
            json.WriteStartArray();
            foreach (var item in items)
                write(this, item);
            json.WriteEndArray();
        }

        private void Name(AuthorName name)
        {
            json.WriteStartObject();
            Text(RecordObjectKeys.Name, name.Name);
            Text(RecordObjectKeys.Given, name.Given);
            Text(RecordObjectKeys.Family, name.Family);
            json.WriteBoolean(RecordObjectKeys.IsCollaboration, name.IsCollaboration);
            json.WriteEndObject();
        }

        private void Affiliation(Affiliation affiliation)
        {
            json.WriteStartObject();
            Text(RecordObjectKeys.Name, affiliation.Name);
            Text(RecordObjectKeys.Label, affiliation.Label);
            json.WriteStartArray(RecordObjectKeys.Authors);
            foreach (var author in affiliation.Authors)
                json.WriteNumberValue(author);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        private void Part(AbstractPart part)
        {
            json.WriteStartObject();
            json.WriteString(RecordObjectKeys.Kind, PartKinds[(int)part.Kind]);
            Text(RecordObjectKeys.Label, part.Label);
            Text(RecordObjectKeys.Text, part.Text);
            json.WriteEndObject();
        }

        private void Link(PaperLink link)
        {
            json.WriteStartObject();
            Text(RecordObjectKeys.Url, link.Url);
            json.WriteString(RecordObjectKeys.Kind, LinkKinds[(int)link.Kind]);
            Text(RecordObjectKeys.Id, link.Id);
            json.WriteEndObject();
        }

        private void Text(string name, string? text)
        {
            json.WritePropertyName(name);
            Text(text);
        }

        private void Text(string? text)
        {
            if (text is null)
                json.WriteNullValue();
            else
                JsonText.WriteString(json, scratch, clean is null ? text : clean(text));
        }
    }
}
