using PaperParse.Analysis;
using PaperParse.Syntax;

namespace PaperParse.Analyzers;

/// <summary>Changes of prose, written as the input wants its characters.</summary>
internal static class ProseFix
{
    /// <summary>Null where markup or an escape stands in the stretch.</summary>
    /// <param name="context">Of the rule.</param>
    /// <param name="prose">What is changed.</param>
    /// <param name="start">In the text of the prose.</param>
    /// <param name="length">At least 1.</param>
    /// <param name="characters">As a reader should see them.</param>
    public static TextChange? Replace(RuleContext context, Prose prose, int start, int length, string characters) =>
        prose.Replace(start, length, context.Tree.Encode(prose.SpanOf(start, length).Start, characters));

    /// <summary>All of the changes, or no fix where one of them cannot be made.</summary>
    public static CodeFix? Of(string title, FixSafety safety, params IEnumerable<TextChange?> changes)
    {
        var all = changes.ToList();
        return all.Any(change => change is null) ? null : new CodeFix(title, safety, [.. all.Select(change => change!.Value)]);
    }
}
