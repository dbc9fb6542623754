using System.Globalization;
using PaperParse.Extraction;

namespace PaperParse.Export;

/// <summary>Papers for people to read, under the listings and sections that they stand in.</summary>
internal abstract class DigestExporter : RecordExporter
{
    public static readonly IReadOnlyList<string> Carried = [.. RecordKeys.Data, "source", "listing"];

    /// <summary>What the whole is called when nobody says.</summary>
    protected const string DefaultTitle = "Papers";

    private PaperList? _papers;
    private int _listing;
    private string? _section;
    private bool _hasSections;

    protected DigestExporter(Stream output)
        : base(Carried) =>
        Out = new ExportWriter(output);

    protected ExportWriter Out { get; }

    protected sealed override void Write(PaperList papers, Paper paper)
    {
        var listedOn = papers.Listings.ElementAtOrDefault(paper.Listing)?.ListedOn;
        if (papers != _papers || paper.Listing != _listing)
        {
            (_papers, _listing, _section, _hasSections) = (papers, paper.Listing, null, false);
            WriteListing(NameOf(papers, paper.Listing), AboutListing(papers, paper, listedOn));
        }

        if (paper.Section != _section)
        {
            WriteSection(paper.Section ?? "Other papers");
            (_section, _hasSections) = (paper.Section, true);
        }

        WritePaper(paper, _hasSections, Address(RecordKeys.Url, paper.Url) ?? WebAddress.OfArxiv(paper.ArxivId) ?? WebAddress.OfDoi(paper.Doi), listedOn);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            Out.Dispose();
        base.Dispose(disposing);
    }

    /// <param name="name">From the dump.</param>
    /// <param name="about">Our own words.</param>
    protected abstract void WriteListing(string name, string about);

    /// <param name="name">From the dump.</param>
    protected abstract void WriteSection(string name);

    /// <param name="page">Where the title links to.</param>
    protected abstract void WritePaper(Paper paper, bool isInSection, string? page, DateOnly? listedOn);

    private static string NameOf(PaperList papers, int listing)
    {
        var source = papers.Tree.Text.Path ?? "-";
        return papers.Listings.Count > 1 ? string.Create(CultureInfo.InvariantCulture, $"{source}, listing {listing + 1}") : source;
    }

    private static string AboutListing(PaperList papers, Paper first, DateOnly? listedOn)
    {
        var count = papers.Papers.Count(paper => paper.Listing == first.Listing);
        var day = listedOn is { } date ? $", listed {date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}" : "";
        var inferred = listedOn is not null && papers.Listings[first.Listing].ListedOnProvenance.Status == FieldStatus.Inferred ? " (inferred)" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? "paper" : "papers")}{day}{inferred}");
    }
}
