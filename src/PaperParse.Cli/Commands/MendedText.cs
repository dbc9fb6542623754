using PaperParse.Analysis;
using PaperParse.Reporting;

namespace PaperParse.Cli;

/// <summary>What <c>fix</c> works out of one text before anything is written, and so on any thread.</summary>
/// <param name="Listing">As it was read.</param>
/// <param name="Result">Null for a text that could not be decoded, which is left alone.</param>
/// <param name="Left">What is to be said of the mended text; null where there is none.</param>
internal sealed record MendedText(Listing Listing, FixResult? Result, FileReport? Left)
{
    /// <param name="listing">As it was read.</param>
    /// <param name="fix">Mends it, where it can be.</param>
    public static MendedText Of(Listing listing, Func<Listing, FixResult> fix)
    {
        if (listing.Tree.Text.UndecodableByteOffset is not null)
        {
            // What is said of it is worked out here too.
            _ = listing.Findings;
            return new MendedText(listing, null, null);
        }

        var result = fix(listing);
        return new MendedText(listing, result, FileReport.Of(listing.Tree.Text.Path!, result.Papers, result.Left));
    }
}
