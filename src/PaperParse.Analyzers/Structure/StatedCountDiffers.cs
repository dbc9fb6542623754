using System.Globalization;
using PaperParse.Analysis;
using PaperParse.Syntax;

namespace PaperParse.Analyzers;

/// <summary>PP4007: the header says how many entries there are, and there are more or fewer.</summary>
public sealed class StatedCountDiffers : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("PP4007", "stated count differs from the entries found", Severity.Warning);

    public override void AnalyzeFile(RuleContext context)
    {
        if (context.Papers.Papers.Count == 0)
            return;
        var ofKind = context.Papers.Papers.CountBy(paper => (paper.Listing, Kind: paper.ListingKind)).ToDictionary();
        var ofAll = context.Papers.Papers.CountBy(paper => paper.Listing).ToDictionary();
        for (var i = 0; i < context.Papers.Listings.Count; i++)
        {
            var listing = i;
            if (context.Papers.Listings[i].Header is { } header)
                Check(context, header, kind => kind is null ? ofAll.GetValueOrDefault(listing) : ofKind.GetValueOrDefault((listing, kind)));
        }
    }

    private void Check(RuleContext context, HeaderSyntax header, Func<string?, int> countOf)
    {
        foreach (var stated in header.DescendantNodes().OfType<StatedCountSyntax>())
        {
            if (!stated.Number.Exists || !long.TryParse(stated.Number.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
                continue;
            // Which kind of entry is counted the grammar says with the word behind the number; else it is all of them.
            var kind = stated.Noun.Exists ? stated.Noun.Word?.Name : null;
            var found = countOf(kind);
            if (found != count)
                context.Report(new Diagnostic(Descriptor, stated.Span, $"{Excerpt.Quote(context.Text.Slice(stated.Span))} is stated, and {found.ToString("N0", CultureInfo.InvariantCulture)} found"));
        }
    }
}
