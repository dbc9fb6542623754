namespace PaperParse.Html.Values;

internal enum JsonValueKind : byte
{
    Object,
    Array,
    Text,

    /// <summary>A number, <c>true</c>, <c>false</c>.</summary>
    Plain,

    Null,
}

/// <summary>A value in JSON and where it stands.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Its first character in the JSON; of a text the one behind its quote.</param>
internal sealed record JsonValue(JsonValueKind Kind, int Start)
{
    /// <summary>Behind its last character; of a text its closing quote.</summary>
    public int End { get; set; }

    /// <summary>What is in an object, by name, or in an array, where names are null.</summary>
    public List<(string? Name, JsonValue Value)> Members { get; } = [];
}
