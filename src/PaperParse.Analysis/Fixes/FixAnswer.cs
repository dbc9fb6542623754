namespace PaperParse.Analysis;

/// <summary>What is to become of a finding.</summary>
public enum FixAnswer
{
    /// <summary>Its fix is made.</summary>
    Apply,

    /// <summary>It stays, and is not asked about again.</summary>
    Skip,

    /// <summary>It stays, and counts as suppressed by a sidecar from now on: whoever answers so writes one.</summary>
    Suppress,

    /// <summary>It stays, as does all that was not asked about; what was wanted before is made.</summary>
    Stop,
}
