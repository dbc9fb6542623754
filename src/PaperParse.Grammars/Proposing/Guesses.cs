using System.Reflection;

namespace PaperParse.Grammars.Proposing;

/// <summary>What a word of a listing is likely to mean: the field of the record, and a name for the kind of line.</summary>
internal sealed record Guess(string Field, string Name);

/// <summary>What a month is called, and which it is, from 1.</summary>
internal sealed record MonthName(string Text, int Number);

/// <summary>The words by which meanings are guessed, read from <c>guesses.txt</c>: words are data here too.</summary>
internal sealed class Guesses
{
    private readonly Dictionary<string, Guess> _labels = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Guess> _units = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Guess> _keys = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _marks = [];

    private Guesses(string data)
    {
        foreach (var line in data.Split('\n').Where(line => line.Contains('|', StringComparison.Ordinal) && line[0] != '#'))
        {
            var parts = line.Split('|', StringSplitOptions.TrimEntries);
            var head = parts[0].Split(' ');
            if (head[0] == "months")
                Months.Add([.. parts.Skip(1).SelectMany((forms, i) => forms.Split('/').Select(form => new MonthName(form, i + 1)))]);
            else
                parts.Skip(1).ToList().ForEach(word => Add(head, word));
        }
    }

    public static Guesses All { get; } = new(Read("guesses.txt"));

    /// <summary>Words between the last names of a list.</summary>
    public List<string> Also { get; } = [];

    /// <summary>Small words inside of names.</summary>
    public List<string> Particles { get; } = [];

    /// <summary>Marks between names.</summary>
    public List<string> Between { get; } = [];

    /// <summary>What stands behind the parts of a date: <c>year</c>, <c>month</c> or <c>day</c>, and the signs for it.</summary>
    public Dictionary<string, List<string>> Signs { get; } = [];

    /// <summary>What stands behind the number of a day.</summary>
    public List<string> Ordinals { get; } = [];

    /// <summary>Small words between the parts of a date.</summary>
    public List<string> Of { get; } = [];

    /// <summary>The names of months, a language each, other than those of the shared grammar; in small letters.</summary>
    public List<IReadOnlyList<MonthName>> Months { get; } = [];

    /// <summary>For what stands before a value; null where nothing is known.</summary>
    public Guess? OfLabel(string words) => _labels.GetValueOrDefault(words);

    /// <summary>For what stands beside a count.</summary>
    public Guess? OfUnit(string words) => _units.GetValueOrDefault(words);

    /// <summary>For what a value in JSON is called; null where nothing is known.</summary>
    public Guess? OfKey(string key) => _keys.GetValueOrDefault(key);

    /// <summary>A name for a line that is a mark and nothing else.</summary>
    public string? OfMark(string mark) => _marks.GetValueOrDefault(mark);

    private void Add(string[] head, string word)
    {
        switch (head)
        {
            case ["label", var field, var name]:
                _labels.TryAdd(word, new Guess(field, name));
                break;
            case ["unit", var field, var name]:
                _units.TryAdd(word, new Guess(field, name));
                break;
            case ["key", var field, var name]:
                _keys.TryAdd(word, new Guess(field, name));
                break;
            case ["mark", var name]:
                _marks.TryAdd(word, name);
                break;
            case ["sign", var part]:
                if (!Signs.TryGetValue(part, out var signs))
                    Signs.Add(part, signs = []);
                signs.Add(word);
                break;
            case ["between"]:
                Between.Add(word);
                break;
            case ["ordinal"]:
                Ordinals.Add(word);
                break;
            case ["of"]:
                Of.Add(word);
                break;
            case ["also"]:
                Also.Add(word);
                break;
            case ["particle"]:
                Particles.Add(word);
                break;
        }
    }

    /// <summary>A data file of this folder, with line feeds.</summary>
    internal static string Read(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"{file} is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
