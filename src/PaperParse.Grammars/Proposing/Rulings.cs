using PaperParse.Syntax;

namespace PaperParse.Grammars.Proposing;

/// <summary>Lines that are one mark again and again: <c>-----</c>, <c>=====</c>, <c>* * *</c>.</summary>
internal static class Rulings
{
    private const int Shortest = 3;
    private const string Marks = "-=*_~#+.─━═—–•·\\%";

    public static IEnumerable<ProposedKind> Of(Dump dump, Func<int, bool> isFree)
    {
        foreach (var group in dump.Lines.Where(line => IsRuling(line) && isFree(line.Number - 1)).GroupBy(line => line.Content[0]))
        {
            var lines = group.Select(line => line.Number - 1).ToList();
            if (lines.Count < dump.FewTimes)
                continue;
            var mark = Escaped.Quote(group.Key.ToString());
            var width = group.Max(line => line.Content.Length);
            yield return new ProposedKind("rule", $"{FieldLabelsOf.Markup}:({mark}{{{Shortest},{Math.Max(width, 120)}}})", nameof(SyntaxKind.Separator)) { Lines = lines, IsRuling = true };
        }
    }

    private static bool IsRuling(DumpLine line) => !line.IsCut && line.Content.Length is >= Shortest and <= 400
        && Marks.Contains(line.Content[0], StringComparison.Ordinal)
        && line.Content.Count(c => c == line.Content[0]) >= Shortest
        && line.Content.All(c => c == line.Content[0] || c == ' ');
}
