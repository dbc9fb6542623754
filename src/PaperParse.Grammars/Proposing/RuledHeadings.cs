using PaperParse.Syntax;

namespace PaperParse.Grammars.Proposing;

/// <summary>
/// Headings that a ruling fills up to the edge of the page, and so one that is longer or shorter in each:
/// <code>
/// --- WATER AND STONE ------------------
/// --- PAPER ----------------------------
/// ^^^       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
/// </code>
/// </summary>
internal static class RuledHeadings
{
    private const int Shortest = 3;
    private const int Widest = 400;
    private const string Marks = "-=*_~+.─━═—–·";

    public static IEnumerable<ProposedKind> Of(Dump dump, Func<int, bool> isFree)
    {
        foreach (var group in dump.Lines.Where(line => !line.IsCut && isFree(line.Number - 1) && IsHeading(line.Content)).GroupBy(line => line.Content[0]))
        {
            // Of one length they are marks like others.
            if (group.Count() < dump.FewTimes || group.Select(line => RunAtEnd(line.Content)).Distinct().Count() == 1)
                continue;
            var mark = group.Key;
            var run = $"{Escaped.Quote(mark.ToString())}{{{Shortest},{Widest}}}";
            yield return new ProposedKind("heading", $"{run} until({Escaped.Quote(new string(mark, Shortest))}) {run}") { Lines = [.. group.Select(line => line.Number - 1)] };
        }
    }

    private static bool IsHeading(string line)
    {
        if (line.Length is < 2 * Shortest or > Widest || !Marks.Contains(line[0], StringComparison.Ordinal))
            return false;
        var (before, behind) = (line.Length - line.TrimStart(line[0]).Length, RunAtEnd(line));
        return before >= Shortest && behind >= Shortest && before + behind < line.Length && line[^1] == line[0]
            && line[before..^behind] is var inside && inside.Any(char.IsLetterOrDigit) && !inside.Contains(new string(line[0], Shortest), StringComparison.Ordinal);
    }

    private static int RunAtEnd(string line) => line.Length - line.TrimEnd(line[^1]).Length;
}
