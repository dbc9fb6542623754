namespace PaperParse.Analysis;

/// <summary>How bad a finding is; ordered, so that one can be compared with a threshold.</summary>
public enum Severity
{
    /// <summary>Style.</summary>
    Hint,

    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Almost surely damage.</summary>
    Warning,

    /// <summary>The record is wrong or lost.</summary>
    Error,
}
