using PaperParse.Syntax;

namespace PaperParse.Analysis;

/// <summary>By what a finding is known again, wherever its entry went and however its lines are wrapped by then.</summary>
/// <param name="Rule">The id.</param>
/// <param name="Entry">The identity of the paper, without the <c>#2</c> that goes with its place in the listing; null for a finding about the file, and in an entry that has none.</param>
/// <param name="Text">What is at its place as it reads, white space folded; null for a finding about the file, which its rule alone is known by.</param>
public sealed record AcceptedFinding(string Rule, string? Entry, string? Text)
{
    /// <param name="finding">Not folded with others.</param>
    /// <param name="tree">That it was found in.</param>
    /// <param name="key">Of its entry.</param>
    public static AcceptedFinding Of(Diagnostic finding, SyntaxTree tree, string? key)
    {
        ArgumentNullException.ThrowIfNull(finding);
        ArgumentNullException.ThrowIfNull(tree);
        return finding.Paper is null ? new AcceptedFinding(finding.Id, null, null) : new AcceptedFinding(finding.Id, key, MatchedText.Of(finding, tree));
    }
}
