using PaperParse.Syntax;

namespace PaperParse.Grammars.Proposing;

/// <summary>
/// Short texts that are names, a day, or both, with what recurs around them:
/// <code>
/// speaker: Di Wu and Ed Marsh     Posted on April 1, 2031     by Ada Berg, Bo Stone (2031-04-01)
/// ^^^^^^^^                        ^^^^^^^^^                   ^^                    ^          ^
/// </code>
/// </summary>
internal static class LabelledTexts
{
    private static readonly string[] Commas = [",", ";"];

    private const int MostForms = 4;
    private const int LongestLabel = 30;
    private const int MostWordsOfLabel = 3;
    private const int LongestNames = 2_000;
    private const string Marks = " \u00A0([{|·•,;–—-/";

    /// <summary>The pattern, and the fields in it; null where too few of the texts are alike.</summary>
    public static (string Pattern, IReadOnlyList<string> Fields)? Of(IReadOnlyList<string> texts)
    {
        var cut = texts.Select(Cut).OfType<Piece>().ToList();
        if (cut.GroupBy(piece => (piece.HasNames, piece.HasDate)).MaxBy(group => group.Count())?.ToList() is not { } alike || alike.Count * 10 < texts.Count * 7)
            return null;
        var (hasNames, hasDate) = (alike[0].HasNames, alike[0].HasDate);
        var isLabelled = alike.TrueForAll(piece => piece.Label.Length > 0);
        if (hasNames && !isLabelled && !NameLists.AreNames(alike.Select(piece => piece.Names)))
            return null;
        var updated = alike.TrueForAll(piece => piece.Field == FieldLabelsOf.UpdatedOn);
        string?[] parts =
        [
            Choice(alike.Select(piece => piece.Label)),
            hasNames ? $"{FieldLabelsOf.Authors}:{(hasDate ? NamesUpTo(alike) : isLabelled ? FieldLabelsOf.Roster : FieldLabelsOf.People)}" : "",
            hasNames ? Choice(alike.Select(piece => piece.Between)) : "",
            hasDate ? $"{(updated ? FieldLabelsOf.UpdatedOn : FieldLabelsOf.PublishedOn)}:{FieldLabelsOf.AnyDate}" : "",
            Choice(alike.Select(piece => piece.After)),
        ];
        if (Array.Exists(parts, part => part is null))
            return null;
        string[] fields = [.. hasNames ? [FieldLabelsOf.Authors] : Array.Empty<string>(), .. hasDate ? [updated ? FieldLabelsOf.UpdatedOn : FieldLabelsOf.PublishedOn] : Array.Empty<string>()];
        return (string.Join(' ', parts.Where(part => part!.Length > 0)), fields);
    }

    private static Piece? Cut(string text)
    {
        var (label, field) = LabelOf(text);
        var rest = text[label.Length..];
        var dates = LineTokens.Of(rest).Where(token => token.Kind == ShapeKind.Date).ToList();
        if (dates.Count > 1)
            return null;
        var (before, after) = dates is [var date] ? (rest[..date.Start], rest[date.End..].Trim()) : (rest, "");
        var names = before.Trim().TrimEnd(Marks.ToCharArray());
        var between = before.Trim()[names.Length..].Trim();
        if (dates.Count == 1 && field != FieldLabelsOf.Authors && (names.Length == 0 || (label.Length == 0 && NameLists.CountIn(names) == 0)))
            return names.Length <= LongestLabel ? new Piece((label + before).Trim(), field, "", "", true, after) : null;
        var isNames = names.Length is > 0 and <= LongestNames && (field == FieldLabelsOf.Authors ? !names.Any(char.IsDigit) : label.Length == 0 && NameLists.CountIn(names) > 0);
        return isNames ? new Piece(label.Trim(), field, names, between, dates.Count == 1, after) : null;
    }

    // Speakers: Ada Berg     by Ada Berg
    // ^^^^^^^^^              ^^
    private static (string Label, string? Field) LabelOf(string text)
    {
        if (text.IndexOfAny([':', '：']) is > 0 and < LongestLabel and var colon && Guesses.All.OfLabel(text[..colon].Trim()) is { } said)
            return (text[..(colon + 1)], said.Field);
        var space = -1;
        (string Label, string? Field) longest = ("", null);
        for (var words = 0; words < MostWordsOfLabel && (space = text.IndexOf(' ', space + 1)) is > 0 and < LongestLabel; words++)
        {
            if (Guesses.All.OfLabel(text[..space]) is { } known)
                longest = (text[..space], known.Field);
        }

        return longest;
    }

    // Names that something else stands behind end before it.
    private static string NamesUpTo(List<Piece> pieces)
    {
        var between = Commas.Concat(Guesses.All.Also.Where(word => pieces.Exists(piece => piece.Names.Contains($" {word} ", StringComparison.Ordinal)))).ToList();
        var ends = between.Concat(pieces.Select(piece => piece.Between).Where(mark => mark.Length > 0)).Distinct().Select(word => Escaped.Quote(word));
        var name = $"Author:until({string.Join(" | ", ends)})";
        var also = between.Skip(Commas.Length).Select(word => Escaped.Quote(word)).ToList();
        var comma = also.Count > 0 ? $"\",\" ({string.Join(" | ", also)})? | \";\" | {string.Join(" | ", also)}" : "\",\" | \";\"";
        return $"({name} (({comma}) {name}){{0,300}})";
    }

    /// <summary>What of these stands there, or nothing; null where they are too many to be a label.</summary>
    private static string? Choice(IEnumerable<string> texts)
    {
        var all = texts.ToList();
        var distinct = all.Distinct().Where(text => text.Length > 0).ToList();
        if (distinct.Count == 0)
            return "";
        if (distinct.Count > MostForms)
            return null;
        var choice = ValuePatterns.Choice(distinct);
        return all.Contains("") ? choice + "?" : choice;
    }

    /// <summary>One of the texts.</summary>
    private sealed record Piece(string Label, string? Field, string Names, string Between, bool HasDate, string After)
    {
        public bool HasNames => Names.Length > 0;
    }
}
