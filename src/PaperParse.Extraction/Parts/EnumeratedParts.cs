namespace PaperParse.Extraction;

/// <summary>
/// Items that the text counts from one on, or that begin with bullets, with a mark or a word between them.
/// <code>
/// We (1) wade, (2) count herons, and (3) go home. Then
///    ^^^^^^^^  ^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^
/// </code>
/// Numbers of equations, figures and versions look the same: what they refer to must not stand before them, and each item has words of its own.
/// A number in square brackets is a citation.
/// </summary>
internal static class EnumeratedParts
{
    private const string ToEndOfSentence = "its end is not marked; to the end of the sentence";
    private const string ToEndOfLine = "its end is not marked; to the end of the line";

    private const string ToNextItem = "its end is not marked; to the next item";

    private static readonly string ListEnd = WordFile.Lines("LatexItems.txt")[1];

    /// <summary>Those of a stretch, which they do not go on beyond.</summary>
    public static IEnumerable<PlacedPart> Of(AbstractText prose, int start, int end)
    {
        var runs = EnumerationRun.In(prose, start, end);
        var cuts = Cuts(runs, end);
        return runs.SelectMany((run, i) => ItemsOf(prose, run, cuts[i]));
    }

    /// <summary>
    /// How far the last item of each run can go: to the next list that is marked alike, and to the next item of a list around it.
    /// <code>
    /// We (1) wade (a) fast or (b) far, and (2) swim
    ///                         ^^^^^^^      (b) ends here, though its sentence goes on
    /// </code>
    /// </summary>
    private static int[] Cuts(List<EnumerationRun> runs, int end)
    {
        var cuts = new int[runs.Count];
        var next = new Dictionary<EnumerationStyle, (int Start, int RunStart)>();
        foreach (var (mark, i, isLast) in runs.SelectMany((run, i) => run.Marks.Select((mark, at) => (mark, i, isLast: at == run.Marks.Count - 1))).OrderByDescending(mark => mark.mark.Start))
        {
            var runStart = runs[i].Marks[0].Start;
            if (isLast)
                cuts[i] = next.Where(other => other.Value.Start > mark.Start && (other.Key == mark.Style || other.Value.RunStart < runStart)).Select(other => other.Value.Start).DefaultIfEmpty(end).Min();
            next[mark.Style] = (mark.Start, runStart);
        }

        return cuts;
    }

    private static IEnumerable<PlacedPart> ItemsOf(AbstractText prose, EnumerationRun run, int limit)
    {
        var marks = run.Marks;
        var isSentences = AbstractText.EndsSentence(prose.Text[prose.TrimEnd(marks[0].TextStart, marks[1].Start) - 1]);
        var (lastEnd, evidence) = EndOfLast(prose, run, limit, isSentences);
        if (run.IsDoubtful(prose, lastEnd) || !EnumeratedItem.HasWords(prose.Text.AsSpan(marks[^1].TextStart, lastEnd - marks[^1].TextStart)))
            yield break;
        for (var i = 0; i < marks.Count - 1; i++)
        {
            var end = EnumeratedItem.EndBefore(prose, marks[i], marks[i + 1], isSentences).End;
            var isLonger = prose.EndOfSentence(marks[i].TextStart) < end;
            // "We (1) wade; (2) swim. In the end, we (3) rest" has items that are less than a sentence, and no list of lines says otherwise.
            if (isLonger && !isSentences && !run.Style.IsCertain && !prose.IsOnLine(marks[i + 1].Start))
            {
                end = EnumeratedItem.EndOf(prose, marks[i].TextStart, prose.EndOfSentence(marks[i].TextStart)).End;
                yield return Item(prose.Text, marks[i], end, ToEndOfSentence);
                continue;
            }

            // What follows "First, we wade." may be said of something else.
            yield return Item(prose.Text, marks[i], end, isLonger && run.Style.Kind == EnumerationKind.Words ? ToNextItem : null);
        }

        yield return Item(prose.Text, marks[^1], lastEnd, evidence);
    }

    private static (int End, string? Evidence) EndOfLast(AbstractText prose, EnumerationRun run, int limit, bool isSentences)
    {
        var last = run.Marks[^1];
        var around = prose.Parentheses.Around(last.LabelStart);
        if (around >= 0)
            limit = Math.Min(limit, prose.Parentheses.PartnerOf(around));
        var isEnded = run.Style.Kind == EnumerationKind.Commands && EndOfList(prose.Text, last.TextStart, limit, out limit);
        var isOfLines = run.IsOfLines(prose);
        var end = isEnded ? limit : Math.Min(limit, isOfLines ? prose.EndOfLine(last.TextStart) : prose.EndOfSentence(last.TextStart));
        // A sentence of its own keeps its full stop.
        end = EnumeratedItem.EndOf(prose, last.TextStart, end, isSentences || (isOfLines && !isEnded)).End;
        // "We (1) wade, (2) swim, which is nice" shows no end at the end of the text.
        var isCertain = isEnded || isSentences || isOfLines || !EnumeratedItem.HasClauses(prose.Text.AsSpan(last.TextStart, end - last.TextStart));
        return (end, isCertain && end >= EnumeratedItem.EndOf(prose, last.TextStart, limit).End ? null : isOfLines ? ToEndOfLine : ToEndOfSentence);
    }

    // \end{itemize}
    private static bool EndOfList(string text, int start, int limit, out int end)
    {
        end = limit;
        for (var at = text.IndexOf('\\', start, limit - start); at >= 0; at = at + 1 < limit ? text.IndexOf('\\', at + 1, limit - at - 1) : -1)
        {
            if (!text.AsSpan(at + 1).StartsWith(ListEnd, StringComparison.Ordinal) || at + 1 + ListEnd.Length >= limit || text[at + 1 + ListEnd.Length] != '{')
                continue;
            end = at;
            return true;
        }

        return false;
    }

    private static PlacedPart Item(string text, EnumerationMark mark, int end, string? evidence)
    {
        var part = new AbstractPart(AbstractPartKind.Item, text[mark.LabelStart..mark.LabelEnd], text[mark.TextStart..end].Trim());
        return new PlacedPart(part, mark.LabelStart, end - mark.LabelStart, evidence);
    }
}
