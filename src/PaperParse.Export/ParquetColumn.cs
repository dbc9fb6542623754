using Parquet;
using Parquet.Schema;

namespace PaperParse.Export;

/// <summary>The cells of a column until their row group is written.</summary>
internal abstract class ParquetColumn
{
    public abstract Field Field { get; }

    public static ParquetColumn Of(RecordColumn column) => column.Type switch
    {
        ColumnType.Number => new Values<long>(column.Name),
        ColumnType.Day => new Values<DateOnly>(column.Name),
        ColumnType.Texts => new Lists(column.Name),
        _ => new Texts(column.Name),
    };

    /// <param name="value">Null for an empty cell.</param>
    /// <returns>How many characters it holds, about.</returns>
    public abstract long Add(object? value);

    /// <summary>Writes the cells and forgets them.</summary>
    public abstract Task WriteAsync(ParquetRowGroupWriter rows);

    private sealed class Texts(string name) : ParquetColumn
    {
        private readonly DataField _field = new(name, typeof(string), isNullable: true);
        private readonly List<string?> _cells = [];

        public override Field Field => _field;

        public override long Add(object? value)
        {
            var text = (string?)value;
            _cells.Add(text is null ? null : UnpairedSurrogates.Replace(text));
            return text?.Length ?? 0;
        }

        public override async Task WriteAsync(ParquetRowGroupWriter rows)
        {
            await rows.WriteAsync(_field, _cells!).ConfigureAwait(false);
            _cells.Clear();
        }
    }

    private sealed class Values<T>(string name) : ParquetColumn
        where T : struct
    {
        private readonly DataField _field = new(name, typeof(T), isNullable: true);
        private readonly List<T?> _cells = [];

        public override Field Field => _field;

        public override long Add(object? value)
        {
            _cells.Add((T?)value);
            return 0;
        }

        public override async Task WriteAsync(ParquetRowGroupWriter rows)
        {
            await rows.WriteAsync<T>(_field, _cells.ToArray()).ConfigureAwait(false);
            _cells.Clear();
        }
    }

    /// <summary>As Parquet has them: the items of all lists in a row, and for each how deep it is defined (no list, an empty one, an item) and whether it goes on with the list before it.</summary>
    private sealed class Lists : ParquetColumn
    {
        private const int EmptyList = 1;
        private const int Item = 2;

        private readonly DataField _item = new("element", typeof(string), isNullable: false);
        private readonly List<ReadOnlyMemory<char>> _items = [];
        private readonly List<int> _definitions = [];
        private readonly List<int> _repetitions = [];

        public Lists(string name) => Field = new ListField(name, _item);

        public override Field Field { get; }

        public override long Add(object? value)
        {
            var length = 0L;
            if (value is not IReadOnlyList<string> { Count: > 0 } texts)
            {
                _definitions.Add(value is null ? 0 : EmptyList);
                _repetitions.Add(0);
                return length;
            }

            for (var i = 0; i < texts.Count; i++)
            {
                _items.Add(UnpairedSurrogates.Replace(texts[i]).AsMemory());
                _definitions.Add(Item);
                _repetitions.Add(i == 0 ? 0 : 1);
                length += texts[i].Length;
            }

            return length;
        }

        public override async Task WriteAsync(ParquetRowGroupWriter rows)
        {
            await rows.WriteAllPartsAsync<ReadOnlyMemory<char>>(_item, _items.ToArray(), _definitions.ToArray(), _repetitions.ToArray(), CancellationToken.None).ConfigureAwait(false);
            _items.Clear();
            _definitions.Clear();
            _repetitions.Clear();
        }
    }
}
