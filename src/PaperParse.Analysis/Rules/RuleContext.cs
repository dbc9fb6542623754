using PaperParse.Extraction;
using PaperParse.Syntax;

namespace PaperParse.Analysis;

/// <summary>What a rule sees, and where it reports.</summary>
public sealed class RuleContext(PaperList papers, Action<Diagnostic> report)
{
    private Paper? _lastPaper;
    private IReadOnlyList<Prose> _lastProse = [];

    public PaperList Papers => papers;

    public SyntaxTree Tree => papers.Tree;

    public SourceText Text => papers.Tree.Text;

    public void Report(Diagnostic diagnostic) => report(diagnostic);

    /// <summary>Title and abstract of a paper; put together once for all rules that are asked about it in a row.</summary>
    public IReadOnlyList<Prose> ProseOf(Paper paper)
    {
        if (!ReferenceEquals(paper, _lastPaper))
            (_lastPaper, _lastProse) = (paper, Prose.Of(paper));
        return _lastProse;
    }
}
