namespace PaperParse.Grammars.Proposing;

/// <summary>
/// Words that recur by chance, where other words stand as well:
/// <code>
/// Submitted by
/// heronry            twice, and "pondlife" in the place of it once: no kind of line, but a value
/// </code>
/// </summary>
internal static class Chance
{
    public static List<ProposedKind> Without(Dump dump, List<ProposedKind> kinds)
    {
        var segments = Segments.Of(dump, kinds);
        return segments.Anchor < 0 ? kinds : [.. kinds.Where(kind => !kind.IsOfWords || Segments.IsNear(kind.Lines.Count, segments.Often) || !StandsForOthers(dump, segments, kind))];
    }

    private static bool StandsForOthers(Dump dump, Segments segments, ProposedKind kind)
    {
        var before = kind.Lines.Select(line => KindAt(segments, Next(dump, line, -1))).GroupBy(other => other).MaxBy(group => group.Count())!.Key;
        return before >= 0 && Enumerable.Range(0, dump.Lines.Count).Any(line =>
            segments.KindOf[line] == Segments.Prose && dump.Lines[line].Tokens.Count <= 3 && KindAt(segments, Next(dump, line, -1)) == before);
    }

    private static int Next(Dump dump, int line, int step)
    {
        do
            line += step;
        while (line >= 0 && line < dump.Lines.Count && dump.Lines[line].IsBlank);
        return line;
    }

    private static int KindAt(Segments segments, int line) => line < 0 || line >= segments.KindOf.Length ? Segments.Blank : segments.KindOf[line];
}
