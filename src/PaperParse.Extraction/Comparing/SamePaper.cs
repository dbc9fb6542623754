namespace PaperParse.Extraction;

/// <summary>When two entries are of one paper: they share a key, and no id says that they are two.</summary>
public static class SamePaper
{
    /// <summary>Whether both have an arXiv id, or a DOI, and not the same.</summary>
    public static bool IsContradicted(Paper left, Paper right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return IsContradicted(left.ArxivId, left.Doi, right.ArxivId, right.Doi);
    }

    internal static bool IsContradicted(string? leftArxivId, string? leftDoi, string? rightArxivId, string? rightDoi) => Differ(leftArxivId, rightArxivId) || Differ(leftDoi, rightDoi);

    private static bool Differ(string? left, string? right) => left is not null && right is not null && !left.Equals(right, StringComparison.OrdinalIgnoreCase);
}
