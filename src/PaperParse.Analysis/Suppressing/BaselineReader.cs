using System.Globalization;
using System.Text;
using System.Text.Json;
using PaperParse.Syntax;

namespace PaperParse.Analysis;

/// <summary>Reads a file of accepted findings. It is written by a program, and edited and merged by people: each mistake has its place and the way out.</summary>
internal sealed class BaselineReader
{
    public const string VersionKey = "version";
    public const string FilesKey = "files";
    public const string RuleKey = "rule";
    public const string EntryKey = "entry";
    public const string TextKey = "text";
    public const string CountKey = "count";

    private const string StartAnew = "mend it, or delete it and make it anew with 'paperparse baseline create'";

    private readonly SourceText _text;
    private readonly byte[] _bytes;
    private readonly IReadOnlyCollection<string>? _rules;
    private readonly Dictionary<string, Baseline> _files = new(StringComparer.Ordinal);

    public BaselineReader(SourceText text, IReadOnlyCollection<string>? rules)
    {
        _text = text;
        _bytes = Encoding.UTF8.GetBytes(text.ToString());
        _rules = rules;
    }

    /// <exception cref="BaselineException">At the first mistake.</exception>
    public BaselineFile Read()
    {
        if (_bytes.Length > BaselineFile.MostBytes)
            throw Mistake(0, $"is larger than {BaselineFile.MostBytes / (1024 * 1024)} MiB, which no file of accepted findings is; {StartAnew}");
        var reader = new Utf8JsonReader(_bytes);
        try
        {
            ReadAll(ref reader);
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            // The reader of .NET counts bytes from 0; a string of half a surrogate pair is its InvalidOperationException.
            var place = problem is JsonException { LineNumber: { } line, BytePositionInLine: { } column } ? OffsetOf(line, column) : (int)reader.TokenStartIndex;
            throw Mistake(place, $"is not JSON from here on; {StartAnew}");
        }

        return new BaselineFile(_files);
    }

    private void ReadAll(ref Utf8JsonReader reader)
    {
        reader.Read();
        Require(reader, JsonTokenType.StartObject, "a file of accepted findings is an object");
        var (version, hasFiles) = ((int?)null, false);
        while (NextKey(ref reader) is { } key)
        {
            switch (key)
            {
                case VersionKey when version is null:
                    version = ReadVersion(ref reader);
                    break;
                case FilesKey when !hasFiles:
                    hasFiles = true;
                    ReadFiles(ref reader);
                    break;
                default:
                    throw Unexpected(reader, key, [VersionKey, FilesKey]);
            }
        }

        if (version is null || !hasFiles)
            throw Mistake((int)reader.TokenStartIndex, $"'{(version is null ? VersionKey : FilesKey)}' is missing; {StartAnew}");
        reader.Read();
    }

    private int ReadVersion(ref Utf8JsonReader reader)
    {
        reader.Read();
        var version = ReadWhole(reader, VersionKey);
        if (version > BaselineFile.Version)
            throw Mistake(reader, string.Create(CultureInfo.InvariantCulture, $"is of version {version}, and this paperparse knows version {BaselineFile.Version}: a newer one wrote it; use that one"));
        return version;
    }

    private void ReadFiles(ref Utf8JsonReader reader)
    {
        reader.Read();
        Require(reader, JsonTokenType.StartObject, $"'{FilesKey}' is an object, with a path and what is accepted there");
        while (NextKey(ref reader) is { } path)
        {
            if (BaselinePath.FaultOf(path) is { } fault)
                throw Mistake(reader, $"'{Shown(path)}' {fault}");
            if (_files.ContainsKey(path))
                throw Mistake(reader, $"'{Shown(path)}' stands here twice; put what is accepted under one of them");
            _files.Add(path, ReadFindings(ref reader));
        }
    }

    private Baseline ReadFindings(ref Utf8JsonReader reader)
    {
        reader.Read();
        Require(reader, JsonTokenType.StartArray, "what is accepted in a file is a list");
        var accepted = new Dictionary<AcceptedFinding, int>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            Require(reader, JsonTokenType.StartObject, "an accepted finding is an object");
            var start = (int)reader.TokenStartIndex;
            var (finding, count) = ReadFinding(ref reader, start);
            if (!accepted.TryAdd(finding, count))
                throw Mistake(start, "this finding stands here twice; keep one of them, with the sum of the counts");
        }

        return new Baseline(accepted);
    }

    private (AcceptedFinding Finding, int Count) ReadFinding(ref Utf8JsonReader reader, int start)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        int? count = null;
        while (NextKey(ref reader) is { } key)
        {
            if (key == CountKey && count is null)
            {
                reader.Read();
                count = ReadWhole(reader, CountKey);
            }
            else if (key is RuleKey or EntryKey or TextKey && !values.ContainsKey(key))
            {
                reader.Read();
                Require(reader, JsonTokenType.String, $"'{key}' is a text");
                values.Add(key, key == RuleKey ? KnownRule(reader) : reader.GetString()!);
            }
            else
            {
                throw Unexpected(reader, key, [RuleKey, EntryKey, TextKey, CountKey]);
            }
        }

        if (!values.TryGetValue(RuleKey, out var rule) || count is null)
            throw Mistake(start, $"'{(rule is null ? RuleKey : CountKey)}' is missing; a finding is known by its rule, and counted");
        if (values.ContainsKey(EntryKey) && !values.ContainsKey(TextKey))
            throw Mistake(start, $"'{TextKey}' is missing; a finding in an entry is known by its text, too (\"\" where something is missing)");
        return (new AcceptedFinding(rule, values.GetValueOrDefault(EntryKey), values.GetValueOrDefault(TextKey)), count.Value);
    }

    private string KnownRule(in Utf8JsonReader reader)
    {
        var id = reader.GetString()!;
        if (_rules is not null && !_rules.Contains(id))
            throw Mistake(reader, $"no rule is '{Shown(id)}'{Spelling.DidYouMean(Spelling.Nearest(id, _rules))} ('paperparse rules' lists them; 'paperparse baseline prune' forgets what is gone{RuleIds.WayToOthers(id)})");
        return id;
    }

    /// <summary>Null at the end of the object; before the value otherwise.</summary>
    private static string? NextKey(ref Utf8JsonReader reader) => reader.Read() && reader.TokenType == JsonTokenType.PropertyName ? reader.GetString() : null;

    private int ReadWhole(in Utf8JsonReader reader, string key)
    {
        if (reader.TokenType != JsonTokenType.Number || !reader.TryGetInt32(out var number) || number < 1)
            throw Mistake(reader, $"'{key}' is a whole number from 1 on");
        return number;
    }

    private void Require(in Utf8JsonReader reader, JsonTokenType type, string rule)
    {
        if (reader.TokenType != type)
            throw Mistake(reader, $"{rule}; {StartAnew}");
    }

    private BaselineException Unexpected(in Utf8JsonReader reader, string key, string[] known) => known.Contains(key)
        ? Mistake(reader, $"'{key}' stands here twice; keep one of them")
        : Mistake(reader, $"nothing is called '{Shown(key)}' here{Spelling.DidYouMean(Spelling.Nearest(key, known))} (there are {string.Join(", ", known)})");

    private BaselineException Mistake(in Utf8JsonReader reader, string problem) => Mistake((int)reader.TokenStartIndex, problem);

    /// <param name="place">In the bytes.</param>
    /// <param name="problem">What is wrong there, and the way out.</param>
    private BaselineException Mistake(int place, string problem)
    {
        var offset = Encoding.UTF8.GetCharCount(_bytes, 0, Math.Min(place, _bytes.Length));
        return new BaselineException($"{Escaped.Inline(_text.Path ?? BaselineFile.Name)}:{_text.Lines.PositionOf(offset)}", problem);
    }

    private int OffsetOf(long line, long column)
    {
        var start = 0;
        for (; line > 0; line--)
            start = Array.IndexOf(_bytes, (byte)'\n', start) + 1;
        return (int)Math.Min(start + column, _bytes.Length);
    }

    private static string Shown(string text) => Excerpt.Of(text, characters: 60);
}
