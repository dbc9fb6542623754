namespace PaperParse.Analysis;

/// <summary>How sure it is that a fix does no harm.</summary>
public enum FixSafety
{
    /// <summary>Extracted values do not change but for the removal of known noise.</summary>
    Safe,

    /// <summary>Guesses what was meant; made only when asked for.</summary>
    Unsafe,
}
