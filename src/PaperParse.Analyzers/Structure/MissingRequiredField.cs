using PaperParse.Analysis;
using PaperParse.Extraction;
using PaperParse.Syntax;

namespace PaperParse.Analyzers;

/// <summary>PP5001: the entry lacks what the target that its record is meant for cannot do without. As a rule of its own the target is a feed.</summary>
/// <param name="target">What needs the fields, as a message calls it.</param>
/// <param name="required">Keys of the record contract; <c>a|b</c> where either will do.</param>
public sealed class MissingRequiredField(string target, IReadOnlyList<string> required) : Rule
{
    private readonly string[][] _required = [.. required.Select(keys => keys.Split('|'))];

    public MissingRequiredField()
        : this("a feed", [RecordKeys.Title, $"{RecordKeys.PublishedOn}|{RecordKeys.UpdatedOn}|{RecordKeys.ListedOn}"])
    {
    }

    public override DiagnosticDescriptor Descriptor { get; } =
        new("PP5001", "field required by the target is missing", Severity.Error) { OnByDefault = false, FoldsWhenTrueOfAll = true };

    public override void AnalyzePaper(RuleContext context, Paper paper)
    {
        var missing = _required.Where(keys => !keys.Any(key => RecordValues.Has(paper, key))).Select(keys => string.Join(" or ", keys)).ToList();
        if (missing.Count == 0)
            return;
        var message = $"{target} needs {string.Join(" and ", missing)}, which this entry has not";
        context.Report(new Diagnostic(Descriptor, new TextSpan(paper.Entry.Span.Start, 0), message) { Paper = paper });
    }
}
