using System.Text;
using PaperParse.Syntax;

namespace PaperParse.Grammars.Proposing;

/// <summary>
/// What stands around the entries of a dump: the lines above the first, one of them perhaps with the date of the listing, and what
/// stands behind the last, where it is set apart:
/// <code>
/// The Weekly Reed, 7 April 2031          Header
/// 1. Herons at Night
///
/// Until next week!                       Footer
/// </code>
/// </summary>
internal sealed class Surroundings
{
    private const int Longest = 100;
    private const int MostLines = 40;
    private const int LongestFarewell = 200;
    private const int MostFarewells = 8;

    private readonly List<DumpLine> _head = [];
    private readonly List<DumpLine> _dates = [];
    private readonly List<DumpLine> _foot = [];
    private readonly string _close;

    public Surroundings(Dump dump, IReadOnlyList<ProposedKind> kinds, Segments segments)
    {
        _close = segments.IsClosed ? kinds[segments.Anchor].Name + " blank? " : "";
        if (segments.Anchor < 0)
            return;
        var once = dump.Lines.GroupBy(line => line.Content).Where(group => group.Count() == 1).Select(group => group.Key).ToHashSet();
        var above = Enumerable.Range(0, segments.FirstEntry()).Where(line => dump.Lines[line].Width is > 0 and <= Longest && (segments.KindOf[line] == Segments.Prose || IsLikeNames(kinds, segments, line) && once.Contains(dump.Lines[line].Content)))
            .Select(line => dump.Lines[line]).DistinctBy(line => line.Content).Take(MostLines).ToLookup(HasDate);
        _head = [.. above[false]];
        _dates = [.. above[true]];
        var foot = segments.Apart().ToList();
        var isFoot = foot.Count is > 0 and <= MostFarewells && foot.TrueForAll(line => dump.Lines[line].Width <= LongestFarewell && once.Contains(dump.Lines[line].Content));
        _foot = isFoot ? foot.ConvertAll(line => dump.Lines[line]) : [];
    }

    public IEnumerable<string> Items => [.. HasHeader ? [nameof(SyntaxKind.Header)] : Array.Empty<string>(), .. _foot.Count > 0 ? [nameof(SyntaxKind.Footer)] : Array.Empty<string>()];

    /// <summary>Whether a line is one of these.</summary>
    public bool Has(DumpLine line) => _foot.Contains(line);

    /// <summary>The patterns of lines with a date, for the pieces that they use.</summary>
    public IEnumerable<string> Patterns => _dates.Select(PatternOf);

    /// <summary>Definitions of the lines, in the notation.</summary>
    public string Lines()
    {
        var lines = new StringBuilder();
        if (_head.Count > 0)
            lines.Append("# What stands above the first entry.\nline chrome = ").AppendJoin("\n    | ", Literals(_head)).Append('\n');
        if (_dates.Count > 0)
            lines.Append("# Above the first entry, with a date, which is taken for the date of the listing.\nline issued = ").AppendJoin("\n    | ", _dates.Select(PatternOf).Distinct()).Append('\n');
        if (_foot.Count > 0)
            lines.Append("# Behind the last entry, and set apart from it.\nline farewell = ").AppendJoin("\n    | ", Literals(_foot)).Append('\n');
        return lines.ToString();
    }

    /// <summary>The rules, in the notation.</summary>
    public string Rules()
    {
        var one = _dates.Count == 0 ? "chrome" : _head.Count == 0 ? nameof(SyntaxKind.ListingDate) : $"(chrome | {nameof(SyntaxKind.ListingDate)})";
        var rules = HasHeader ? $"# What stands around the listing.\n{nameof(SyntaxKind.Header)} = {one} (blank? {one}){{0,{MostLines}}}\n" : "";
        if (_dates.Count > 0)
            rules += $"{nameof(SyntaxKind.ListingDate)} = issued\n";
        if (_foot.Count > 0)
            rules += $"{nameof(SyntaxKind.Footer)} = {_close}farewell (blank? farewell){{0,{MostFarewells}}}\n";
        return rules;
    }

    private bool HasHeader => _head.Count + _dates.Count > 0;

    // The name of a seminar can look like that of a person.
    private static bool IsLikeNames(IReadOnlyList<ProposedKind> kinds, Segments segments, int line) =>
        !segments.EndsWithAnchor && segments.KindOf[line] >= 0 && kinds[segments.KindOf[line]].Node == nameof(SyntaxKind.Byline);

    private static bool HasDate(DumpLine line) => line.Tokens.Any(token => token.Kind == ShapeKind.Date);

    // Jueves, 9 de mayo de 2031     the day of the week is another one each time
    // ^^^^^^^
    private static string PatternOf(DumpLine line)
    {
        var skip = line.Tokens is [{ Kind: ShapeKind.Word }, { Kind: ShapeKind.Mark, Text: "," }, { Kind: ShapeKind.Date }, ..] ? 2 : 0;
        return (skip > 0 ? FieldLabels.Solid + " " : "") + new ValuePatterns(Guesses.All) { DateField = FieldLabelsOf.ListedOn }.Of([.. line.Tokens.Skip(skip)], line.Content);
    }

    private static IEnumerable<string> Literals(List<DumpLine> lines) =>
        lines.Select(line => line.Content).OrderByDescending(text => text.Length).ThenBy(text => text, StringComparer.Ordinal).Select(text => Escaped.Quote(text));
}
