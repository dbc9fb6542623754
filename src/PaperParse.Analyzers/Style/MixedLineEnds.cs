using PaperParse.Analysis;
using PaperParse.Syntax;

namespace PaperParse.Analyzers;

/// <summary>PP3901: lines of one file end in different ways.</summary>
public sealed class MixedLineEnds : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("PP3901", "mixed line ends", Severity.Hint, FixSafety.Safe) { OnByDefault = false };

    public override void AnalyzeFile(RuleContext context)
    {
        var text = context.Text;
        var prevailing = LineBreaks.Prevailing(text);
        var others = new List<TextSpan>();
        for (var i = 0; i < text.Lines.Count; i++)
        {
            var line = text.Lines[i];
            if (line.BreakWidth > 0 && !text.Slice(new TextSpan(line.End, line.BreakWidth)).SequenceEqual(prevailing))
                others.Add(new TextSpan(line.End, line.BreakWidth));
        }

        if (others.Count == 0)
            return;
        var message = $"{Wording.Count(others.Count, "line")} do not end in {Escaped.Quote(prevailing)} as most do; this is the first";
        context.Report(new Diagnostic(Descriptor, others[0], message)
        {
            Fix = new CodeFix($"end all lines in {Escaped.Quote(prevailing)}", FixSafety.Safe, [.. others.Select(place => new TextChange(place, prevailing))]),
        });
    }
}
