using PaperParse.Analysis;
using PaperParse.Extraction;

namespace PaperParse.Analyzers;

/// <summary>PP2006: an entry that was old already when its listing was made.</summary>
public sealed class OldEntry : Rule
{
    /// <summary>Days.</summary>
    private const int OldestUsual = 30;

    public override DiagnosticDescriptor Descriptor { get; } =
        new("PP2006", "entry much older than the listing", Severity.Info) { FoldsWhenTrueOfAll = true };

    public override void AnalyzePaper(RuleContext context, Paper paper)
    {
        if (paper.ListedOn is not { } listed || EntryDay.Of(paper) is not var (day, span) || listed.DayNumber - day.DayNumber <= OldestUsual)
            return;
        var message = $"{Wording.Count(listed.DayNumber - day.DayNumber, "day")} older than the listing of {EntryDay.Write(listed)}";
        context.Report(new Diagnostic(Descriptor, span ?? paper.Entry.Span, message) { Paper = paper });
    }
}
