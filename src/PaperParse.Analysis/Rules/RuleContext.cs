using PaperParse.Extraction;
using PaperParse.Syntax;

namespace PaperParse.Analysis;

/// <summary>What a rule sees, and where it reports.</summary>
/// <param name="papers">What is looked at.</param>
/// <param name="report">Takes what is reported.</param>
/// <param name="values">Of the options that were set, by rule id and name.</param>
public sealed class RuleContext(PaperList papers, Action<Diagnostic> report, IReadOnlyDictionary<(string Id, string Option), int> values)
{
    private Paper? _lastPaper;
    private IReadOnlyList<Prose> _lastProse = [];

    public PaperList Papers => papers;

    public SyntaxTree Tree => papers.Tree;

    public SourceText Text => papers.Tree.Text;

    /// <summary>The value of an option of a rule: what its user set, or the default.</summary>
    public int ValueOf(DiagnosticDescriptor descriptor, RuleOption option)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        ArgumentNullException.ThrowIfNull(option);
        return values.TryGetValue((descriptor.Id, option.Name), out var value) ? value : option.Default;
    }

    public void Report(Diagnostic diagnostic) => report(diagnostic);

    /// <summary>Title and abstract of a paper; put together once for all rules that are asked about it in a row.</summary>
    public IReadOnlyList<Prose> ProseOf(Paper paper)
    {
        if (!ReferenceEquals(paper, _lastPaper))
            (_lastPaper, _lastProse) = (paper, Prose.Of(paper));
        return _lastProse;
    }
}
