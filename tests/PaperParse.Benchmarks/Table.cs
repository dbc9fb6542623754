using System.Globalization;
using System.Text;

namespace PaperParse.Benchmarks;

internal static class Table
{
    /// <summary>For each input and contender the figures of the process in which it did best against the yardstick.</summary>
    public static string Of(IReadOnlyList<IReadOnlyList<Measurement>> runs)
    {
        var builder = new StringBuilder()
            .Append("| input | what | ms | x line loop | ns an entry | ns a line | MB/s | B a byte | ratios and bounds |\n")
            .Append("| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | --- |\n");
        foreach (var row in runs[0])
        {
            var ratios = Ratios(runs, row, Contender.YardstickName).ToList();
            var best = ratios.IndexOf(ratios.Min());
            AppendRow(builder, Find(runs[best], row, row.Contender), ratios[best], BoundsOf(runs, row));
        }

        return builder.ToString();
    }

    private static string BoundsOf(IReadOnlyList<IReadOnlyList<Measurement>> runs, Measurement row)
    {
        var allocation = Bounds.OfAllocation(row, AllocatedPerByte(row));
        var times = Bounds.All.Where(bound => bound.Contender == row.Contender).Select(bound => Bounds.Of(bound, row.IsSeed, Ratios(runs, row, bound.Other)));
        return string.Join("; ", allocation.Length > 0 ? times.Append(allocation) : times);
    }

    /// <summary>How many times as long as another the contender of a row took on its input, in each process.</summary>
    private static IEnumerable<double> Ratios(IReadOnlyList<IReadOnlyList<Measurement>> runs, Measurement row, string other) =>
        runs.Select(run => Find(run, row, row.Contender).Nanoseconds / Find(run, row, other).Nanoseconds);

    private static Measurement Find(IReadOnlyList<Measurement> run, Measurement row, string contender) =>
        run.Single(measurement => measurement.Input == row.Input && measurement.Contender == contender);

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
