using PaperParse.Analysis;
using PaperParse.Extraction;

namespace PaperParse.Analyzers;

/// <summary>
/// PP3003: <c>sigma</c> where <c>\sigma</c> was, <c>8timesH100</c>: what is left of LaTeX when a tool takes the backslashes and dollars away. Names that are words too count only in an
/// entry whose text shows in other ways that it was LaTeX.
/// </summary>
public sealed class LatexCommandName : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("PP3003", "LaTeX command name left in text", Severity.Warning, FixSafety.Unsafe);

    public override void AnalyzePaper(RuleContext context, Paper paper)
    {
        var texts = context.ProseOf(paper);
        if (!texts.Any(prose => StrippedLatex.MayShow(prose.Text)) || texts.Any(prose => StrippedLatex.IsWhole(prose.Text)))
            return;
        var read = texts.Select(prose => (Prose: prose, Latex: StrippedLatex.Read(prose.Text))).ToList();
        if (!read.Any(pair => pair.Latex.IsLatex))
            return;
        foreach (var (prose, latex) in read)
        {
            foreach (var command in latex.Commands)
                context.Report(Finding(context, paper, prose, command));
        }
    }

    private Diagnostic Finding(RuleContext context, Paper paper, Prose prose, StrippedCommand command)
    {
        var name = prose.Text[command.Start..(command.Start + command.Length)];
        var meant = command.Character is { } character ? $"\"\\{name}\" of LaTeX, \"{character}\"" : $"\"\\{name}\" of LaTeX";
        return new Diagnostic(Descriptor, prose.SpanOf(command.Start, command.Length), $"\"{name}\" is {meant}, without its backslash")
        {
            Paper = paper,
            Fix = command.Character is { } plain ? ProseFix.Of($"write \"{plain}\"", FixSafety.Unsafe, prose.Replace(command.Start, command.Length, plain)) : null,
        };
    }
}
