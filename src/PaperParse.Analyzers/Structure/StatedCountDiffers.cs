using System.Globalization;
using PaperParse.Analysis;
using PaperParse.Extraction;
using PaperParse.Syntax;

namespace PaperParse.Analyzers;

/// <summary>PP4007: a header, or the heading of a section, says how many entries there are, and there are more or fewer.</summary>
public sealed class StatedCountDiffers : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("PP4007", "stated count differs from the entries found", Severity.Warning);

    public override void AnalyzeFile(RuleContext context)
    {
        if (context.Papers.Papers.Count == 0)
            return;
        for (var i = 0; i < context.Papers.Listings.Count; i++)
        {
            var listing = i;
            if (context.Papers.Listings[i].Header is { } header)
                Check(context, header, () => context.Papers.Papers.Where(paper => paper.Listing == listing));
        }

        var places = context.Tree.Root.ChildNodes().Where(node => node is SectionSyntax or HeaderSyntax).ToList();
        for (var i = 0; i < places.Count; i++)
        {
            if (places[i] is not SectionSyntax section)
                continue;
            var end = i + 1 < places.Count ? places[i + 1].FullSpan.Start : context.Text.Length;
            Check(context, section, () => context.Papers.Papers.Where(paper => paper.Entry.FullSpan.Start > section.FullSpan.Start && paper.Entry.FullSpan.Start < end));
        }
    }

    /// <param name="context">Where to report.</param>
    /// <param name="place">The header or section that may state counts.</param>
    /// <param name="counted">What these are of; asked for only where there are some.</param>
    private void Check(RuleContext context, SyntaxNode place, Func<IEnumerable<Paper>> counted)
    {
        foreach (var stated in place.DescendantNodes().OfType<StatedCountSyntax>())
        {
            if (!stated.Number.Exists || !long.TryParse(stated.Number.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
                continue;
            // Which kind of entry is counted the grammar says with the word behind the number; else it is all of them.
            var kind = stated.Noun.Exists ? stated.Noun.Word?.Name : null;
            var found = counted().Count(paper => kind is null || paper.ListingKind == kind);
            if (found != count)
                context.Report(new Diagnostic(Descriptor, stated.Span, $"{Excerpt.Quote(context.Text.Slice(stated.Span))} is stated, and {found.ToString("N0", CultureInfo.InvariantCulture)} found"));
        }
    }
}
