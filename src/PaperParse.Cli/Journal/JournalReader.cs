using System.Text;
using System.Text.Json;
using PaperParse.Inputs;

namespace PaperParse.Cli;

/// <summary>Reads what <see cref="FixJournal"/> wrote.</summary>
internal static class JournalReader
{
    /// <summary>In the order in which it was done.</summary>
    /// <exception cref="InputException">The journal cannot be read, or a line of it is none of a journal.</exception>
    public static IReadOnlyList<JournalSection> Read(string path)
    {
        var text = InputFile.Read(path, new InputOptions { Encoding = Encoding.UTF8 });
        var sections = new List<JournalSection>();
        for (var i = 0; i < text.Lines.Count; i++)
        {
            var line = text.Slice(new(text.Lines[i].Start, text.Lines[i].Width)).ToString();
            if (line.Length == 0)
                continue;
            try
            {
                using var json = JsonDocument.Parse(line);
                Add(sections, json.RootElement);
            }
            catch (Exception problem) when (problem is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
            {
                throw new InputException(path, $"line {i + 1} is none of a journal of fixes, so nothing is undone; write one with 'paperparse fix FILES --journal FILE'", problem);
            }
        }

        return sections;
    }

    private static void Add(List<JournalSection> sections, JsonElement line)
    {
        if (line.TryGetProperty("schemaVersion", out var version))
        {
            if (version.GetInt32() != FixJournal.SchemaVersion)
                throw new FormatException("A later version.");
            sections.Add(new JournalSection(Text(line, "file"), Text(line, "encoding"), Text(line, "before"), Text(line, "after"), new List<List<JournalChange>>()));
            return;
        }

        if (sections.Count == 0)
            throw new FormatException("A fix of no file.");
        var rounds = (List<List<JournalChange>>)sections[^1].Rounds;
        var round = line.GetProperty("round").GetInt32();
        if (round == rounds.Count + 1)
            rounds.Add([]);
        if (round < 1 || round > rounds.Count)
            throw new FormatException("A round is missing.");
        foreach (var change in line.GetProperty("changes").EnumerateArray())
            rounds[round - 1].Add(new JournalChange(change.GetProperty("start").GetInt32(), Text(change, "before"), Text(change, "after")));
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? throw new FormatException($"No {name}.");
}
