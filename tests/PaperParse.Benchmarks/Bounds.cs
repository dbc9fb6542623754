using System.Globalization;

namespace PaperParse.Benchmarks;

/// <summary>A number to hold: how many times as long as another contender one may take at most, or must take at least.</summary>
internal sealed record Bound(string Contender, string Other, double Times, bool IsLeast = false)
{
    public bool Holds(double ratio) => IsLeast ? ratio >= Times : ratio <= Times;

    /// <summary>By how much it is missed, as a factor above 1.</summary>
    public double Miss(double ratio) => IsLeast ? Times / ratio : ratio / Times;
}

/// <summary>The numbers to hold. Only the seed has bounds: on other texts of the dialect the ratios are reported.</summary>
internal static class Bounds
{
    public static IReadOnlyList<Bound> All { get; } =
    [
        new(Contender.TreeName, Contender.YardstickName, 8),
        new(Contender.TreeName, Contender.HandWrittenName, 4),
        new(Contender.MarkdigName, Contender.TreeName, 1.5, IsLeast: true),
        new(Contender.RecordsName, Contender.RegexName, 1),
    ];

    private const double AllocatedBytesPerByte = 0.5;

    /// <summary>What a disturbed machine may add before a bound counts as broken.</summary>
    private const double Slack = 1.3;

    /// <summary>What is to be said of a bound of a contender on one input.</summary>
    public static string Of(Bound bound, bool isSeed, double ratio)
    {
        var measured = string.Create(CultureInfo.InvariantCulture, $"{ratio:0.00} x {bound.Other}");
        return isSeed ? string.Create(CultureInfo.InvariantCulture, $"{measured}, {(bound.IsLeast ? ">=" : "<=")} {bound.Times}: {Verdict(bound.Holds(ratio), bound.Miss(ratio))}") : measured;
    }

    public static string OfAllocation(Measurement measurement, double allocatedPerByte) =>
        measurement is { IsSeed: true, Contender: Contender.TreeName }
            ? string.Create(CultureInfo.InvariantCulture, $"<= {AllocatedBytesPerByte} B: {Verdict(allocatedPerByte <= AllocatedBytesPerByte, allocatedPerByte / AllocatedBytesPerByte)}")
            : "";

    private static string Verdict(bool holds, double miss) => holds ? "met"
        : string.Create(CultureInfo.InvariantCulture, $"not met by {(miss - 1) * 100:0} %{(miss <= Slack ? ", within the slack" : "")}");
}
