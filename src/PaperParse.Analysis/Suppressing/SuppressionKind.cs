namespace PaperParse.Analysis;

/// <summary>What says that a finding is not to be shown; where several do, the first of these counts.</summary>
public enum SuppressionKind
{
    /// <summary>A line or comment in the text itself.</summary>
    Directive,

    /// <summary>A file beside the text.</summary>
    Sidecar,

    /// <summary>What was found before, and accepted for the time being.</summary>
    Baseline,
}
