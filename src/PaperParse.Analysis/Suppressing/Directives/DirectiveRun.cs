using PaperParse.Extraction;
using PaperParse.Syntax;

namespace PaperParse.Analysis;

/// <summary>The directives of a text at work on it. One that cannot be read suppresses nothing, and is itself a finding (PP0901) that says what is wrong with it.</summary>
internal sealed class DirectiveRun : ISuppressor
{
    private readonly AnalysisOptions _options;
    private readonly List<Diagnostic> _mistakes = [];
    private readonly List<Placed> _wide = [];
    private readonly Dictionary<int, List<Placed>> _byEntry = [];
    private readonly int[] _entries;

    private DirectiveRun(PaperList papers, IEnumerable<DirectiveSyntax> nodes, AnalysisOptions options)
    {
        _options = options;
        _entries = [.. papers.Papers.Select(paper => paper.Entry.FullSpan.Start)];
        var reader = new DirectiveReader(papers.Tree.Text, options.Suppressible);
        var scopes = new DirectiveScopes(papers);
        foreach (var node in nodes)
        {
            var (directive, mistake) = reader.Read(node);
            if (directive is not null && scopes.Enter(directive, out mistake) is { } found)
                Add(new Placed(found.Directive, found.Scope, new SuppressionUse(found.Directive.Terms!, papers.AsOf)));
            AddMistake(mistake);
        }

        foreach (var mistake in scopes.Unfinished())
            AddMistake(mistake);
    }

    public SuppressionKind Kind => SuppressionKind.Directive;

    public int UnjudgedExpiries => All.Count(placed => placed.Use.IsUnjudged);

    private IEnumerable<Placed> All => _byEntry.Values.SelectMany(placed => placed).Concat(_wide);

    /// <summary>Null for a text without directives.</summary>
    public static DirectiveRun? Begin(PaperList papers, AnalysisOptions options)
    {
        var text = papers.Tree.Text;
        if (!DirectiveForm.MayStandIn(text.Slice(new TextSpan(0, text.Length))))
            return null;
        var nodes = papers.Tree.Root.DescendantNodes().OfType<DirectiveSyntax>().ToList();
        return nodes.Count > 0 ? new DirectiveRun(papers, nodes, options) : null;
    }

    public bool Covers(Diagnostic finding, IReadOnlyList<string> keys)
    {
        var covers = false;
        // All that say so were of use, not only the first that is asked.
        foreach (var placed in _byEntry.GetValueOrDefault(EntryOf(finding), []).Concat(_wide))
            covers |= placed.Scope.Has(finding) && placed.Use.Covers(finding.Id);
        return covers;
    }

    public IEnumerable<Diagnostic> Complaints() =>
        _mistakes.Concat(All.SelectMany(placed => placed.Use.Complaints(_options, placed.Scope.Name)
            .Select(complaint => new Diagnostic(complaint.Descriptor, complaint.Name.Span, complaint.Message) { Paper = placed.Scope.Paper })));

    private void Add(Placed placed)
    {
        if (placed.Scope.Paper is not { } paper)
            _wide.Add(placed);
        else if (_byEntry.TryGetValue(paper.Entry.FullSpan.Start, out var others))
            others.Add(placed);
        else
            _byEntry.Add(paper.Entry.FullSpan.Start, [placed]);
    }

    private void AddMistake(SuppressionMistake? mistake)
    {
        if (mistake is not null)
            _mistakes.Add(new Diagnostic(EngineDescriptors.UnusedSuppression, mistake.Span, "suppresses nothing: " + mistake.Message));
    }

    /// <summary>Where the entry begins that a finding is of, or stands in.</summary>
    private int EntryOf(Diagnostic finding)
    {
        if (finding.Paper is { } paper)
            return paper.Entry.FullSpan.Start;
        var index = Array.BinarySearch(_entries, finding.Span.Start);
        index = index >= 0 ? index : ~index - 1;
        return index < 0 ? -1 : _entries[index];
    }

    private sealed record Placed(Directive Directive, DirectiveScope Scope, SuppressionUse Use);
}
