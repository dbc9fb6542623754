using PaperParse.Syntax;

namespace PaperParse.Grammars.Proposing;

/// <summary>
/// Lines in which something free stands between marks that recur:
/// <code>
/// --- 4. Herons ---      ### [Herons](https://papers.example/4)      [4] Herons      *Ada Berg and Bo Stone*
/// ^^^^^^        ^^^      ^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^             ^                     ^
/// </code>
/// </summary>
internal static class Frames
{
    private const int MostTokens = 8;
    private const int LongestTitle = 400;

    // A sentence can begin or end with any of these.
    private const string OfProse = ".,;:?!…\"'’‘“”„«»()&%$/+±<>~^°。、，！？：；（）「」";

    public static IEnumerable<ProposedKind> Of(Dump dump, Func<int, bool> isFree)
    {
        var framed = dump.Lines.Where(line => line.Tokens.Count > 0 && isFree(line.Number - 1))
            .Select(line => (Line: line, Frame: FrameOf(line))).Where(one => one.Frame is not null).Select(one => (one.Line, Frame: one.Frame!.Value)).ToList();
        var left = framed.ToList();
        // Marks on both sides say the most; where some lines of the kind lack those behind, it is one kind all the same.
        foreach (var group in Groups(left.Where(one => one.Frame is { Before.Count: > 0, Behind.Count: > 0 }), frame => frame.Key, dump))
        {
            var open = left.Where(one => one.Frame.Behind.Count == 0 && one.Frame.BeforeKey == group[0].Frame.BeforeKey).ToList();
            var isOne = open.Count > 0 && open.Count * 10 >= group.Count && open.Count <= group.Count * 4 && group[0].Frame.Before.Any(token => token.Kind == ShapeKind.Number);
            var all = isOne ? [.. group.Concat(open).OrderBy(one => one.Line.Number)] : group;
            left.RemoveAll(all.Contains);
            yield return Propose(group[0].Frame, [.. all.Select(one => one.Line)], group[0].Line, isOne);
        }

        foreach (var group in Groups(left.Where(one => one.Frame.Before.Count > 0), frame => frame.BeforeKey, dump))
        {
            left.RemoveAll(group.Contains);
            yield return Propose(group[0].Frame with { Behind = [] }, [.. group.Select(one => one.Line)], group[0].Line, false);
        }

        foreach (var group in Groups(left.Where(one => one.Frame.Behind.Count > 0), frame => frame.BehindKey, dump))
            yield return Propose(group[0].Frame with { Before = [] }, [.. group.Select(one => one.Line)], group[0].Line, false) with { IsElse = true };
    }

    private static List<List<(DumpLine Line, Frame Frame)>> Groups(IEnumerable<(DumpLine Line, Frame Frame)> framed, Func<Frame, string> key, Dump dump) =>
        [.. framed.GroupBy(one => key(one.Frame)).Select(group => group.ToList()).Where(group => group.Count >= dump.FewTimes && group.Select(one => one.Line.Content).Distinct().Count() > 1)];

    private static ProposedKind Propose(Frame frame, List<DumpLine> lines, DumpLine sample, bool isOpenToo)
    {
        var line = sample.Content;
        var isTitle = lines.TrueForAll(other => other.Width <= LongestTitle);
        var patterns = new ValuePatterns(Guesses.All);
        var before = frame.Before.Count == 0 ? "" : WithRank(frame.Before, lines) ?? patterns.Of(frame.Before, line);
        var behind = frame.Behind.Count == 0 ? "" : patterns.Of(frame.Behind, line);
        var isLink = frame.Behind.Any(token => token.Kind == ShapeKind.Url);
        var names = NameLists.AreNames(lines.Select(Inside));
        var inside = names ? $"{FieldLabelsOf.Authors}:{(frame.Before.Count > 0 && frame.Behind.Count > 0 ? FieldLabelsOf.Roster : FieldLabelsOf.People)}" : "text";
        var name = names ? "byline"
            : isLink ? "linked"
            : frame.Before.Any(token => token.Kind == ShapeKind.Number) ? "numbered"
            : frame.Before.Count > 0 && frame.Before[0].Text[0] == '#' ? "heading"
            : frame.Before.Count > 0 && Guesses.All.OfMark(frame.Before[0].Text) is { } mark ? mark == "bullet" ? "item" : $"{mark}-text"
            : frame.Before.Count > 0 && frame.Before[0].Text is "-" or "*" && frame.Behind.Count == 0 ? "item"
            : frame.Before.Count > 0 && frame.Before[0].Text[0] == '>' ? "quoted"
            : "framed";
        var pattern = string.Join(' ', new[] { before, inside, behind }.Where(part => part.Length > 0));
        if (isOpenToo)
            pattern += $" | {before} {inside}";
        return new ProposedKind(name, pattern, names ? nameof(SyntaxKind.Byline) : null, names || !isTitle ? "" : "You decide what the text in it is.")
        {
            Lines = [.. lines.Select(other => other.Number - 1)],
            Bounds = names || !isTitle ? "" : $" max {LongestTitle}",
        };

        string Inside(DumpLine other) => FrameOf(other) is { } own
            ? other.Content[(frame.Before.Count == 0 ? 0 : own.Before[^1].End)..(frame.Behind.Count == 0 || own.Behind.Count == 0 ? other.Content.Length : own.Behind[0].Start)]
            : other.Content;
    }

    // 1. Herons     2. Storks     what grows by one is a rank
    private static string? WithRank(IReadOnlyList<ShapeToken> before, List<DumpLine> lines)
    {
        var at = Enumerable.Range(0, before.Count).Where(i => before[i].Kind == ShapeKind.Number).ToList();
        if (at.Count != 1)
            return null;
        var numbers = lines.Select(line => int.TryParse(line.Tokens[at[0]].Text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : -1).ToList();
        var steps = numbers.Zip(numbers.Skip(1)).Count(pair => pair.Second == pair.First + 1);
        if (steps * 3 < (numbers.Count - 1) * 2)
            return null;
        var line = lines[0].Content;
        var parts = new List<string>();
        if (at[0] > 0)
            parts.Add(Escaped.Quote(line.AsSpan(before[0].Start..before[at[0] - 1].End)));
        parts.Add($"{FieldLabelsOf.Rank}:digits");
        if (at[0] + 1 < before.Count)
            parts.Add(Escaped.Quote(line.AsSpan(before[at[0] + 1].Start..before[^1].End)));
        return string.Join(' ', parts);
    }

    private static Frame? FrameOf(DumpLine line)
    {
        var tokens = line.Tokens;
        var first = 0;
        while (first < Math.Min(tokens.Count, MostTokens) && tokens[first].Kind is ShapeKind.Mark or ShapeKind.Number && !(tokens[first].Kind == ShapeKind.Number && IsOfText(tokens, first)))
            first++;
        // What opens a quotation or a parenthesis is the text's own.
        while (first > 0 && tokens[first - 1].Kind == ShapeKind.Mark && OfProse.Contains(tokens[first - 1].Text[0], StringComparison.Ordinal) && tokens[first - 1].Text[0] is not ('.' or ')' or ':' or '、' or '：' or '）' or '>'))
            first--;
        var before = tokens.Take(first).ToList();
        if (before.TrueForAll(token => token.Kind == ShapeKind.Number || OfProse.Contains(token.Text[0], StringComparison.Ordinal)) && !IsRankMark(before))
            (before, first) = ([], 0);
        var last = tokens.Count;
        while (!line.IsCut && last > first && tokens.Count - last < MostTokens && tokens[last - 1].Kind is ShapeKind.Mark or ShapeKind.Number or ShapeKind.Url)
            last--;
        while (last < tokens.Count && (tokens[last].Kind != ShapeKind.Mark || OfProse.Contains(tokens[last].Text[0], StringComparison.Ordinal)))
            last++;
        var behind = tokens.Skip(last).ToList();
        if (behind.TrueForAll(token => token.Kind == ShapeKind.Number || token.Kind == ShapeKind.Mark && (OfProse + "-–—").Contains(token.Text[0], StringComparison.Ordinal) && token.Text.Length == 1))
            behind = [];
        return last > first && before.Count + behind.Count > 0 ? new Frame(before, behind) : null;
    }

    // 2 layers     2.5D Herons     a number that belongs to the text; 2. Herons     one that counts lines
    private static bool IsOfText(IReadOnlyList<ShapeToken> tokens, int i) =>
        i + 1 >= tokens.Count || tokens[i + 1].Kind != ShapeKind.Mark || tokens[i + 1].Start != tokens[i].End;

    // 2.     (2)     2)     #2:
    private static bool IsRankMark(List<ShapeToken> before) =>
        before.Count is 2 or 3 && before[^1] is { Kind: ShapeKind.Mark, Text: "." or ")" or ":" or "、" or "：" or "）" } && before[^2].Kind == ShapeKind.Number && before[^2].Text.Length <= 4
        || before is [{ Kind: ShapeKind.Mark, Text: [.., '>'] }];

    private readonly record struct Frame(IReadOnlyList<ShapeToken> Before, IReadOnlyList<ShapeToken> Behind)
    {
        public string BeforeKey => string.Join(' ', Before.Select(token => token.Key));

        public string BehindKey => string.Join(' ', Behind.Select(token => token.Key));

        public string Key => BeforeKey + "\n" + BehindKey;
    }
}
