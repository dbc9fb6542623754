using System.Diagnostics;
using System.Globalization;
using PaperParse.TestSupport;

namespace PaperParse.Benchmarks;

/// <summary>
/// How much sooner two workers are done with many files than one: the tool itself, from start to end. Beside it stands what two processes
/// of one worker gain when they run at once, since on a shared machine the second processor may be somebody else's at the moment.
/// </summary>
internal static class ManyFilesTable
{
    private const int Files = 400;
    private const int FileLength = 50_000;
    private const int Rounds = 5;
    private const double Gain = 1.5;

    private static readonly string[] Commands = ["check", "extract"];

    public static string Measure()
    {
        var folder = Directory.CreateTempSubdirectory("paperparse-benchmark-");
        try
        {
            var sample = File.ReadAllText(Repository.Samples("hf-text").Single(path => Path.GetFileNameWithoutExtension(path) == "plain")) + "\n";
            var text = string.Concat(Enumerable.Repeat(sample, (FileLength / sample.Length) + 1));
            for (var i = 0; i < Files; i++)
                File.WriteAllText(Path.Combine(folder.FullName, string.Create(CultureInfo.InvariantCulture, $"{i:000}.txt")), text);
            return $"| {Files} files of 50 kB | 1 worker, s | 2 workers, s | gain, >= {Gain.ToString(CultureInfo.InvariantCulture)} | gain of two processes |\n| --- | ---: | ---: | ---: | ---: |\n"
                + string.Concat(Commands.Select(command => Row(command, folder.FullName)));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Row(string command, string folder)
    {
        double one = double.MaxValue, two = double.MaxValue, pair = double.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            one = Math.Min(one, Seconds(1, command, folder, jobs: 1));
            two = Math.Min(two, Seconds(1, command, folder, jobs: 2));
            pair = Math.Min(pair, Seconds(2, command, folder, jobs: 1));
        }

        return string.Create(CultureInfo.InvariantCulture, $"| `{command}` | {one:0.00} | {two:0.00} | {one / two:0.00} | {2 * one / pair:0.00} |\n");
    }

    /// <summary>Until all of so many processes are done.</summary>
    private static double Seconds(int processes, string command, string folder, int jobs)
    {
        var clock = Stopwatch.StartNew();
        Task.WaitAll([.. Enumerable.Range(0, processes).Select(_ => Task.Run(() => Run(command, folder, jobs)))]);
        return clock.Elapsed.TotalSeconds;
    }

    private static void Run(string command, string folder, int jobs)
    {
        var info = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        foreach (var word in new[] { Path.Combine(AppContext.BaseDirectory, "PaperParse.Cli.dll"), command, folder, "--jobs", jobs.ToString(CultureInfo.InvariantCulture) })
            info.ArgumentList.Add(word);
        using var process = Process.Start(info)!;
        process.StandardOutput.BaseStream.CopyTo(Stream.Null);
        process.WaitForExit();
        if (process.ExitCode == 2)
            throw new InvalidOperationException("The tool could not read what it was to be measured on.");
    }
}
