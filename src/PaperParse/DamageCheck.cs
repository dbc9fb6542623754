using PaperParse.Extraction;
using PaperParse.Grammars;
using PaperParse.Syntax;

namespace PaperParse;

/// <summary>
/// Whether one bad entry harms another: a text is damaged, read again, and each entry that the damage is not in must say what it said before.
/// <code>
/// &gt; Herons That Count
///   They tell three fish from four.
/// &gt; Glass From Kelp Ash             without this line
///   It melts at a low heat.          must not become a line of the herons
/// </code>
/// Not compared is what an entry has from elsewhere: the listing's date, and a year that it gave; the section.
/// Text that lost its owner may go to the entry before, into a field that was empty, or behind an abstract that the entry ends with.
/// </summary>
public sealed class DamageCheck
{
    /// <summary>Joins the places of a field that has several.</summary>
    private const string Joint = " + ";

    private readonly SourceText _text;
    private readonly ListingOptions _options;
    private readonly IReadOnlyList<Paper> _papers;

    /// <param name="text">The sound text.</param>
    /// <param name="dialect">What reads it.</param>
    /// <param name="asOf">The day that counts as today, for dates without a year; null where there is none.</param>
    public DamageCheck(SourceText text, Dialect dialect, DateOnly? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(dialect);
        _text = text;
        _options = new ListingOptions { Dialect = dialect, AsOf = asOf, UseRecords = false };
        _papers = Listing.Parse(text, _options).Papers.Papers;
    }

    /// <summary>The papers of the sound text.</summary>
    public IReadOnlyList<Paper> Papers => _papers;

    /// <summary>Whether there are words on a line that somebody could miss. A line of a page that is tags alone begins or ends what can be all of the listing: without its table there is no row.</summary>
    /// <param name="line">The index of the line.</param>
    public bool IsWorthLosing(int line)
    {
        var content = _text.Slice(new TextSpan(_text.Lines[line].Start, _text.Lines[line].Width)).Trim();
        if (!_options.Dialect!.Vocabulary.HasLayouts || content is not ['<', .., '>'])
            return true;
        foreach (var range in content[1..].Split('<'))
        {
            var tag = content[1..][range].TrimEnd();
            if (tag.IndexOf('>') != tag.Length - 1)
                return true;
        }

        return false;
    }

    /// <summary>
    /// What entries that a line is no part of say otherwise where that line is lost. Entries that are damaged themselves are not judged, nor those
    /// that only a blank line divided; on a page none that the line is next to, since elements begin and end there.
    /// </summary>
    /// <param name="line">The index of the line.</param>
    public IReadOnlyList<HarmedEntry> WithoutLine(int line) =>
        [.. After(new TextChange(TextSpan.FromBounds(_text.Lines[line].Start, _text.Lines[line].FullEnd), "")).Where(harm => IsJudged(harm.Paper.Entry, _text.Lines[line]) && !IsWithoutOwner(harm, line))];

    /// <summary>What entries that a change of the text is not in say otherwise behind it.</summary>
    public IReadOnlyList<HarmedEntry> After(TextChange damage)
    {
        var after = Listing.Parse(_text.WithChanges([damage]), _options).Papers.Papers;
        var moved = damage.NewText.Length - damage.Span.Length;
        var harmed = new List<HarmedEntry>();
        foreach (var paper in _papers.Where(paper => !IsIn(damage.Span, paper.Entry.FullSpan)))
        {
            var entry = paper.Entry.Span;
            var shift = entry.Start >= damage.Span.End ? moved : 0;
            var found = after.FirstOrDefault(other => other.Entry.Span.Start == entry.Start + shift);
            if (found is null)
                harmed.Add(new HarmedEntry(paper, null, null, null));
            else
                harmed.AddRange(RecordKeys.Read.Select(key => new HarmedEntry(paper, key, Reading(paper, key), Reading(found, key))).Where(harm => harm.Before != harm.After));
        }

        return harmed;
    }

    private bool IsJudged(EntrySyntax entry, TextLine lost)
    {
        if (entry.DescendantNodes().Any(node => node.IsMissing || node.Kind == SyntaxKind.SkippedText))
            return false;
        var isBorder = _options.Dialect!.Vocabulary.HasLayouts || IsBlank(lost.Start, lost.End);
        return !isBorder || !(lost.Start < entry.Span.Start ? IsBlank(lost.FullEnd, entry.Span.Start) : IsBlank(entry.Span.End, lost.Start));
    }

    private bool IsBlank(int start, int end) => _text.Slice(TextSpan.FromBounds(start, end)).IsWhiteSpace();

    private static bool IsIn(TextSpan damage, TextSpan entry) => damage.Start < entry.End && entry.Start < damage.End;

    private bool IsWithoutOwner(HarmedEntry harm, int line)
    {
        var (entry, lost) = (harm.Paper.Entry, _text.Lines[line].Start);
        var isRightBefore = entry.Span.Start < lost && !_papers.Any(other => other.Entry.Span.Start > entry.Span.Start && other.Entry.FullSpan.End <= lost);
        if (!isRightBefore || harm.After is null)
            return false;
        return harm.Before is null || (harm.Field is RecordKeys.Abstract or RecordKeys.Links && harm.After.StartsWith(harm.Before, StringComparison.Ordinal)
            && entry.ChildNodes().LastOrDefault(node => !node.IsMissing && node.Kind != SyntaxKind.SkippedText)?.Kind is SyntaxKind.Abstract);
    }

    /// <summary>Where a field was read, and what stands there; of an inherited one nothing.</summary>
    private static string? Reading(Paper paper, string key)
    {
        if (key is RecordKeys.ListedOn or RecordKeys.Section)
            return null;
        var places = paper.Fields[key].Where(field => field.Span is not null).Select(field => $"{field.Production} {paper.Entry.Tree.Text.ToString(field.Span!.Value)}").ToList();
        if (key == RecordKeys.AuthorCount && paper.AuthorCount is { } count)
            places.Add(count.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return places.Count > 0 ? string.Join(Joint, places) : null;
    }
}

/// <summary>A field of an entry that is read otherwise since another place of the text was damaged.</summary>
/// <param name="Paper">The entry, as it is in the sound text.</param>
/// <param name="Field">The record key; null where there is no such entry any more.</param>
/// <param name="Before">The nodes that it was read from, and what stands there; null where there is nothing.</param>
/// <param name="After">The same in the damaged text.</param>
public sealed record HarmedEntry(Paper Paper, string? Field, string? Before, string? After);
