using PaperParse.Extraction;

namespace PaperParse.Analysis;

/// <summary>
/// One rule. It is asked once about the listing and once about each paper, sees the whole tree of whatever it is given,
/// broken or not, and keeps no state: the same object serves many files at once.
/// </summary>
public abstract class Rule
{
    public abstract DiagnosticDescriptor Descriptor { get; }

    /// <summary>Called once a file.</summary>
    public virtual void AnalyzeFile(RuleContext context)
    {
    }

    /// <summary>Called once a paper, in the order of the text.</summary>
    public virtual void AnalyzePaper(RuleContext context, Paper paper)
    {
    }
}
