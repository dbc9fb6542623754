using System.Globalization;
using PaperParse.Analysis;
using PaperParse.Extraction;
using PaperParse.Syntax;

namespace PaperParse.Cli;

/// <summary>Adds one line to a sidecar.</summary>
/// <param name="streams">Of the tool.</param>
/// <param name="path">Of the sidecar.</param>
/// <param name="texts">The papers of each text of the input.</param>
/// <param name="ids">Of all rules there are.</param>
internal sealed class SuppressRun(Streams streams, string path, IReadOnlyList<PaperList> texts, IReadOnlyCollection<string> ids)
{
    /// <param name="named">The key or the number of the entry; null for all of the file.</param>
    /// <param name="rule">As it was given.</param>
    /// <param name="until">Null for no end.</param>
    /// <param name="reason">As it was given.</param>
    public int Write(string? named, string rule, DateOnly? until, string reason)
    {
        Paper? paper = null;
        if (named is not null && !TryFind(named, out paper))
            return ExitCode.Failure;
        if (rule.AsSpan().IndexOfAny(' ', ',', '\t') >= 0)
            return Refuse($"--rule: '{rule}' is more than one rule; suppress one after the other");
        if (new SidecarWriter(path, ids, streams).TryAdd(new SidecarEntry(paper, rule.ToUpperInvariant(), until, reason)) is not { } said)
            return ExitCode.Failure;
        streams.Out.WriteLine(Escaped.Inline(said));
        if (paper is not null)
            streams.Out.WriteLine("    " + EntryName.Of(paper));
        return ExitCode.Ok;
    }

    private bool TryFind(string named, out Paper? paper)
    {
        var papers = texts.SelectMany(text => text.Papers).ToList();
        paper = papers.Find(one => one.Key == named) ?? papers.Find(one => one.Keys.Contains(named));
        if (paper is not null)
            return true;
        if (!int.TryParse(named, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            Refuse($"--entry: no entry has the key '{named}'; 'paperparse extract' shows the keys, and a number from 1 to {papers.Count} does as well");
            return false;
        }

        if (papers.Exists(one => one.Listing > 0) || texts.Count > 1)
            Refuse($"--entry: the file has several listings, and entry {number} is in each; name it by its key, as 'paperparse extract' shows it");
        else if (number < 1 || number > papers.Count)
            Refuse(papers.Count == 0 ? "--entry: no entry was found in the file" : $"--entry: there is no entry {number}; there are entries 1 to {papers.Count}");
        else if (papers[number - 1] is { Key: null })
            Refuse($"--entry: entry {number} has no title, no abstract and no id to know it by again; leave --entry out, or write a directive into the text");
        else
            paper = papers[number - 1];
        return paper is not null;
    }

    private int Refuse(string problem)
    {
        streams.Say("paperparse: " + problem);
        return ExitCode.Failure;
    }
}
