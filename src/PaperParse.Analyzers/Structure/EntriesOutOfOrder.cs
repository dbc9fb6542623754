using System.Globalization;
using System.Text;
using PaperParse.Analysis;
using PaperParse.Extraction;
using PaperParse.Syntax;

namespace PaperParse.Analyzers;

/// <summary>PP4003: the dates of entries go up and down. Sections are looked at one by one, and what is ranked has another order.</summary>
public sealed class EntriesOutOfOrder : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("PP4003", "entries not in date order", Severity.Info, FixSafety.Unsafe);

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
            Fix = isWhole ? Sort(context.Tree, [.. run.Select(entry => (entry.Paper.Entry, entry.Day))], isAscending) : null,
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

    /// <summary>One change that puts the entries in order, those of one day as they stood; null where they would be read differently.</summary>
    private static CodeFix? Sort(SyntaxTree tree, IReadOnlyList<(EntrySyntax Entry, DateOnly Day)> run, bool isAscending)
    {
        if (tree.Vocabulary.IsOfPages)
            return null;
        for (var i = 1; i < run.Count; i++)
        {
            if (run[i - 1].Entry.FullSpan.End != run[i].Entry.FullSpan.Start)
                return null;
        }

        EntrySyntax[] sorted = [.. (isAscending ? run.OrderBy(entry => entry.Day) : run.OrderByDescending(entry => entry.Day)).Select(entry => entry.Entry)];
        var text = new StringBuilder();
        // The blank lines between two entries stay where they are.
        for (var i = 0; i < run.Count; i++)
            text.Append(Body(sorted[i])).Append(tree.Text.Slice(run[i].Entry.FullSpan)[Body(run[i].Entry).Length..]);
        var change = new TextChange(TextSpan.FromBounds(run[0].Entry.FullSpan.Start, run[^1].Entry.FullSpan.End), text.ToString());
        var next = 0;
        var first = run[0].Entry.FullSpan.Start;
        var end = run[^1].Entry.FullSpan.End;
        EntrySyntax[] expected = [.. tree.Root.Entries.Select(entry => entry.FullSpan.Start >= first && entry.FullSpan.End <= end ? sorted[next++] : entry)];
        var order = isAscending ? "oldest" : "newest";
        return EntryReading.IsKept(tree, expected, change)
            ? new CodeFix(string.Create(CultureInfo.InvariantCulture, $"put the {run.Count} entries in order, {order} first"), FixSafety.Unsafe, EntryReading.UpToItsEnd(tree.Text, change))
            : null;
    }

    private static ReadOnlySpan<char> Body(EntrySyntax entry) => entry.Tree.Text.Slice(entry.FullSpan).TrimEnd();
}
