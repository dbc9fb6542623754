namespace PaperParse.Benchmarks;

/// <summary>The numbers to hold. Only the seed has bounds: other texts of the dialect are reported.</summary>
internal static class Bounds
{
    private const double TimesTheLoop = 8;
    private const double AllocatedBytesPerByte = 0.5;

    /// <summary>What a disturbed machine may add before a bound counts as broken.</summary>
    private const double Slack = 1.3;

    public static string Of(Measurement measurement, double timesTheLoop, double allocatedPerByte) =>
        measurement is { IsSeed: true, Contender: Contender.TreeName }
            ? FormattableString.Invariant($"<= {TimesTheLoop} x: {Verdict(timesTheLoop, TimesTheLoop)}; <= {AllocatedBytesPerByte} B: {Verdict(allocatedPerByte, AllocatedBytesPerByte)}")
            : "";

    private static string Verdict(double value, double bound) =>
        value <= bound ? "met"
        : value <= bound * Slack ? FormattableString.Invariant($"not met, but within the slack of {Slack} x")
        : "not met";
}
