using System.Diagnostics;
using System.Text.Json;

namespace PaperParse.Benchmarks;

/// <summary>This program once more, in a process of its own: where code and heap come to lie differs from one process to the next.</summary>
internal static class ChildProcess
{
    public static IReadOnlyList<Measurement> Measure()
    {
        var program = Environment.ProcessPath!;
        var isHost = Path.GetFileNameWithoutExtension(program) == "dotnet";
        string[] arguments = isHost ? [typeof(ChildProcess).Assembly.Location, "measure"] : ["measure"];
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? JsonSerializer.Deserialize<List<Measurement>>(output)!
            : throw new InvalidOperationException($"The measuring process ended with exit status {process.ExitCode}.");
    }
}
