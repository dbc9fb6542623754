using PaperParse.Analysis;

namespace PaperParse.Reporting;

/// <summary>The tiers of fixes as every reporter spells them.</summary>
public static class SafetyWords
{
    public static string Of(FixSafety safety) => safety == FixSafety.Safe ? "safe" : "unsafe";
}
