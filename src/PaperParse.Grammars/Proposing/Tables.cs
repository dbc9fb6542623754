using PaperParse.Syntax;

namespace PaperParse.Grammars.Proposing;

/// <summary>
/// Rows of a table, with bars or tabs between the cells:
/// <code>
/// | Herons at Night | Ada Berg, Bo Stone | 2031-04-07 |
/// </code>
/// What heads a column says what stands in it.
/// </summary>
internal static class Tables
{
    private const int MostColumns = 12;

    public static IEnumerable<ProposedKind> Of(Dump dump, Func<int, bool> isFree)
    {
        foreach (var mark in (char[])['|', '\t'])
        {
            var rows = dump.Lines.Where(line => !line.IsCut && isFree(line.Number - 1) && CellsOf(line.Content, mark).Count is > 1 and <= MostColumns).ToList();
            foreach (var group in rows.GroupBy(line => CellsOf(line.Content, mark).Count).Where(group => group.Count() >= Math.Max(3, dump.FewTimes)))
            {
                var all = group.ToList();
                var head = CellsOf(all[0].Content, mark);
                var isHeaded = head.TrueForAll(cell => cell.Length < 40) && head.Exists(cell => Guesses.All.OfLabel(cell) is not null);
                if (isHeaded)
                    yield return new ProposedKind("columns", HeadOf(head, all[0].Content, mark), nameof(SyntaxKind.Chrome)) { Lines = [all[0].Number - 1] };
                var body = all.Where((line, i) => !(isHeaded && i == 0) && !IsRuling(line.Content)).ToList();
                if (body.Count > 0)
                    yield return Propose(body, mark, isHeaded ? head : []);
            }
        }
    }

    // White space between the cells is never asked for, so tabs need not be named.
    private static string HeadOf(List<string> cells, string content, char mark) =>
        mark == '|' ? Escaped.Quote(content) : string.Join(' ', cells.Where(cell => cell.Length > 0).Select(cell => Escaped.Quote(cell)));

    private static ProposedKind Propose(List<DumpLine> rows, char mark, List<string> head)
    {
        var columns = CellsOf(rows[0].Content, mark).Count;
        var used = new HashSet<string>();
        // A tab as it is: the notation has no other way to write it.
        var bar = mark == '\t' ? "\"\t\"" : Escaped.Quote(mark.ToString());
        var parts = new List<string>();
        if (mark == '|' && rows.TrueForAll(row => row.Content[0] == mark))
            parts.Add(bar);
        var closed = mark == '|' && rows.TrueForAll(row => row.Content[^1] == mark);
        for (var i = 0; i < columns; i++)
        {
            var cells = rows.ConvertAll(row => CellsOf(row.Content, mark)[i]);
            var field = i < head.Count ? Guesses.All.OfLabel(head[i])?.Field : null;
            var isLast = i == columns - 1 && !closed;
            var label = Labelled(field, cells, used);
            parts.Add(label + (label.EndsWith(':') || label.Length == 0 ? isLast ? "text" : $"until({bar})" : "") + (cells.Contains("") ? "?" : ""));
            if (!isLast && mark == '|')
                parts.Add(bar);
        }

        return new ProposedKind("row", string.Join(' ', parts), null, mark == '\t' ? "A tab stands in the quotes." : "") { Lines = [.. rows.Select(row => row.Number - 1)] };
    }

    // What heads the column, else what all of its cells are, else the longest is the title.
    private static string Labelled(string? field, List<string> cells, HashSet<string> used)
    {
        var kinds = cells.Select(cell => LineTokens.Of(cell) is [var token] ? token.Kind : ShapeKind.Mark).Distinct().ToList();
        var (known, pattern) = kinds is [var kind] ? kind switch
        {
            ShapeKind.Date => (FieldLabelsOf.PublishedOn, FieldLabelsOf.AnyDate),
            ShapeKind.Url => (FieldLabelsOf.Url, ""),
            ShapeKind.ArxivId => (FieldLabelsOf.ArxivId, FieldLabelsOf.ArxivNumber),
            ShapeKind.Number when field is not null && FieldLabelsOf.IsCount(field) => (field, FieldLabelsOf.Count),
            _ => ("", ""),
        } : ("", "");
        if (known.Length == 0 && field == FieldLabelsOf.Authors)
            (known, pattern) = (field, FieldLabelsOf.Roster);
        else if (known.Length == 0 && field is not null && field != FieldLabelsOf.PublishedOn && field != FieldLabelsOf.ArxivId && !FieldLabelsOf.IsCount(field))
            known = field;
        else if (known.Length == 0 && field is null && NameLists.AreNames(cells))
            (known, pattern) = (FieldLabelsOf.Authors, FieldLabelsOf.Roster);
        return known.Length > 0 && used.Add(known) ? $"{known}:{pattern}" : "";
    }

    private static bool IsRuling(string content) => content.All(c => c is '|' or '-' or ':' or ' ' or '+' or '=');

    private static List<string> CellsOf(string content, char mark) =>
        content.Contains(mark, StringComparison.Ordinal) ? [.. (mark == '|' ? content.Trim('|') : content).Split(mark).Select(cell => cell.Trim())] : [];
}
