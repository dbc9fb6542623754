using System.Globalization;
using PaperParse.Analysis;
using PaperParse.Extraction;
using PaperParse.Syntax;

namespace PaperParse.Analyzers;

/// <summary>PP3008: an abstract exactly as long as abstracts can be on arXiv, so perhaps one that was cut to fit.</summary>
public sealed class AbstractAtLimit : Rule
{
    /// <summary>In characters as arXiv counts them, which are code points. Listings of every dialect have their abstracts from there.</summary>
    private const int MostCharacters = 1920;

    public override DiagnosticDescriptor Descriptor { get; } = new("PP3008", "abstract at the source's length limit", Severity.Info);

    public override void AnalyzePaper(RuleContext context, Paper paper)
    {
        if (paper.Abstract is not { Length: >= MostCharacters and <= 2 * MostCharacters } text || text.EnumerateRunes().Count() != MostCharacters)
            return;
        foreach (var prose in context.ProseOf(paper))
        {
            if (prose.Kind != SyntaxKind.Abstract)
                continue;
            var message = string.Create(CultureInfo.InvariantCulture, $"the abstract has exactly {MostCharacters:N0} characters, the most that arXiv takes: it may have been cut to fit");
            context.Report(new Diagnostic(Descriptor, prose.SpanOf(0, prose.Text.TrimEnd().Length), message) { Paper = paper });
        }
    }
}
