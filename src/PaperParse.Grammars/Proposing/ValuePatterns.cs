using PaperParse.Syntax;

namespace PaperParse.Grammars.Proposing;

/// <summary>
/// Writes what stands in a line as a pattern: values by what they are, all else as it stands there.
/// <code>
/// • 11 authors        "•" authorCount:(count ("authors" | "author"))
/// </code>
/// </summary>
/// <param name="guesses">What words mean.</param>
internal sealed class ValuePatterns(Guesses guesses)
{
    private readonly HashSet<string> _fields = [];

    /// <summary>The fields that were named.</summary>
    public IReadOnlyCollection<string> Fields => _fields;

    /// <summary>Whether a count stands there of which it is not known what it counts.</summary>
    public bool HasUnknownCount { get; private set; }

    /// <summary>What a date is taken to be.</summary>
    public string DateField { get; init; } = FieldLabelsOf.PublishedOn;

    /// <param name="tokens">What the pattern takes.</param>
    /// <param name="line">The line they stand in.</param>
    /// <param name="words">Where one of several words can stand: those.</param>
    public string Of(IReadOnlyList<ShapeToken> tokens, string line, IReadOnlyDictionary<int, IReadOnlyList<string>>? words = null)
    {
        var parts = new List<string>();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (words is not null && words.TryGetValue(i, out var choice))
                parts.Add(Choice(choice));
            else if (!tokens[i].IsValue)
                parts.Add(Escaped.Quote(Literal(tokens, line, ref i, words)));
            else if (UnitOf(tokens, i) is { } unit && _fields.Add(unit.Field))
                parts.Add($"{unit.Field}:({FieldLabelsOf.Count} {Choice(words?.GetValueOrDefault(++i) ?? [tokens[words is null ? ++i : i].Text])})");
            else
                parts.Add(Value(tokens, i));
        }

        return string.Join(' ', parts);
    }

    public static string Choice(IReadOnlyList<string> words) => words.Count == 1
        ? Escaped.Quote(words[0])
        : "(" + string.Join(" | ", words.OrderByDescending(word => word.Length).ThenBy(word => word, StringComparer.Ordinal).Select(word => Escaped.Quote(word))) + ")";

    /// <summary>For a value of a kind, with the field that it most likely is.</summary>
    public string Value(IReadOnlyList<ShapeToken> tokens, int i)
    {
        var next = i + 1 < tokens.Count ? tokens[i + 1].Text : "";
        var end = next.Length > 0 && ")]>|".Contains(next[0], StringComparison.Ordinal) ? $"until({Escaped.Quote(next.AsSpan(0, 1))})" : FieldLabels.Solid;
        return tokens[i].Kind switch
        {
            ShapeKind.Date => Label(DateField, FieldLabelsOf.AnyDate),
            ShapeKind.Url => Label(FieldLabelsOf.Url, end, FieldLabelsOf.Markup),
            ShapeKind.ArxivId => Label(FieldLabelsOf.ArxivId, FieldLabelsOf.ArxivNumber),
            ShapeKind.Doi => Label(FieldLabelsOf.Doi, end, FieldLabelsOf.Markup),
            _ => Number(tokens, i),
        };
    }

    // 12 comments
    //    ^^^^^^^^     says what the count is of
    private Guess? UnitOf(IReadOnlyList<ShapeToken> tokens, int i) =>
        tokens[i].Kind == ShapeKind.Number && i + 1 < tokens.Count && !tokens[i + 1].IsValue ? guesses.OfUnit(tokens[i + 1].Text) : null;

    // 👍 12     Upvotes 12
    private string Number(IReadOnlyList<ShapeToken> tokens, int i)
    {
        if (i > 0 && (guesses.OfUnit(tokens[i - 1].Text) ?? guesses.OfLabel(tokens[i - 1].Text)) is { } guess && FieldLabelsOf.IsCount(guess.Field) && _fields.Add(guess.Field))
            return $"{guess.Field}:{FieldLabelsOf.Count}";
        HasUnknownCount = true;
        return FieldLabelsOf.Count;
    }

    private string Label(string field, string pattern, string? otherwise = null) =>
        _fields.Add(field) ? $"{field}:{pattern}" : otherwise is null ? pattern : $"{otherwise}:{pattern}";

    // Submitted by
    // ^^^^^^^^^^^^     one text, as long as one blank at the most stands between its words
    private static string Literal(IReadOnlyList<ShapeToken> tokens, string line, ref int i, IReadOnlyDictionary<int, IReadOnlyList<string>>? words)
    {
        var first = i;
        while (i + 1 < tokens.Count && !tokens[i + 1].IsValue && words?.ContainsKey(i + 1) != true
            && (tokens[i + 1].Start == tokens[i].End || (tokens[i + 1].Start == tokens[i].End + 1 && line[tokens[i].End] == ' ')))
        {
            i++;
        }

        return line[tokens[first].Start..tokens[i].End];
    }
}
