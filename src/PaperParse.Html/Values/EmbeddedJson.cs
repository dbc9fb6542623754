using System.Globalization;
using System.Text;
using System.Text.Json;

namespace PaperParse.Html.Values;

/// <summary>JSON that stands in a page: its values, each with its place in the source.</summary>
internal sealed class EmbeddedJson
{
    private const int MostDepth = 64;

    // \b \f \n \r \t and what they stand for; behind any other backslash stands what is meant.
    private const string Letters = "bfnrt";
    private const string Controls = "\b\f\n\r\t";

    private readonly MappedText _text;

    private EmbeddedJson(MappedText text, JsonValue root)
    {
        _text = text;
        Root = root;
    }

    public JsonValue Root { get; }

    /// <summary>Where all of it stands in the source.</summary>
    public Syntax.TextSpan Place => _text.SourceOf(0, _text.Value.Length);

    /// <summary>Null where it is no JSON. Where it ends too early, or goes wrong further on, what came before is there.</summary>
    public static EmbeddedJson? Read(MappedText text)
    {
        var builder = new Builder();
        var bytes = Encoding.UTF8.GetBytes(text.Value);
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = MostDepth, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
        var (atByte, atCharacter) = (0, 0);
        try
        {
            while (reader.Read())
            {
                var (start, end) = ((int)reader.TokenStartIndex, (int)reader.BytesConsumed);
                atCharacter += Encoding.UTF8.GetCharCount(bytes.AsSpan(atByte, start - atByte));
                var width = Encoding.UTF8.GetCharCount(bytes.AsSpan(start, end - start));
                builder.Add(reader.TokenType, reader.TokenType == JsonTokenType.PropertyName ? reader.GetString() : null, atCharacter, width);
                (atByte, atCharacter) = (end, atCharacter + width);
            }
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            // A page that was cut off ends in its JSON; a name can hold half of a surrogate pair.
        }

        return builder.Finish(atCharacter) is { } root ? new EmbeddedJson(text, root) : null;
    }

    /// <summary>Where a value stands in the source, without the quotes of a text.</summary>
    public Syntax.TextSpan SourceOf(JsonValue value) =>
        value.End > value.Start ? _text.SourceOf(value.Start, value.End - value.Start) : new Syntax.TextSpan(_text.SourceOf(Math.Max(0, value.Start - 1), 1).End, 0);

    /// <summary>What a text, number or truth value says, escapes undone; null for one of another kind.</summary>
    public MappedText? TextOf(JsonValue value)
    {
        if (value.Kind is not (JsonValueKind.Text or JsonValueKind.Plain))
            return null;
        var text = new MappedText(isInMarkup: true);
        var json = _text.Value;
        var plain = value.Start;
        for (var at = value.Start; at < value.End;)
        {
            if (json[at] != '\\' || value.Kind != JsonValueKind.Text)
            {
                at++;
                continue;
            }

            text.Add(_text, plain, at - plain);
            var width = json[at + 1] == 'u' ? 6 : 2;
            text.AddEscape([Unescaped(json.AsSpan(at, width))], _text.SourceOf(at, width));
            plain = at += width;
        }

        text.Add(_text, plain, value.End - plain);
        return text;
    }

    private static char Unescaped(ReadOnlySpan<char> escape)
    {
        if (escape.Length > 2)
            return (char)int.Parse(escape[2..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        var known = Letters.IndexOf(escape[1], StringComparison.Ordinal);
        return known < 0 ? escape[1] : Controls[known];
    }

    /// <summary>Puts values together as they come.</summary>
    private sealed class Builder
    {
        private readonly Stack<JsonValue> _open = [];
        private JsonValue? _root;
        private string? _name;

        public void Add(JsonTokenType type, string? name, int start, int width)
        {
            switch (type)
            {
                case JsonTokenType.PropertyName:
                    _name = name;
                    break;
                case JsonTokenType.StartObject:
                    _open.Push(Add(JsonValueKind.Object, start, start + width));
                    break;
                case JsonTokenType.StartArray:
                    _open.Push(Add(JsonValueKind.Array, start, start + width));
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    _open.Pop().End = start + width;
                    break;
                case JsonTokenType.String:
                    Add(JsonValueKind.Text, start + 1, start + width - 1);
                    break;
                case JsonTokenType.Null:
                    Add(JsonValueKind.Null, start, start + width);
                    break;
                default:
                    Add(JsonValueKind.Plain, start, start + width);
                    break;
            }
        }

        public JsonValue? Finish(int end)
        {
            while (_open.TryPop(out var value))
                value.End = end;
            return _root;
        }

        private JsonValue Add(JsonValueKind kind, int start, int end)
        {
            var value = new JsonValue(kind, start) { End = end };
            if (_open.TryPeek(out var parent))
                parent.Members.Add((_name, value));
            _root ??= value;
            _name = null;
            return value;
        }
    }
}
