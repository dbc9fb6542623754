using System.Globalization;
using System.Text;
using PaperParse.Syntax;

namespace PaperParse.Grammars.Proposing;

/// <summary>A grammar to begin with, and a listing that it reads.</summary>
/// <param name="Grammar">The text of the grammar file; it compiles.</param>
/// <param name="Sample">Some entries.</param>
/// <param name="Kinds">The names of the kinds of line, or elements, that were found in the dump.</param>
public sealed record StarterGrammar(string Grammar, string Sample, IReadOnlyList<string> Kinds)
{
    private const int EntriesOfSample = 3;
    private const int LongestSample = 40_000;

    /// <summary>A small grammar whose comments say what each definition is for, and a listing that was made up for it.</summary>
    public static StarterGrammar WithoutDump(string name) =>
        new(Guesses.Read("first.grammar.txt").Replace("NAME", name, StringComparison.Ordinal), Guesses.Read("first.sample.txt"), []);

    /// <summary>A grammar for a text dump, from the lines that recur in it.</summary>
    /// <param name="name">What it is called: letters, digits and hyphens.</param>
    /// <param name="text">The dump, which may be anything.</param>
    /// <param name="note">Said at the top, a line each.</param>
    public static StarterGrammar Of(string name, SourceText text, params IEnumerable<string> note)
    {
        ArgumentNullException.ThrowIfNull(text);
        var dump = new Dump(text);
        var kinds = Sound(KindProposer.Of(dump, new KindNames(FieldLabelsOf.Reserved)), dump);
        var entry = new EntryProposer(dump, kinds);
        var grammar = Write(name, dump, kinds, entry, note);
        if (GrammarCompiler.Compile(grammar, name).Dialect is null)
        {
            // What was found is worth more than how it was put together.
            entry = new EntryProposer(dump, []);
            grammar = Write(name, dump, kinds, entry, note);
            if (GrammarCompiler.Compile(grammar, name).Dialect is null)
                grammar = Write(name, dump, kinds = [], entry, note);
        }

        return new StarterGrammar(grammar, SampleOf(dump, entry), [.. kinds.Select(kind => kind.Name)]);
    }

    // With the lines that each really takes. One that cannot be compiled is left out.
    private static List<ProposedKind> Sound(List<ProposedKind> kinds, Dump dump)
    {
        while (true)
        {
            var head = "grammar survey\nnotation 1\nuse shared\n" + Pieces.Of(kinds.Select(kind => kind.Pattern + " " + kind.Across), dump.Tokens) + "items Entry\nEntry = Title\nTitle = prose\nline prose else = text\n";
            var before = head.Count(c => c == '\n');
            var (dialect, errors) = GrammarCompiler.Compile(head + string.Concat(kinds.Select(kind => kind.Definition + "\n")), "");
            if (dialect is not null)
            {
                var lines = KindsOfLines.Of(dialect, dump.Text);
                if (Loose(kinds, lines) is { Count: > 0 } loose)
                {
                    kinds = [.. kinds.Select((kind, i) => loose.Contains(i) ? kind with { IsElse = true } : kind)];
                    continue;
                }

                var found = kinds.ConvertAll(kind => kind with { Lines = lines.GetValueOrDefault(kind.Name) ?? kind.Lines });
                return Chance.Without(dump, [.. found.Where(kind => kind.Lines.Count > 0)]);
            }

            var bad = errors.Select(error => error.Position.Line - before - 1).Where(line => line >= 0 && line < kinds.Count).ToHashSet();
            if (bad.Count == 0)
                return [];
            kinds = [.. kinds.Where((_, i) => !bad.Contains(i))];
        }
    }

    // A kind with free text in it that takes lines of another kind too counts only where no other fits.
    private static HashSet<int> Loose(List<ProposedKind> kinds, IReadOnlyDictionary<string, IReadOnlyList<int>> lines)
    {
        var loose = new HashSet<int>();
        var owners = kinds.SelectMany((kind, i) => kind.Lines.Select(line => (Line: line, Kind: i))).GroupBy(one => one.Line).ToDictionary(group => group.Key, group => group.First().Kind);
        for (var i = 0; i < kinds.Count; i++)
        {
            if (!kinds[i].IsElse && kinds[i].HasText && lines[kinds[i].Name].Any(line => owners.GetValueOrDefault(line, i) != i))
                loose.Add(i);
        }

        return loose;
    }

    private static string Write(string name, Dump dump, List<ProposedKind> kinds, EntryProposer entry, IEnumerable<string> note)
    {
        var rules = entry.Write();
        var text = new StringBuilder($"grammar {name} \"say here what it reads\"\nnotation 1\nuse shared                                     # takes over words and pieces such as date and count\n\n");
        foreach (var line in note)
            text.Append("# ").Append(Escaped.Inline(line)).Append('\n');
        text.Append("# Proposed from a dump. A comment says what each kind of line was seen as; what it means is a guess, and yours to correct:\n# \"grammar check\" says what is wrong with it, \"grammar test\" whether the samples still have their trees.\n");
        if (!dump.IsWhole)
            text.Append(CultureInfo.InvariantCulture, $"# The dump is long: only its first {dump.Lines.Count} lines were looked at.\n");
        text.Append('\n').Append(Pieces.Of([.. kinds.Select(kind => kind.Pattern + " " + kind.Across), .. entry.Around.Patterns], dump.Tokens));
        text.Append("# ---- Lines: what recurs ----\n");
        foreach (var kind in kinds)
            text.Append('\n').Append(CommentOf(kind, dump)).Append(kind.Definition).Append('\n');
        text.Append("\n# ---- Lines: what does not; an else kind counts only where no other fits ----\n\n");
        text.Append(entry.Around.Lines());
        if (entry.NeedsWord)
            text.Append("line word    max 60       else = solid          # a single word\n");
        if (entry.NeedsWrapped)
            text.Append("line wrapped indented     else = text           # goes on with the line before it\n");
        text.Append("line short   max 300      else = text           # could be a title\nline prose                else = text           # anything\n\n# ---- What a listing is made of ----\n\n");
        return text.Append(rules).ToString();
    }

    // # 29 of 243 lines, such as line 11: "• 11 authors"
    private static string CommentOf(ProposedKind kind, Dump dump)
    {
        var first = dump.Lines[kind.Lines[0]];
        var other = kind.Lines.Select(line => dump.Lines[line]).FirstOrDefault(line => line.Content != first.Content);
        var comment = string.Create(CultureInfo.InvariantCulture, $"# {kind.Lines.Count} of {dump.Lines.Count} lines, such as line {first.Number}: {Excerpt.Of(first.Content)}");
        if (other is not null)
            comment += string.Create(CultureInfo.InvariantCulture, $", and line {other.Number}: {Excerpt.Of(other.Content)}");
        else if (kind.Lines.Count > 1)
            comment += ", always the same";
        return comment + "\n" + (kind.Note.Length > 0 ? $"# {kind.Note}\n" : "");
    }

    private static string SampleOf(Dump dump, EntryProposer entry)
    {
        var all = dump.Text.ToString();
        var end = entry.EndOfEntries(EntriesOfSample);
        var width = end < dump.Lines.Count ? dump.Text.Lines[end].Start : all.Length;
        width = Math.Min(width, LongestSample);
        if (width > 0 && width < all.Length && char.IsHighSurrogate(all[width - 1]))
            width--;
        return all[..width];
    }
}
