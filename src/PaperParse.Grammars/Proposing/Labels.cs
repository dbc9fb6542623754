using PaperParse.Syntax;

namespace PaperParse.Grammars.Proposing;

/// <summary>
/// Lines that say what they are, and then it:
/// <code>
/// Title: Herons at Night          **Authors:** Ada Berg, Bo Stone          - 発行日：2031年4月7日
/// ^^^^^^ ^^^^^^^^^^^^^^^          ^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^          ^^^^^^^^ ^^^^^^^^^^^^^
/// </code>
/// </summary>
internal static class Labels
{
    private const int MostTokens = 8;
    private const int Longest = 40;
    private const string Colons = ":：";

    public static IEnumerable<ProposedKind> Of(Dump dump, Func<int, bool> isFree)
    {
        var labelled = dump.Lines.Where(line => isFree(line.Number - 1)).Select(line => (Line: line, Label: LabelOf(line))).Where(one => one.Label is not null);
        foreach (var group in labelled.GroupBy(one => one.Line.Content[..one.Label!.Value.Tokens[^1].End]).Where(group => group.Count() >= dump.FewTimes))
        {
            var lines = group.Select(one => one.Line).ToList();
            if (lines.Select(line => line.Content).Distinct().Count() > 1)
                yield return Propose(dump, group.First().Label!.Value, lines);
        }
    }

    private static ProposedKind Propose(Dump dump, Label label, List<DumpLine> lines)
    {
        var count = label.Tokens.Count;
        var values = lines.Select(line => line.Tokens.Skip(count).ToList()).ToList();
        var lead = new ValuePatterns(Guesses.All).Of(label.Tokens, lines[0].Content);
        var guess = Guesses.All.OfLabel(label.Words) ?? GuessOf(values);
        var closing = ClosingOf(values);
        var isWrapped = lines.Exists(line => line.Number < dump.Lines.Count && dump.Lines[line.Number] is { IsBlank: false, IsIndented: true } next && !line.IsIndented && LabelOf(next) is null);
        var value = guess is null ? null : ValueOf(guess.Field, values);
        var name = guess?.Name ?? (KindNames.Slug(label.Words) is { Length: > 0 } slug ? slug : "labelled");
        var all = lines.Select(line => line.Number - 1).ToList();
        var text = values.Exists(tokens => tokens.Count == 0) ? "text?" : "text";
        if (value is null && guess is not null && IsTextField(guess.Field))
            return new ProposedKind(name, $"{lead} {text}", FieldLabels.Fields[guess.Field].ToString()) { Lines = all, IsWrapped = isWrapped };
        if (value is null)
        {
            return new ProposedKind(name, $"{Escaped.Quote(label.Before)} Heading:{Escaped.Quote(label.Words)} {Escaped.Quote(label.After)} {text}".Replace("\"\" ", "", StringComparison.Ordinal),
                nameof(SyntaxKind.CustomField), "No field of a record is known for it, so it comes out under extra, by its label.")
            {
                Lines = all,
                IsWrapped = isWrapped,
            };
        }

        var names = guess!.Field == FieldLabelsOf.Authors;
        return names && isWrapped
            ? new ProposedKind(name, $"{lead} {text}", nameof(SyntaxKind.Byline)) { Lines = all, IsWrapped = true, Across = $"{lead} {FieldLabelsOf.Roster}" }
            : new ProposedKind(name, $"{lead} {value}{closing}", FieldLabelsOf.NodeFor([guess.Field])) { Lines = all, IsWrapped = isWrapped };
    }

    /// <summary>Whether a field is a text, so that its node is made of the line.</summary>
    public static bool IsTextField(string field) => !FieldLabelsOf.IsCount(field) && FieldLabels.Fields.TryGetValue(field, out var node) && node is not (SyntaxKind.PublishedDate or SyntaxKind.UpdatedDate or SyntaxKind.Link or SyntaxKind.Identifier or SyntaxKind.Doi or SyntaxKind.AuthorList);

    /// <summary>The pattern for the values of a field; null where they are something else.</summary>
    public static string? ValueOf(string field, List<List<ShapeToken>> values)
    {
        var tail = values.Exists(tokens => tokens.Count > 1) ? $" {FieldLabelsOf.Markup}:text?" : "";
        if (field == FieldLabelsOf.Authors)
            return $"{field}:{FieldLabelsOf.Roster}";
        if (field == FieldLabelsOf.PublishedOn || field == FieldLabelsOf.UpdatedOn)
        {
            var weekday = values.Exists(tokens => tokens.Count > 0 && tokens[0].Kind == ShapeKind.Word) ? "weekday? " : "";
            var isTailed = values.Exists(tokens => tokens.FindIndex(token => token.Kind == ShapeKind.Date) is >= 0 and var at && at < tokens.Count - 1);
            return Most(values, tokens => tokens.FindIndex(token => token.Kind == ShapeKind.Date) is >= 0 and <= 2) ? $"{weekday}{field}:{FieldLabelsOf.AnyDate}{(isTailed ? $" {FieldLabelsOf.Markup}:text?" : "")}" : null;
        }

        if (field == FieldLabelsOf.Url)
            return Most(values, tokens => First(tokens) == ShapeKind.Url) ? $"{field}:solid{tail}" : null;
        if (field == FieldLabelsOf.Doi)
            return Most(values, tokens => First(tokens) == ShapeKind.Doi) ? $"{field}:solid{tail}" : null;
        if (field == FieldLabelsOf.ArxivId)
            return Most(values, tokens => First(tokens) == ShapeKind.ArxivId) ? $"{field}:{FieldLabelsOf.ArxivNumber}{tail}" : null;
        return FieldLabelsOf.IsCount(field) && Most(values, tokens => First(tokens) == ShapeKind.Number) ? $"{field}:{FieldLabelsOf.Count}{tail}" : null;
    }

    private static Guess? GuessOf(List<List<ShapeToken>> values)
    {
        if (values.Exists(tokens => tokens.Count != 1) || values.Select(First).Distinct().Count() != 1)
            return null;
        return First(values[0]) switch
        {
            ShapeKind.Date => new Guess(FieldLabelsOf.PublishedOn, "dated"),
            ShapeKind.Url => new Guess(FieldLabelsOf.Url, "address"),
            ShapeKind.ArxivId => new Guess(FieldLabelsOf.ArxivId, "paper-id"),
            ShapeKind.Doi => new Guess(FieldLabelsOf.Doi, "doi-line"),
            _ => null,
        };
    }

    // **Authors: Ada Berg**     what markup all of them end with
    private static string ClosingOf(List<List<ShapeToken>> values) =>
        values.TrueForAll(tokens => tokens.Count > 1 && tokens[^1] is { Kind: ShapeKind.Mark, Text: "*" or "**" or "_" }) ? $" {Escaped.Quote(values[0][^1].Text)}" : "";

    private static ShapeKind? First(List<ShapeToken> tokens) => tokens.Count > 0 ? tokens[0].Kind : null;

    private static bool Most(List<List<ShapeToken>> values, Func<List<ShapeToken>, bool> isSo) => values.Count(isSo) * 10 >= values.Count * 9;

    private static Label? LabelOf(DumpLine line)
    {
        var tokens = line.Tokens;
        var first = 0;
        while (first < tokens.Count && tokens[first].Kind == ShapeKind.Mark && first < 3)
            first++;
        for (var i = first; i < Math.Min(tokens.Count, MostTokens); i++)
        {
            if (tokens[i].Kind == ShapeKind.Mark && Colons.Contains(tokens[i].Text[0], StringComparison.Ordinal))
            {
                // Markup behind the colon closes that of the label.
                var end = i + 1 < tokens.Count && first > 0 && tokens[i + 1].Text == tokens[first - 1].Text ? i + 2 : i + 1;
                var last = i;
                while (last > first && tokens[last - 1].Kind == ShapeKind.Mark && tokens[last - 1].Text is not ")")
                    last--;
                if (last == first || tokens[i].End > Longest || (i + 1 < tokens.Count && tokens[i + 1].Text.StartsWith("//", StringComparison.Ordinal)))
                    return null;
                return new Label([.. tokens.Take(end)], line.Content[..tokens[first].Start].TrimEnd(), line.Content[tokens[first].Start..tokens[last - 1].End], line.Content[tokens[last].Start..tokens[end - 1].End]);
            }

            if (tokens[i].IsValue || tokens[i].Text is "." or "," or ";" or "[" or "|")
                return null;
        }

        return null;
    }

    /// <param name="Tokens">All up to the colon and what closes its markup.</param>
    /// <param name="Before">Marks before the words.</param>
    /// <param name="Words">What it says.</param>
    /// <param name="After">The colon and what closes its markup.</param>
    private readonly record struct Label(IReadOnlyList<ShapeToken> Tokens, string Before, string Words, string After);
}
