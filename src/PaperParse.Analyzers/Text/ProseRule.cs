using PaperParse.Analysis;
using PaperParse.Extraction;

namespace PaperParse.Analyzers;

/// <summary>A rule about what people wrote: asked about each title and each abstract.</summary>
public abstract class ProseRule : Rule
{
    public sealed override void AnalyzePaper(RuleContext context, Paper paper)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (var prose in context.ProseOf(paper))
            AnalyzeProse(context, paper, prose);
    }

    /// <param name="context">Where to report.</param>
    /// <param name="paper">Whose text it is.</param>
    /// <param name="prose">Never empty.</param>
    protected abstract void AnalyzeProse(RuleContext context, Paper paper, Prose prose);
}
