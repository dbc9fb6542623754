using PaperParse.Syntax;

namespace PaperParse.Grammars.Proposing;

/// <summary>
/// Names, and behind a dash what is likely to be where the paper came out:
/// <code>
/// Ada Berg, Bo Stone – Pond Letters
/// ^^^^^^^^^^^^^^^^^^   ^^^^^^^^^^^^
/// </code>
/// </summary>
internal static class Venues
{
    private const int Longest = 200;

    private static readonly string[] Dashes = ["–", "—", "-"];

    public static IEnumerable<ProposedKind> Of(Dump dump, Func<int, bool> isFree)
    {
        foreach (var dash in Dashes)
        {
            var lines = dump.Lines.Where(line => line.Width is > 0 and <= Longest && isFree(line.Number - 1) && NamesBefore(line, dash) is { } names && NameLists.IsOne(names)).ToList();
            if (lines.Count < dump.FewTimes || !NameLists.AreNames(lines.Select(line => NamesBefore(line, dash)!)))
                continue;
            yield return new ProposedKind("byline", $"{FieldLabelsOf.Authors}:{FieldLabelsOf.People} {Escaped.Quote(dash)} {FieldLabelsOf.JournalReference}:{FieldLabels.AnyText}", nameof(SyntaxKind.Byline),
                "Names are known by their capitals; what stands behind the dash is taken for where the paper came out: you decide.")
            {
                Lines = [.. lines.Select(line => line.Number - 1)],
            };
        }
    }

    private static string? NamesBefore(DumpLine line, string dash) =>
        line.Content.IndexOf($" {dash} ", StringComparison.Ordinal) is > 0 and var at && at + 3 < line.Content.Length ? line.Content[..at] : null;
}
