using PaperParse.Analysis;
using PaperParse.Syntax;

namespace PaperParse.Analyzers;

/// <summary>Fixes made of changes of prose, some of which markup can be in the way of.</summary>
internal static class ProseFix
{
    /// <summary>All of the changes, or no fix where one of them cannot be made.</summary>
    public static CodeFix? Of(string title, FixSafety safety, params IEnumerable<TextChange?> changes)
    {
        var all = changes.ToList();
        return all.Any(change => change is null) ? null : new CodeFix(title, safety, [.. all.Select(change => change!.Value)]);
    }
}
