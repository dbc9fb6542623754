using System.Globalization;
using System.Text;

namespace PaperParse.Benchmarks;

internal static class Table
{
    /// <summary>For each input and contender the figures of the process in which it did best against the yardstick.</summary>
    public static string Of(IReadOnlyList<IReadOnlyList<Measurement>> runs)
    {
        var builder = new StringBuilder()
            .Append("| input | what | ms | x line loop | ns an entry | ns a line | MB/s | B a byte | bound |\n")
            .Append("| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | --- |\n");
        foreach (var rows in runs.SelectMany(WithRatios).GroupBy(row => (row.Measurement.Input, row.Measurement.Contender)))
        {
            var (measurement, ratio) = rows.MinBy(row => row.Ratio);
            AppendRow(builder, measurement, measurement.Contender == Contender.YardstickName ? 1 : ratio);
        }

        return builder.ToString();
    }

    private static IEnumerable<(Measurement Measurement, double Ratio)> WithRatios(IReadOnlyList<Measurement> run) =>
        run.GroupBy(measurement => measurement.Input).SelectMany(group =>
        {
            var yardstick = group.Single(measurement => measurement.Contender == Contender.YardstickName).Nanoseconds;
            return group.Select(measurement => (measurement, measurement.Nanoseconds / yardstick));
        });

    private static void AppendRow(StringBuilder builder, Measurement row, double ratio)
    {
        var allocated = (double)row.AllocatedBytes / row.Utf8Bytes;
        builder.Append("| ").AppendJoin(
            " | ",
            row.Input,
            row.Contender,
            (row.Nanoseconds / 1e6).ToString("0.000", CultureInfo.InvariantCulture),
            ratio.ToString("0.0", CultureInfo.InvariantCulture),
            (row.Nanoseconds / row.Entries).ToString("0", CultureInfo.InvariantCulture),
            (row.Nanoseconds / row.Lines).ToString("0.0", CultureInfo.InvariantCulture),
            (row.Utf8Bytes / row.Nanoseconds * 1000).ToString("0", CultureInfo.InvariantCulture),
            allocated.ToString("0.00", CultureInfo.InvariantCulture),
            Bounds.Of(row, ratio, allocated)).Append(" |\n");
    }
}
