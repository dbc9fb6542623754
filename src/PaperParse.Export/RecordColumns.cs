using PaperParse.Extraction;

namespace PaperParse.Export;

/// <summary>What the cells of a column hold, where they hold something.</summary>
internal enum ColumnType
{
    /// <summary><see cref="string"/>.</summary>
    Text,

    /// <summary><see cref="long"/>.</summary>
    Number,

    /// <summary><see cref="DateOnly"/>.</summary>
    Day,

    /// <summary>A list of <see cref="string"/>.</summary>
    Texts,

    /// <summary><see cref="string"/>, a JSON text.</summary>
    Json,
}

/// <summary>A column of a table of records.</summary>
/// <param name="Name">The key of the record contract.</param>
/// <param name="ValueOf">Null for an empty cell; a loss is said under the name of the column.</param>
internal sealed record RecordColumn(string Name, ColumnType Type, Func<PaperList, Paper, RecordTexts, object?> ValueOf);

/// <summary>The record contract as columns: its keys, in its order. What a key of any depth holds is a JSON text.</summary>
internal static class RecordColumns
{
    /// <summary>All keys but <c>fields</c>.</summary>
    public static IReadOnlyList<RecordColumn> WithoutFields { get; } =
    [
        new("schemaVersion", ColumnType.Number, (_, _, _) => (long)RecordKeys.SchemaVersion),
        new("source", ColumnType.Text, (papers, _, _) => papers.Tree.Text.Path ?? "-"),
        new("dialect", ColumnType.Text, (papers, _, _) => papers.Tree.Vocabulary.Dialect),
        new("listing", ColumnType.Number, (_, paper, _) => (long)paper.Listing),
        new("index", ColumnType.Number, (_, paper, _) => (long)paper.Index),
        new("key", ColumnType.Text, (_, paper, _) => paper.Key),
        new("keys", ColumnType.Texts, (_, paper, _) => paper.Keys),
        .. RecordKeys.Data.Select(OfData),
    ];

    public static IReadOnlyList<RecordColumn> All { get; } =
        [.. WithoutFields, new(RecordKeys.Fields, ColumnType.Json, (papers, paper, texts) => texts.FieldsOf(papers, paper))];

    private static RecordColumn OfData(string key) => RecordValues.KindOf(key) switch
    {
        RecordValueKind.Named or RecordValueKind.Objects => new(key, ColumnType.Json, (_, paper, texts) => RecordValues.Has(paper, key) ? texts.ValueOf(paper, key) : null),
        var kind => new(key, TypeOf(kind), (_, paper, _) => RecordValues.Of(paper, key)),
    };

    private static ColumnType TypeOf(RecordValueKind kind) => kind switch
    {
        RecordValueKind.Text => ColumnType.Text,
        RecordValueKind.Texts => ColumnType.Texts,
        RecordValueKind.Number => ColumnType.Number,
        _ => ColumnType.Day,
    };
}

/// <summary>The parts of a record that are JSON in a table too.</summary>
internal sealed class RecordTexts(ExportOptions options) : IDisposable
{
    private readonly RecordWriter _writer = new(Stream.Null, indented: false, options.Positions);

    public string FieldsOf(PaperList papers, Paper paper) => _writer.FieldsText(papers, paper);

    public string ValueOf(Paper paper, string key) => _writer.ValueText(paper, key);

    public void Dispose() => _writer.Dispose();
}
