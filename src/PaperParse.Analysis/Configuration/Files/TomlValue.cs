using PaperParse.Syntax;

namespace PaperParse.Analysis;

/// <summary>A value of a TOML file and where it stands.</summary>
/// <param name="Span">Of a table with a heading the heading.</param>
/// <param name="Content">A string, a <see cref="long"/>, a <see cref="bool"/>, a list of values, a <see cref="TomlTable"/>; null for what no setting is.</param>
internal sealed record TomlValue(TextSpan Span, object? Content)
{
    /// <summary>For a message: what it is.</summary>
    public string Kind => Content switch
    {
        string => "a text",
        long => "a number",
        bool => "true or false",
        List<TomlValue> => "a list",
        TomlTable => "a table",
        _ => "a day, a time or a fraction",
    };
}

/// <param name="Key">Decoded.</param>
/// <param name="KeySpan">Where it stands, with its quotes.</param>
/// <param name="Value">Behind it.</param>
internal sealed record TomlEntry(string Key, TextSpan KeySpan, TomlValue Value);

/// <summary>In the order of the file.</summary>
internal sealed class TomlTable
{
    private readonly List<TomlEntry> _entries = [];

    public IReadOnlyList<TomlEntry> Entries => _entries;

    public TomlEntry? Find(string key) => _entries.Find(entry => entry.Key == key);

    public void Add(TomlEntry entry) => _entries.Add(entry);
}
