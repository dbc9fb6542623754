using PaperParse.Analysis;
using PaperParse.Extraction;
using PaperParse.Syntax;

namespace PaperParse.Analyzers;

/// <summary>PP4001: a listing has a paper twice, by an id or by its title, and no id says that they are two.</summary>
public sealed class DuplicateEntry : Rule
{
    /// <summary>So many papers that share a key and are not the same (a title that many have) are remembered; more would make a bad file slow.</summary>
    private const int MostOfOneKey = 8;

    public override DiagnosticDescriptor Descriptor { get; } = new("PP4001", "duplicate entry", Severity.Warning, FixSafety.Unsafe) { FixMovesEntries = true };

    public override void AnalyzeFile(RuleContext context)
    {
        var duplicates = new List<(Paper Paper, Paper First)>();
        var known = new Dictionary<(int Listing, string Key), List<Paper>>();
        foreach (var paper in context.Papers.Papers)
        {
            if (FirstOf(paper, known) is { } first)
                duplicates.Add((paper, first));
            else
                Remember(paper, known);
        }

        foreach (var (paper, first) in duplicates)
            context.Report(Finding(paper, first));
    }

    private static Paper? FirstOf(Paper paper, Dictionary<(int Listing, string Key), List<Paper>> known)
    {
        foreach (var key in paper.Keys)
        {
            if (known.TryGetValue((paper.Listing, key), out var papers) && papers.Find(other => !SamePaper.IsContradicted(paper, other)) is { } first)
                return first;
        }

        return null;
    }

    private static void Remember(Paper paper, Dictionary<(int Listing, string Key), List<Paper>> known)
    {
        foreach (var key in paper.Keys)
        {
            if (!known.TryGetValue((paper.Listing, key), out var papers))
                known[(paper.Listing, key)] = papers = new List<Paper>(1);
            if (papers.Count < MostOfOneKey)
                papers.Add(paper);
        }
    }

    private Diagnostic Finding(Paper paper, Paper first)
    {
        var shared = paper.ArxivId is not null && paper.ArxivId == first.ArxivId ? $"both are arXiv:{Excerpt.Of(paper.ArxivId)}"
            : paper.Doi is not null && string.Equals(paper.Doi, first.Doi, StringComparison.OrdinalIgnoreCase) ? $"both are doi:{Excerpt.Of(paper.Doi)}"
            : paper.Title is not null ? "the titles are the same" : "the abstracts are the same";
        var title = paper.Entry.Title is { IsMissing: false } node ? node.Span : paper.Entry.Span;
        return new Diagnostic(Descriptor, title, $"the same paper as {EntryName.Of(first)}: {shared}")
        {
            Paper = paper,
            Other = first,
            Fix = CanBeDeleted(paper.Entry) ? new CodeFix("delete this entry", FixSafety.Unsafe, LineBreaks.UpToItsEnd(paper.Entry.Tree.Text, TextChange.Delete(paper.Entry.FullSpan))) : null,
        };
    }

    /// <summary>Whether nothing else is gone with it: what nobody owns stays with the entry before it, and on a page an entry is not all of its element.</summary>
    private static bool CanBeDeleted(EntrySyntax entry) => !entry.Tree.Vocabulary.IsOfPages && entry.DescendantNodes().All(node => node.Kind != SyntaxKind.SkippedText);
}
