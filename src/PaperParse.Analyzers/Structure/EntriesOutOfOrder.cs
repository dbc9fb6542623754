using System.Globalization;
using PaperParse.Analysis;
using PaperParse.Extraction;
using PaperParse.Syntax;

namespace PaperParse.Analyzers;

/// <summary>PP4003: the dates of entries go up and down. Sections are looked at one by one, and what is ranked has another order.</summary>
public sealed class EntriesOutOfOrder : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("PP4003", "entries not in date order", Severity.Info, FixSafety.Unsafe) { FixMovesEntries = true };

    public override void AnalyzeFile(RuleContext context)
    {
        var run = new List<(Paper Paper, DateOnly Day, TextSpan Span)>();
        var isWhole = true;
        Paper? last = null;
        foreach (var paper in context.Papers.Papers)
        {
            if (last is not null && (paper.Listing, paper.Section, paper.ListingKind) != (last.Listing, last.Section, last.ListingKind))
            {
                Check(context, run, isWhole);
                run.Clear();
                isWhole = true;
            }

            last = paper;
            // Only what the entry itself shows can be put in order.
            if (paper.Rank is null && EntryDay.Of(paper) is (var day, { } span) && paper.Entry.Span.Contains(span))
                run.Add((paper, day, span));
            else
                isWhole = false;
        }

        Check(context, run, isWhole);
    }

    private void Check(RuleContext context, List<(Paper Paper, DateOnly Day, TextSpan Span)> run, bool isWhole)
    {
        var later = 0;
        for (var i = 1; i < run.Count; i++)
            later += run[i].Day > run[i - 1].Day ? 1 : 0;
        var earlier = 0;
        for (var i = 1; i < run.Count; i++)
            earlier += run[i].Day < run[i - 1].Day ? 1 : 0;
        if (later == 0 || earlier == 0 || AreInOrderOfIds(run))
            return;
        var isAscending = later > earlier;
        var at = 1;
        while (isAscending ? run[at].Day >= run[at - 1].Day : run[at].Day <= run[at - 1].Day)
            at++;
        var (paper, day, span) = run[at];
        var message = $"entries are not in the order of their dates, {Times(later)} a later one follows and {Times(earlier)} an earlier one: first {EntryName.Of(paper)}, {EntryDay.Write(day)} after {EntryDay.Write(run[at - 1].Day)}";
        context.Report(new Diagnostic(Descriptor, span, message)
        {
            Fix = isWhole ? Sort(context.Tree, run, isAscending) : null,
        });
    }

    // As arXiv lists them; dates go along with ids but for updates.
    private static bool AreInOrderOfIds(List<(Paper Paper, DateOnly Day, TextSpan Span)> run)
    {
        for (var i = 0; i < run.Count; i++)
        {
            if (run[i].Paper.ArxivId is null || (i > 0 && string.CompareOrdinal(run[i - 1].Paper.ArxivId, run[i].Paper.ArxivId) > 0))
                return false;
        }

        return true;
    }

    private static string Times(int count) => Wording.Count(count, "time");

    /// <summary>One change that puts the entries in order, those of one day as they stood; null where something stands between them, and on pages.</summary>
    private static CodeFix? Sort(SyntaxTree tree, List<(Paper Paper, DateOnly Day, TextSpan Span)> run, bool isAscending)
    {
        if (tree.Vocabulary.IsOfPages)
            return null;
        TextSpan[] places = [.. run.Select(entry => entry.Paper.Entry.FullSpan)];
        for (var i = 1; i < places.Length; i++)
        {
            if (places[i - 1].End != places[i].Start)
                return null;
        }

        var byDay = Enumerable.Range(0, places.Length);
        int[] sorted = [.. isAscending ? byDay.OrderBy(i => run[i].Day) : byDay.OrderByDescending(i => run[i].Day)];
        var all = TextSpan.FromBounds(places[0].Start, places[^1].End);
        var text = string.Create(all.Length, (tree.Text, places, sorted), static (target, state) => Write(target, state.Text, state.places, state.sorted));
        var order = isAscending ? "oldest" : "newest";
        var title = string.Create(CultureInfo.InvariantCulture, $"put the {run.Count} entries in order, {order} first");
        return new CodeFix(title, FixSafety.Unsafe, LineBreaks.UpToItsEnd(tree.Text, new TextChange(all, text)));
    }

    /// <summary>The entries in their new order. The blank lines between two places stay where they are.</summary>
    private static void Write(Span<char> target, SourceText source, TextSpan[] places, int[] sorted)
    {
        for (var i = 0; i < places.Length; i++)
        {
            var body = source.Slice(places[sorted[i]]).TrimEnd();
            body.CopyTo(target);
            target = target[body.Length..];
            var old = source.Slice(places[i]);
            var blank = old[old.TrimEnd().Length..];
            blank.CopyTo(target);
            target = target[blank.Length..];
        }
    }
}
