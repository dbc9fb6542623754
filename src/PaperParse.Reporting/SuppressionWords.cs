using PaperParse.Analysis;

namespace PaperParse.Reporting;

/// <summary>Kinds of suppression as reports spell them.</summary>
public static class SuppressionWords
{
    /// <summary>In the order in which they are asked.</summary>
    public static IReadOnlyList<SuppressionKind> All { get; } = Enum.GetValues<SuppressionKind>();

    public static string Of(SuppressionKind kind) => kind switch
    {
        SuppressionKind.Directive => "directive",
        SuppressionKind.Sidecar => "sidecar",
        _ => "baseline",
    };
}
