using System.Globalization;
using PaperParse.Extraction;
using PaperParse.Syntax;

namespace PaperParse.Analysis;

/// <summary>A sidecar at work on one text.</summary>
internal sealed class SidecarRun : ISuppressor
{
    private readonly Sidecar _sidecar;
    private readonly AnalysisOptions _options;
    private readonly bool _isJudged;
    private readonly List<(SidecarLine Line, SuppressionUse Use)> _uses;
    private readonly ILookup<string, SuppressionUse> _byKey;

    // By key, what was found to have it: an entry can have had it only before it was mended.
    private readonly Dictionary<string, Paper> _papers = new(StringComparer.Ordinal);

    public SidecarRun(Sidecar sidecar, PaperList papers, AnalysisOptions options)
    {
        _sidecar = sidecar;
        _options = options;
        // A mailbox has several texts and one sidecar.
        _isJudged = !sidecar.IsShared && papers.Tree.Text.Origin != TextOrigin.Mail;
        _uses = [.. sidecar.Lines.Select(line => (line, new SuppressionUse(line.Terms, papers.AsOf)))];
        _byKey = _uses.ToLookup(one => one.Line.Key, one => one.Use, StringComparer.Ordinal);
        foreach (var paper in _uses.Count > 0 ? papers.Papers : [])
        {
            foreach (var key in paper.Keys.Prepend(paper.Key).OfType<string>())
                _papers.TryAdd(key, paper);
        }
    }

    public SuppressionKind Kind => SuppressionKind.Sidecar;

    public int UnjudgedExpiries => _uses.Count(one => one.Use.IsUnjudged);

    public bool Covers(Diagnostic finding, IReadOnlyList<string> keys)
    {
        var covers = false;
        // All that say so were of use, not only the first that is asked.
        foreach (var use in keys.Append(SuppressionWords.AnyEntry).SelectMany(key => _byKey[key]))
            covers |= use.Covers(finding.Id);
        return covers;
    }

    public IEnumerable<Diagnostic> Complaints() =>
        from one in _uses
        let paper = _papers.GetValueOrDefault(one.Line.Key)
        from complaint in one.Use.Complaints(_options, ScopeOf(one.Line, paper))
        where _isJudged || complaint.Descriptor != EngineDescriptors.UnusedSuppression
        select new Diagnostic(complaint.Descriptor, PlaceOf(paper), string.Create(CultureInfo.InvariantCulture, $"{Escaped.Inline(_sidecar.Path)}:{one.Line.Number}: {complaint.Message}")) { Paper = paper };

    private static TextSpan PlaceOf(Paper? paper) =>
        paper is null ? new TextSpan(0, 0) : paper.Entry.Title is { IsMissing: false } title ? title.Span : new TextSpan(paper.Entry.Span.Start, 0);

    private static string ScopeOf(SidecarLine line, Paper? paper) =>
        paper is not null ? EntryName.Of(paper) : line.Key == SuppressionWords.AnyEntry ? "the file" : $"{Excerpt.Of(line.Key)}, which no entry is";
}
