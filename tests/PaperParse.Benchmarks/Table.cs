using System.Globalization;
using System.Text;

namespace PaperParse.Benchmarks;

internal static class Table
{
    public static string Of(IReadOnlyList<Measurement> rows)
    {
        var builder = new StringBuilder()
            .Append("| input | what | ms | x line loop | ns an entry | ns a line | MB/s | B a byte | ratios and bounds |\n")
            .Append("| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | --- |\n");
        foreach (var row in rows)
            AppendRow(builder, row, Ratio(rows, row, Contender.YardstickName), BoundsOf(rows, row));
        return builder.ToString();
    }

    private static string BoundsOf(IReadOnlyList<Measurement> rows, Measurement row)
    {
        var allocation = Bounds.OfAllocation(row, AllocatedPerByte(row));
        var times = Bounds.All.Where(bound => bound.Contender == row.Contender).Select(bound => Bounds.Of(bound, row.IsSeed, Ratio(rows, row, bound.Other)));
        return string.Join("; ", allocation.Length > 0 ? times.Append(allocation) : times);
    }

    /// <summary>How many times as long as another the contender of a row took on its input.</summary>
    private static double Ratio(IReadOnlyList<Measurement> rows, Measurement row, string other) =>
        row.Nanoseconds / rows.Single(measurement => measurement.Input == row.Input && measurement.Contender == other).Nanoseconds;

    private static double AllocatedPerByte(Measurement row) => (double)row.AllocatedBytes / row.Utf8Bytes;

    private static void AppendRow(StringBuilder builder, Measurement row, double ratio, string bounds) => builder.Append("| ").AppendJoin(
        " | ",
        row.Input,
        row.Contender,
        (row.Nanoseconds / 1e6).ToString("0.000", CultureInfo.InvariantCulture),
        ratio.ToString("0.0", CultureInfo.InvariantCulture),
        (row.Nanoseconds / row.Entries).ToString("0", CultureInfo.InvariantCulture),
        (row.Nanoseconds / row.Lines).ToString("0.0", CultureInfo.InvariantCulture),
        (row.Utf8Bytes / row.Nanoseconds * 1000).ToString("0", CultureInfo.InvariantCulture),
        AllocatedPerByte(row).ToString("0.00", CultureInfo.InvariantCulture),
        bounds).Append(" |\n");
}
