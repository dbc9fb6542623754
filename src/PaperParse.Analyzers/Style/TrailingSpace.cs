using PaperParse.Analysis;
using PaperParse.Syntax;

namespace PaperParse.Analyzers;

/// <summary>PP3902: spaces or tabs at the end of a line.</summary>
public sealed class TrailingSpace : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("PP3902", "trailing space", Severity.Hint, FixSafety.Safe) { OnByDefault = false };

    public override void AnalyzeFile(RuleContext context)
    {
        // On a page it is nowhere to be seen, and can stand in a value of an attribute.
        if (context.Tree.Vocabulary.HasLayouts)
            return;
        var text = context.Text;
        bool? isMarkdown = null;
        for (var i = 0; i < text.Lines.Count; i++)
        {
            var line = text.Lines[i];
            var content = text.Slice(new TextSpan(line.Start, line.Width));
            var width = content.Length - content.TrimEnd(" \t").Length;
            // In markdown two spaces behind words break the line.
            if (width == 0 || (width >= 2 && width < content.Length && (isMarkdown ??= MarkdownSigns.AreIn(context.Tree))))
                continue;
            var span = new TextSpan(line.End - width, width);
            context.Report(new Diagnostic(Descriptor, span, $"{Wording.Count(width, "space")} at the end of the line")
            {
                Fix = new CodeFix("delete them", FixSafety.Safe, TextChange.Delete(span)),
            });
        }
    }
}
