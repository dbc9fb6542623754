using System.Globalization;
using PaperParse.Extraction;
using PaperParse.Syntax;

namespace PaperParse.Analysis;

/// <summary>PP0904: the dialect was found out, and another one fits nearly as well or none fits well.</summary>
internal static class DialectDoubt
{
    /// <summary>Null where the dialect is sure, was named, or is known to be none: that is for PP0007 to say.</summary>
    public static Diagnostic? Of(PaperList papers)
    {
        var detection = papers.Tree.Detection;
        if (!detection.IsUncertain)
            return null;
        var candidates = string.Join(", ", detection.Candidates.Select(Describe));
        var message = detection.Candidates.Count > 1
            ? $"this may be in one dialect or another, by the lines that speak for each: {candidates}; read as {detection.Dialect}, name the right one if it is not (--dialect)"
            : $"this is hardly {detection.Dialect}: no entry is whole, and what speaks for it is in damaged ones ({candidates} of the lines); name the dialect if you know it (--dialect)";
        return new Diagnostic(EngineDescriptors.DialectUncertain, new TextSpan(0, 0), message);
    }

    private static string Describe(DialectCandidate candidate) =>
        string.Create(CultureInfo.InvariantCulture, $"{candidate.Name} {100 * candidate.Share:0} %");
}
