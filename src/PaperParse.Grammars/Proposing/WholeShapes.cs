using PaperParse.Syntax;

namespace PaperParse.Grammars.Proposing;

/// <summary>
/// Lines that are all values and words that recur, nothing free between them:
/// <code>
/// • 11 authors
/// • 1 author                 one kind with the line before: what stands behind a count is one thing or several
/// Nov 21, 2031
/// Nov 21, 2031 4             one kind with the line before: what stands behind is sometimes not there
/// Submitted by
/// </code>
/// </summary>
internal static class WholeShapes
{
    private const int MostTokens = 14;
    private const int LongestLiteral = 100;
    private const int SamePrefix = 3;

    public static IEnumerable<ProposedKind> Of(Dump dump, Func<int, bool> isFree)
    {
        var shapes = dump.Lines
            .Where(line => line.Tokens.Count is > 0 and <= MostTokens && !line.IsCut && isFree(line.Number - 1))
            .GroupBy(line => KeyOf(line, line.Tokens.Count))
            .Select(group => new Shape(group.First(), [.. group.Select(line => line.Number - 1)]))
            .ToList();
        var units = shapes.GroupBy(shape => shape.Unit is { } at ? KeyOf(shape.Line, shape.Line.Tokens.Count, at) : shape.Key).SelectMany(WithSameUnit).ToList();
        var taken = new HashSet<Shape>();
        foreach (var group in units.Where(shape => shape.Stem is not null).GroupBy(shape => shape.Stem).Where(group => group.Count() > 1 && group.Sum(shape => shape.Lines.Count) >= dump.FewTimes))
        {
            if (group.First().BeginsWithDate && (units.Exists(shape => shape.Key == group.Key) || IsMostly(group)))
                continue;
            taken.UnionWith(group);
            yield return ProposeStem([.. group]);
        }

        foreach (var shape in units.OrderBy(shape => shape.Line.Tokens.Count).ThenBy(shape => shape.Lines[0]))
        {
            if (taken.Contains(shape) || shape.Lines.Count < dump.FewTimes || !IsTelling(shape))
                continue;
            var longer = HasValue(shape) && !shape.IsNumber ? units.Where(other => other != shape && !taken.Contains(other) && other.Key.StartsWith(shape.Key + " ", StringComparison.Ordinal)).ToList() : [];
            taken.UnionWith(longer);
            taken.Add(shape);
            yield return Propose(shape, longer);
        }
    }

    // Where nearly all are alike, what stands behind the date says more than that it differs.
    private static bool IsMostly(IEnumerable<Shape> shapes) => shapes.Max(shape => shape.Lines.Count) * 10 >= shapes.Sum(shape => shape.Lines.Count) * 7;

    private static ProposedKind Propose(Shape shape, List<Shape> longer)
    {
        var tokens = shape.Line.Tokens;
        var patterns = new ValuePatterns(Guesses.All);
        var pattern = patterns.Of(tokens, shape.Line.Content, shape.Words);
        var tails = longer.Select(other => patterns.Of([.. other.Line.Tokens.Skip(tokens.Count)], other.Line.Content)).Distinct().OrderByDescending(tail => tail.Length).ToList();
        if (tails.Count > 0)
            pattern += tails.Count == 1 && !tails[0].Contains(' ', StringComparison.Ordinal) ? $" {tails[0]}?" : $" ({string.Join(" | ", tails)})?";
        var lines = shape.Lines.Concat(longer.SelectMany(other => other.Lines)).Order().ToList();
        var fields = patterns.Fields;
        if (fields.Count == 0 && tails.Count == 0 && tokens[0].Kind == ShapeKind.Word && tokens.Count(token => token.IsValue) == 1 && shape.Words.Count == 0)
            return ProposeCustom(shape, lines, pattern);
        return new ProposedKind(NameOf(shape, fields), pattern, FieldLabelsOf.NodeFor(fields) ?? (IsMark(shape) && tokens.Count == 1 && Guesses.All.OfMark(shape.Line.Content) == "dot" ? nameof(SyntaxKind.Separator) : null),
            patterns.HasUnknownCount ? "You decide what the number counts: put upvotes: or comments: before it, or leave it." : "")
        {
            Lines = lines,
            IsOfWords = tokens.All(token => token.Kind == ShapeKind.Word),
        };
    }

    // Seen 31 times
    // ^^^^    ^^^^^     a number that no field is known for, by the words before it
    private static ProposedKind ProposeCustom(Shape shape, List<int> lines, string pattern) =>
        new(NameOf(shape, []), FieldLabelsOf.Heading + pattern, nameof(SyntaxKind.CustomField), "No field of a record is known for the number, so it comes out under extra; if one is, put upvotes: or comments: before it.") { Lines = lines };

    // See https://papers.example/1 (12kb)     See https://papers.example/2 (9kb, new)     one up to its value, then different
    // 2031-03-04, 14:00, Hall 2               2031-03-11, 15:30, Attic                    a date, and then hours and places
    private static ProposedKind ProposeStem(List<Shape> shapes)
    {
        var line = shapes.MinBy(shape => shape.Lines[0])!.Line;
        var patterns = new ValuePatterns(Guesses.All);
        var pattern = patterns.Of([.. line.Tokens.Take(shapes[0].StemWidth)], line.Content);
        return new ProposedKind(NameOf(shapes[0], patterns.Fields), $"{pattern} {FieldLabelsOf.Markup}:text?", FieldLabelsOf.NodeFor(patterns.Fields), shapes[0].BeginsWithDate ? "What stands behind the date is in no field; put a label such as journalRef: in place of markup: if it is one." : "")
        {
            Lines = [.. shapes.SelectMany(shape => shape.Lines).Order()],
        };
    }

    private static string NameOf(Shape shape, IReadOnlyCollection<string> fields)
    {
        var tokens = shape.Line.Tokens;
        if (tokens.Count == 1 && Guesses.All.OfMark(shape.Line.Content) is { } mark)
            return mark;
        if (tokens.FirstOrDefault(token => token.Kind == ShapeKind.Number).Text is not null && tokens.Select(token => Guesses.All.OfUnit(token.Text)).FirstOrDefault(guess => guess is not null) is { } unit)
            return unit.Name;
        if (fields.Contains(FieldLabelsOf.PublishedOn))
            return "dated";
        if (fields.Contains(FieldLabelsOf.ArxivId))
            return "paper-id";
        if (fields.Contains(FieldLabelsOf.Url))
            return "address";
        var slug = KindNames.Slug(string.Join(' ', tokens.Where(token => token.Kind == ShapeKind.Word).Select(token => token.Text)));
        return slug.Length > 0 ? slug : HasValue(shape) ? "number" : "mark";
    }

    // Where several words stand behind a count and nothing else is different, they are forms of one, or mean the same.
    private static IEnumerable<Shape> WithSameUnit(IEnumerable<Shape> shapes)
    {
        var all = shapes.OrderByDescending(shape => shape.Lines.Count).ToList();
        if (all.Count == 1 || all[0].Unit is not { } at)
            return all;
        var word = all[0].Line.Tokens[at].Text;
        var same = all.Where(shape => IsSameUnit(word, shape.Line.Tokens[at].Text)).ToList();
        var merged = all[0] with
        {
            Lines = [.. same.SelectMany(shape => shape.Lines).Order()],
            Words = new Dictionary<int, IReadOnlyList<string>> { [at] = [.. same.Select(shape => shape.Line.Tokens[at].Text)] },
        };
        return [merged, .. all.Except(same)];
    }

    private static bool IsSameUnit(string one, string other) =>
        Guesses.All.OfUnit(one) is { } guess ? guess == Guesses.All.OfUnit(other)
        : one.Length >= SamePrefix && other.StartsWith(one[..SamePrefix], StringComparison.Ordinal) && Math.Abs(one.Length - other.Length) <= SamePrefix;

    private static bool IsTelling(Shape shape) => HasValue(shape) || shape.Line.Width <= LongestLiteral;

    private static bool HasValue(Shape shape) => shape.Line.Tokens.Any(token => token.IsValue);

    private static bool IsMark(Shape shape) => shape.Line.Tokens.All(token => token.Kind == ShapeKind.Mark);

    private static string KeyOf(DumpLine line, int count, int except = -1) =>
        string.Join(' ', line.Tokens.Take(count).Select((token, i) => i == except ? "<>" : token.Key));

    /// <param name="Line">The first of its lines.</param>
    /// <param name="Lines">Their indices.</param>
    private sealed record Shape(DumpLine Line, IReadOnlyList<int> Lines)
    {
        public string Key { get; } = KeyOf(Line, Line.Tokens.Count);

        public bool IsNumber => Line.Tokens is [{ Kind: ShapeKind.Number }];

        // Between tabs or bars are the columns of a table.
        public bool BeginsWithDate { get; } = Line.Tokens is [{ Kind: ShapeKind.Date }, _, ..] && !Line.Content.AsSpan().ContainsAny('\t', '|');

        /// <summary>How many tokens there are up to the first value that is more than a number, and it; 0 where a line begins with it, but for a date.</summary>
        public int StemWidth { get; } = Line.Tokens is [{ Kind: ShapeKind.Date }, _, ..] && !Line.Content.AsSpan().ContainsAny('\t', '|') ? 1 : Line.Tokens.TakeWhile(token => token.Kind is ShapeKind.Word or ShapeKind.Mark).Count() is var width and > 0 && width < Line.Tokens.Count && Line.Tokens[width].Kind != ShapeKind.Number ? width + 1 : 0;

        public string? Stem => StemWidth > 0 ? KeyOf(Line, StemWidth) : null;

        /// <summary>Where a word stands right behind a count.</summary>
        public int? Unit { get; } = Enumerable.Range(1, Math.Max(0, Line.Tokens.Count - 1)).Where(i => Line.Tokens[i].Kind == ShapeKind.Word && Line.Tokens[i - 1].Kind == ShapeKind.Number).Select(i => (int?)i).FirstOrDefault();

        public Dictionary<int, IReadOnlyList<string>> Words { get; init; } = [];
    }
}
