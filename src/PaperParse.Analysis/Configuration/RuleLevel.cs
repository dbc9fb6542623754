namespace PaperParse.Analysis;

/// <summary>What a setting says of a rule: whether it is asked, and how bad its findings are.</summary>
public enum RuleLevel
{
    Off,

    /// <summary>As bad as the rule itself says.</summary>
    On,

    Hint,

    Info,

    Warning,

    Error,
}
