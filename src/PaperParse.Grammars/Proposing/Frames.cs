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
        var taken = new HashSet<int>();
        // Marks on both sides say the most, then those before, then those behind.
        foreach (var side in (Func<Frame, Frame>[])[frame => frame, frame => frame with { Behind = [] }, frame => frame with { Before = [] }])
        {
            foreach (var group in framed.Where(one => !taken.Contains(one.Line.Number)).GroupBy(one => side(one.Frame).Key).Where(group => group.Key.Trim().Length > 0).ToList())
            {
                var lines = group.Select(one => one.Line).ToList();
                if (lines.Count < dump.FewTimes || lines.Select(line => line.Content).Distinct().Count() == 1)
                    continue;
                taken.UnionWith(lines.Select(line => line.Number));
                yield return Propose(side(group.First().Frame), lines);
            }
        }
    }

    private static ProposedKind Propose(Frame frame, List<DumpLine> lines)
    {
        var line = lines[0].Content;
        var isTitle = lines.TrueForAll(other => other.Width <= LongestTitle);
        var patterns = new ValuePatterns(Guesses.All);
        var before = frame.Before.Count == 0 ? "" : WithRank(frame.Before, lines) ?? patterns.Of(frame.Before, line);
        var behind = frame.Behind.Count == 0 ? "" : patterns.Of(frame.Behind, line);
        var isLink = frame.Behind.Any(token => token.Kind == ShapeKind.Url);
        var names = NameLists.AreNames(lines.Select(other => Inside(other)));
        var inside = names ? $"{FieldLabelsOf.Authors}:{FieldLabelsOf.People}" : "text";
        var name = names ? "byline"
            : isLink ? "linked"
            : frame.Before.Any(token => token.Kind == ShapeKind.Number) ? "numbered"
            : frame.Before.Count > 0 && frame.Before[0].Text[0] == '#' ? "heading"
            : frame.Before.Count > 0 && Guesses.All.OfMark(frame.Before[0].Text) is { } mark ? mark == "bullet" ? "item" : $"{mark}-text"
            : frame.Before.Count > 0 && frame.Before[0].Text is "-" or "*" && frame.Behind.Count == 0 ? "item"
            : frame.Before.Count > 0 && frame.Before[0].Text[0] == '>' ? "quoted"
            : "framed";
        var pattern = string.Join(' ', new[] { before, inside, behind }.Where(part => part.Length > 0));
        return new ProposedKind(name, pattern, names ? nameof(SyntaxKind.Byline) : null, names || !isTitle ? "" : "You decide what the text in it is.")
        {
            Lines = [.. lines.Select(other => other.Number - 1)],
            Bounds = names || !isTitle ? "" : $" max {LongestTitle}",
        };

        string Inside(DumpLine other) => FrameOf(other) is { } own
            ? other.Content[(frame.Before.Count == 0 ? 0 : own.Before[^1].End)..(frame.Behind.Count == 0 ? other.Content.Length : own.Behind[0].Start)]
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
        public string Key => string.Join(' ', Before.Select(token => token.Key)) + "\n" + string.Join(' ', Behind.Select(token => token.Key));
    }
}
