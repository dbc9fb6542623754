using PaperParse.Syntax;

namespace PaperParse.Analysis;

/// <summary>By what a finding is known again, wherever its entry went and however its lines are wrapped by then.</summary>
/// <param name="Rule">The id.</param>
/// <param name="Entry">The key of the entry; null for a finding about the file.</param>
/// <param name="Text">The text at its place, white space folded; null for a finding about the file, which its rule alone is known by.</param>
public sealed record AcceptedFinding(string Rule, string? Entry, string? Text)
{
    public static AcceptedFinding Of(Diagnostic finding, SourceText text, string? key)
    {
        ArgumentNullException.ThrowIfNull(finding);
        ArgumentNullException.ThrowIfNull(text);
        return finding.Paper is null ? new AcceptedFinding(finding.Id, null, null) : new AcceptedFinding(finding.Id, key, Folded(text.ToString(finding.Span)));
    }

    private static string Folded(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
