namespace PaperParse.Analysis;

/// <summary>One source of suppressions at work on one text. It remembers what it was used for, so each run over a text takes a new one.</summary>
internal interface ISuppressor
{
    SuppressionKind Kind { get; }

    /// <summary>Whether the finding is not to be shown; asked once for each finding, in the order of places.</summary>
    /// <param name="finding">About one entry, or about the file.</param>
    /// <param name="keys">The identities of its entry, those that it had before it was mended among them; empty for a finding about the file.</param>
    bool Covers(Diagnostic finding, IReadOnlyList<string> keys);

    /// <summary>What is wrong with the suppressions themselves (PP0901, PP0902); asked when all findings are known.</summary>
    IEnumerable<Diagnostic> Complaints();

    /// <summary>How many of them have an end that cannot be judged, since no day counts as today.</summary>
    int UnjudgedExpiries { get; }
}
