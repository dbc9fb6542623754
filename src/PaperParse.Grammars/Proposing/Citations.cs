using PaperParse.Syntax;

namespace PaperParse.Grammars.Proposing;

/// <summary>
/// A list of references: a number, names, a title in quotation marks, and where it came out, in a line or in several:
/// <code>
/// [2] Di Lund. "What Storks Carry." Marsh Review 11,
///     101-117 (2031). https://papers.example/2
/// </code>
/// Each is a whole entry, which can be taken apart only when its lines are read as one.
/// </summary>
internal static class Citations
{
    private const int MostLines = 6;

    // (2031) is a year.
    private const int LongestRank = 3;
    private const string Quotes = "\"\"“”„“«»「」『』";

    private static readonly string Scheme = Uri.UriSchemeHttps + Uri.SchemeDelimiter;

    public static IEnumerable<ProposedKind> Of(Dump dump, Func<int, bool> isFree)
    {
        var starts = dump.Lines.Where(line => isFree(line.Number - 1) && !line.IsCut && MarkOf(line).Count > 0).ToList();
        foreach (var group in starts.GroupBy(line => string.Join(' ', MarkOf(line).Select(token => token.Key))))
        {
            var all = group.Select(line => (Line: line, Text: TextOf(dump, line, group.Key))).ToList();
            var quote = Enumerable.Range(0, Quotes.Length / 2).Select(i => Quotes.Substring(2 * i, 2)).FirstOrDefault(pair => all.Count(one => NamesOf(one.Text, pair) is not null) * 10 >= all.Count * 8);
            if (all.Count < dump.FewTimes || quote is null || !NameLists.AreNames(all.Select(one => NamesOf(one.Text, quote)).OfType<string>()))
                continue;
            var mark = Mark(group.First());
            var (open, close) = (Escaped.Quote(quote.AsSpan(0, 1)), Escaped.Quote(quote.AsSpan(1)));
            var link = all.Exists(one => one.Text.Contains(Scheme, StringComparison.Ordinal)) ? $"until({Escaped.Quote(Scheme)}) {FieldLabelsOf.Url}:{FieldLabels.Solid}?" : FieldLabels.AnyText;
            yield return new ProposedKind("reference", $"{mark.Replace($"{FieldLabelsOf.Rank}:", "", StringComparison.Ordinal)} {FieldLabels.AnyText}", null, "Names, a title in quotation marks, and where it came out: an entry is this line and those up to the next.")
            {
                Lines = [.. all.Select(one => one.Line.Number - 1)],
                Inside = [.. all.SelectMany(one => Behind(dump, one.Line, group.Key)).Select(line => line.Number - 1)],
                Across = $"{mark} {FieldLabelsOf.Authors}:({new NamePieces(dump.Tokens).UpTo(open)}) (\".\" | \":\")? {open} {FieldLabelsOf.Title}:until({Ends(close)}) (\".\" | \",\")? {close} {FieldLabelsOf.JournalReference}:{link}",
                LinesOfEntry = MostLines,
            };
        }
    }

    // [2] Di Lund     2. Di Lund
    // ^^^             ^^
    private static List<ShapeToken> MarkOf(DumpLine line)
    {
        var mark = line.Tokens.TakeWhile(token => token.Kind is ShapeKind.Mark or ShapeKind.Number).ToList();
        return mark.Count is 2 or 3 && mark.Count(token => token.Kind == ShapeKind.Number) == 1 && mark.TrueForAll(token => token.Text.Length <= LongestRank) ? mark : [];
    }

    private static string Mark(DumpLine line) =>
        string.Join(' ', MarkOf(line).Select(token => token.Kind == ShapeKind.Number ? $"{FieldLabelsOf.Rank}:{FieldLabels.Digits}{{1,{LongestRank}}}" : Escaped.Quote(token.Text)));

    private static string TextOf(Dump dump, DumpLine line, string mark) =>
        string.Join(' ', Behind(dump, line, mark).Select(next => next.Content).Prepend(line.Content[MarkOf(line)[^1].End..].Trim()));

    private static IEnumerable<DumpLine> Behind(Dump dump, DumpLine line, string mark) =>
        dump.Lines.Skip(line.Number).Take(MostLines - 1).TakeWhile(next => !next.IsBlank && string.Join(' ', MarkOf(next).Select(token => token.Key)) != mark);

    // Herons."     Herons,"     a full stop or comma in the quotation marks is not the title's
    private static string Ends(string close) => $"\".{close[1..]} | \",{close[1..]} | {close}";

    // Di Lund. "What Storks Carry."
    // ^^^^^^^
    private static string? NamesOf(string text, string quote) =>
        text.IndexOf(quote[0], StringComparison.Ordinal) is > 0 and var open && text.IndexOf(quote[1], open + 1) > open + 1 ? text[..open].Trim().TrimEnd('.', ',', ':') : null;
}
