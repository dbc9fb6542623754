using PaperParse.Analysis;
using PaperParse.Extraction;

namespace PaperParse.Analyzers;

/// <summary>PP2006: an entry that was old already when its listing was made.</summary>
public sealed class OldEntry : Rule
{
    private static readonly RuleOption MostDays = new("most-days", "how many days before its listing an entry is not yet old", 30, 0, 36_500);

    public override DiagnosticDescriptor Descriptor { get; } =
        new("PP2006", "entry much older than the listing", Severity.Info) { FoldsWhenTrueOfAll = true, Options = [MostDays] };

    public override void AnalyzePaper(RuleContext context, Paper paper)
    {
        if (paper.ListedOn is not { } listed || EntryDay.Of(paper) is not var (day, span) || listed.DayNumber - day.DayNumber <= context.ValueOf(Descriptor, MostDays))
            return;
        var message = $"{Wording.Count(listed.DayNumber - day.DayNumber, "day")} older than the listing of {EntryDay.Write(listed)}";
        context.Report(new Diagnostic(Descriptor, span ?? paper.Entry.Span, message) { Paper = paper });
    }
}
