using System.Globalization;
using PaperParse.Analysis;
using PaperParse.Extraction;

namespace PaperParse.Cli;

/// <summary>
/// What somebody who is asked about findings wants to stay, until the text is mended and written: only then it is known by what key an entry is named.
/// </summary>
/// <param name="sidecar">Where it is written; null for the file beside each text.</param>
/// <param name="ids">Of all rules there are.</param>
/// <param name="streams">What is wrong is said here.</param>
internal sealed class WantedSuppressions(string? sidecar, IReadOnlyCollection<string> ids, Streams streams)
{
    private readonly List<Wanted> _wanted = [];

    /// <summary>Whether a finding is to stay by what was said of another one: a sidecar names a rule in an entry, or in the file.</summary>
    public bool Covers(PaperList papers, Diagnostic finding) =>
        _wanted.Exists(wanted => wanted.Rule == finding.Id && (wanted.Entry is null || (finding.Paper is not null && ReferenceEquals(wanted.In(papers), finding.Paper))));

    /// <summary>False, after saying why, where a sidecar cannot say so.</summary>
    public bool TryAdd(PaperList papers, Diagnostic finding, string reason)
    {
        if ((ObstacleOf(papers, finding) ?? SidecarWriter.MistakeIn(new SidecarEntry(finding.Paper, finding.Id, null, reason), ids)) is { } problem)
        {
            streams.Say("paperparse: " + problem);
            return false;
        }

        _wanted.Add(new Wanted(finding.Id, reason, finding.Paper, finding.Paper is null ? 0 : IndexOf(papers, finding.Paper), papers.Papers.Count));
        return true;
    }

    /// <summary>Writes what is wanted of one text, and forgets it. False, after saying why, where not all could be written.</summary>
    /// <param name="mended">The papers of the text as it is now.</param>
    public bool TryWrite(PaperList mended)
    {
        var path = sidecar ?? SidecarFiles.OwnNameOf(mended.Tree.Text.Path!);
        var writer = new SidecarWriter(path, ids, streams);
        var isWritten = true;
        foreach (var wanted in _wanted)
        {
            // An entry that was taken out has nothing left to suppress.
            if (wanted.Entry is not null && wanted.In(mended) is not { Key: not null })
                continue;
            var said = writer.TryAdd(new SidecarEntry(wanted.In(mended), wanted.Rule, null, wanted.Reason));
            if (said is not null)
                streams.Say(said);
            isWritten &= said is not null;
        }

        _wanted.Clear();
        return isWritten;
    }

    /// <summary>Why a finding cannot be named in a sidecar; null where it can.</summary>
    private static string? ObstacleOf(PaperList papers, Diagnostic finding)
    {
        if (finding.Descriptor == EngineDescriptors.UnusedSuppression || finding.Descriptor == EngineDescriptors.SuppressionExpired)
            return $"{finding.Id} is about a suppression, and is not suppressed itself; mend that suppression, or take it out";
        return finding.Paper is { Key: null } paper
            ? string.Create(CultureInfo.InvariantCulture, $"entry {IndexOf(papers, paper) + 1} has no title, no abstract and no id to know it by again; write a directive into the text (docs/suppression.md)")
            : null;
    }

    private static int IndexOf(PaperList papers, Paper paper) => papers.Papers.Select((one, index) => (one, index)).First(one => ReferenceEquals(one.one, paper)).index;

    /// <param name="Rule">Its id.</param>
    /// <param name="Reason">For people.</param>
    /// <param name="Entry">As it was then; null for the whole file.</param>
    /// <param name="Index">Of the entry among all.</param>
    /// <param name="Count">Of all entries then.</param>
    private sealed record Wanted(string Rule, string Reason, Paper? Entry, int Index, int Count)
    {
        /// <summary>The entry as it is now; null where it is gone. Where entries were taken out only its key tells which one it is.</summary>
        public Paper? In(PaperList papers) =>
            Entry is null ? null : papers.Papers.Count == Count ? papers.Papers[Index] : papers.Papers.FirstOrDefault(paper => paper.Key == Entry.Key);
    }
}
