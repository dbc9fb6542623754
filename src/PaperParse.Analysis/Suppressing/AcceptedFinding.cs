using PaperParse.Syntax;

namespace PaperParse.Analysis;

/// <summary>By what a finding is known again, wherever its entry went and however its lines are wrapped by then.</summary>
/// <param name="Rule">The id.</param>
/// <param name="Entry">The identity of the paper, without the <c>#2</c> that goes with its place in the listing; null for a finding about the file, and in an entry that has none.</param>
/// <param name="Text">What is at its place as it reads, white space folded, or of a finding about two papers the identity of the other; null for a finding about the file,
/// which its rule alone is known by.</param>
public sealed record AcceptedFinding(string Rule, string? Entry, string? Text)
{
    /// <param name="finding">Not folded with others.</param>
    /// <param name="tree">That it was found in.</param>
    /// <param name="key">Of its entry.</param>
    public static AcceptedFinding Of(Diagnostic finding, SyntaxTree tree, string? key)
    {
        ArgumentNullException.ThrowIfNull(finding);
        ArgumentNullException.ThrowIfNull(tree);
        if (finding.Paper is null)
            return new AcceptedFinding(finding.Id, null, null);
        return finding.Other is { } other ? OfTwo(finding.Id, key, other.Keys.Count > 0 ? other.Keys[0] : null) : new AcceptedFinding(finding.Id, key, MatchedText.Of(finding, tree));
    }

    /// <summary>Known by both papers, whichever comes first: the text at its place is that of the one which happens to be second.</summary>
    private static AcceptedFinding OfTwo(string rule, string? one, string? other) =>
        string.CompareOrdinal(one, other) <= 0 ? new AcceptedFinding(rule, one, other ?? "") : new AcceptedFinding(rule, other, one ?? "");
}
