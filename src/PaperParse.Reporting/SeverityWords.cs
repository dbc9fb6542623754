using PaperParse.Analysis;

namespace PaperParse.Reporting;

/// <summary>Severities as every reporter and every option spells them.</summary>
public static class SeverityWords
{
    /// <summary>From the worst to the least.</summary>
    public static IReadOnlyList<Severity> All { get; } = [Severity.Error, Severity.Warning, Severity.Info, Severity.Hint];

    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Info => "info",
        _ => "hint",
    };
}
