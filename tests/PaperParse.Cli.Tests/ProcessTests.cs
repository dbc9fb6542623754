using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace PaperParse.Cli.Tests;

/// <summary>The tool as a process of its own: what no run inside of this one can show.</summary>
public sealed class ProcessTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Exit_status_and_output_are_those_of_the_tool()
    {
        var path = _folder.File("dump.txt", Sample.Fixable);
        using var process = Start("check", path);

        var output = await process.StandardOutput.ReadToEndAsync();

        await EndOf(process);
        Assert.Equal(1, process.ExitCode);
        Assert.Equal(ToolRun.Of("check", path).Out, output);
    }

    [Fact]
    public async Task Standard_input_is_read_and_the_mended_text_written_without_a_mark()
    {
        using var process = Start("fix", "-");
        await process.StandardInput.BaseStream.WriteAsync(Encoding.UTF8.GetBytes(Sample.Fixable));
        process.StandardInput.Close();
        using var output = new MemoryStream();

        await process.StandardOutput.BaseStream.CopyToAsync(output);

        await EndOf(process);
        Assert.Equal(0, process.ExitCode);
        Assert.Equal(Encoding.UTF8.GetBytes(Sample.Fixed), output.ToArray());
    }

    [Theory]
    [InlineData("check")]
    [InlineData("extract")]
    [InlineData("parse")]
    public async Task A_reader_that_goes_away_is_no_stack_trace(string command)
    {
        // Far more than fits a pipe.
        var path = _folder.File("dump.txt", string.Concat(Enumerable.Repeat(Sample.Fixable + "\n\n", 400)));
        using var process = Start(command, path);

        await process.StandardOutput.ReadLineAsync();
        process.StandardOutput.Close();

        var error = await EndOf(process);
        Assert.InRange(process.ExitCode, 0, 2);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", error, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task A_full_disk_is_one_line_and_a_failure()
    {
        Skip.IfNot(File.Exists("/dev/full"));
        var info = new ProcessStartInfo("sh") { RedirectStandardError = true };
        foreach (var word in new[] { "-c", "exec \"$0\" \"$@\" > /dev/full", "dotnet", Assembly, "check", _folder.File("dump.txt", Sample.Fixable) })
            info.ArgumentList.Add(word);
        using var process = Process.Start(info)!;

        var error = await EndOf(process);

        Assert.Equal(2, process.ExitCode);
        Assert.Matches("^paperparse: cannot write output: [^\n]+\n$", error);
    }

    [SkippableTheory]
    [InlineData("TERM")]
    [InlineData("INT")]
    public async Task A_run_that_is_stopped_leaves_the_file_and_nothing_beside_it(string signal)
    {
        Skip.If(OperatingSystem.IsWindows(), "there are no such signals");
        var old = _folder.File("papers.csv", "as it was");
        using var process = Start("extract", "-", "-o", old);
        var box = Stopwatch.StartNew();
        while (Directory.GetFiles(_folder.Path).Length < 2 && box.Elapsed < TimeSpan.FromSeconds(60))
            await Task.Delay(20);
        Assert.Equal(2, Directory.GetFiles(_folder.Path).Length);

        using (var kill = Process.Start("kill", ["-" + signal, process.Id.ToString(CultureInfo.InvariantCulture)]))
            await kill.WaitForExitAsync();

        await EndOf(process);
        Assert.NotEqual(0, process.ExitCode);
        Assert.Equal(old, Assert.Single(Directory.GetFiles(_folder.Path)));
        Assert.Equal("as it was", await File.ReadAllTextAsync(old));
    }

    private static string Assembly => Path.Combine(AppContext.BaseDirectory, "PaperParse.Cli.dll");

    private static Process Start(params string[] args)
    {
        var info = new ProcessStartInfo("dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(false),
        };
        info.ArgumentList.Add(Assembly);
        foreach (var arg in args)
            info.ArgumentList.Add(arg);
        return Process.Start(info)!;
    }

    /// <summary>Waits, with a limit that only a hang reaches, and gives what was said on stderr.</summary>
    private static async Task<string> EndOf(Process process)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        try
        {
            var error = await process.StandardError.ReadToEndAsync(limit.Token);
            await process.WaitForExitAsync(limit.Token);
            return error;
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }
}
