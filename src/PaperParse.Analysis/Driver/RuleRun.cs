using System.Diagnostics;
using PaperParse.Extraction;
using PaperParse.Syntax;

namespace PaperParse.Analysis;

/// <summary>One pass of rules over one list of papers: what they reported, and which of them threw.</summary>
internal sealed class RuleRun
{
    private readonly PaperList _papers;
    private readonly IReadOnlyList<Rule> _rules;
    private readonly RuleContext _context;
    private readonly List<Diagnostic> _findings = [];
    private readonly Dictionary<int, Failure> _failures = [];
    private readonly RuleTimes? _times;
    private readonly RuleWatch? _watch;
    private readonly long[] _ticks;

    public RuleRun(PaperList papers, AnalysisOptions options, RuleTimes? times = null)
    {
        _times = times;
        _watch = options.Watch;
        _rules = options.Rules;
        _ticks = new long[_rules.Count];
        _papers = papers;
        _context = new RuleContext(papers, Add, options.OptionValues);
    }

    public void AskAboutFile() => AskEach(null);

    public void AskAbout(Paper paper) => AskEach(paper);

    public List<Diagnostic> Finish()
    {
        foreach (var (rule, failure) in _failures)
            _findings.Add(failure.ToDiagnostic(_rules[rule]));
        for (var i = 0; _times is not null && i < _rules.Count; i++)
            _times.Add(NameOf(_rules[i]), _ticks[i]);
        return _findings;
    }

    private void AskEach(Paper? paper)
    {
        var start = _times is null ? 0 : Stopwatch.GetTimestamp();
        for (var i = 0; i < _rules.Count; i++)
        {
            _watch?.Begin(_rules[i], _papers, paper);
            try
            {
                if (paper is null)
                    _rules[i].AnalyzeFile(_context);
                else
                    _rules[i].AnalyzePaper(_context, paper);
            }
            catch (Exception exception)
            {
                // The first place stands for all: a rule that throws once mostly throws everywhere.
                _failures[i] = _failures.TryGetValue(i, out var first) ? first with { Times = first.Times + 1 } : new Failure(exception, paper, 1);
            }

            _watch?.End();
            if (_times is null)
                continue;
            var end = Stopwatch.GetTimestamp();
            _ticks[i] += end - start;
            start = end;
        }
    }

    private void Add(Diagnostic finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        var length = _papers.Tree.Text.Length;
        if (finding.Span.End > length)
            throw new InvalidOperationException($"{finding.Id} was reported at {finding.Span}, which is outside of the text: it ends at {length}");
        if (finding.Fix is { } made)
            CheckChanges(finding.Id, made, length);
        _findings.Add(finding.Fix is { } fix ? finding with { Fix = Encoded(fix) } : finding);
    }

    private static void CheckChanges(string id, CodeFix fix, int length)
    {
        TextSpan? last = null;
        foreach (var change in fix.Changes.OrderBy(change => change.Span))
        {
            if (change.Span.End > length)
                throw new InvalidOperationException($"the fix of {id} changes {change.Span}, which is outside of the text: it ends at {length}");
            if (last is { } before && (change.Span.Start < before.End || change.Span == before))
                throw new InvalidOperationException($"the fix of {id} changes {before} and {change.Span}, which overlap: make one change of them");
            last = change.Span;
        }
    }

    /// <summary>A rule writes what a reader should see; how the source spells that (on a page <c>&amp;amp;</c> for <c>&amp;</c>) the tree knows.</summary>
    private CodeFix Encoded(CodeFix fix) =>
        fix with { Changes = [.. fix.Changes.Select(change => change with { NewText = _papers.Tree.Encode(change.Span.Start, change.NewText) })] };

    private sealed record Failure(Exception Exception, Paper? Paper, int Times)
    {
        public Diagnostic ToDiagnostic(Rule rule)
        {
            var place = Paper is null ? "the file" : EntryName.Of(Paper);
            if (Times > 1)
                place += $" and {Wording.Count(Times - 1, "more place")}";
            var message = $"rule {NameOf(rule)} threw {Exception.GetType().Name} ({Excerpt.Of(Exception.Message, characters: 100)}): "
                + $"what it would say about {place} is not known";
            return new Diagnostic(EngineDescriptors.RuleThrew, new TextSpan(Paper?.Entry.Span.Start ?? 0, 0), message) { Paper = Paper, Count = Times };
        }
    }

    private static string NameOf(Rule rule)
    {
        try
        {
            return Escaped.Inline(rule.Descriptor.Id);
        }
        catch (Exception)
        {
            // Some rules throw even when asked for their name.
            return rule.GetType().Name;
        }
    }
}
