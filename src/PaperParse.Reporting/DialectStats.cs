using PaperParse.Extraction;

namespace PaperParse.Reporting;

/// <summary>What the files in one dialect give.</summary>
public sealed class DialectStats(string name)
{
    private readonly Dictionary<string, int[]> _fields = RecordKeys.Read.ToDictionary(key => key, _ => new int[Enum.GetValues<FieldStatus>().Length], StringComparer.Ordinal);

    public string Name => name;

    public int Files { get; private set; }

    public int Entries { get; private set; }

    public Coverage Coverage { get; private set; }

    /// <summary>The keys that some entry has, or that the dialect shows and none has, in the order of the contract.</summary>
    public IEnumerable<string> Keys => RecordKeys.Read.Where(key => CountOf(key, FieldStatus.Unknown) < Entries);

    /// <param name="key">A data key of the record contract.</param>
    /// <param name="status">How the field is known; a list counts by its first item.</param>
    /// <returns>How many entries have it so.</returns>
    public int CountOf(string key, FieldStatus status) => _fields[key][(int)status];

    internal void Add(FileReport file)
    {
        Files++;
        Entries += file.Papers.Papers.Count;
        Coverage += file.Coverage;
        foreach (var paper in file.Papers.Papers)
        {
            foreach (var (key, fields) in RecordKeys.Read.Select(key => (key, paper.Fields[key])))
                _fields[key][(int)fields[0].Status]++;
        }
    }
}
