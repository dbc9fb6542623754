using PaperParse.Extraction;
using PaperParse.Syntax;

namespace PaperParse.Analysis;

/// <summary>What a rule sees, and where it reports.</summary>
public sealed class RuleContext(PaperList papers, Action<Diagnostic> report)
{
    public PaperList Papers => papers;

    public SyntaxTree Tree => papers.Tree;

    public SourceText Text => papers.Tree.Text;

    public void Report(Diagnostic diagnostic) => report(diagnostic);
}
