using System.Diagnostics;
using System.Globalization;
using System.Text;
using PaperParse.Export;

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

    /// <summary>A limit for the size of files stands for a full disk, which only an administrator can make.</summary>
    [SkippableTheory]
    [InlineData("-o", "papers.csv")]
    [InlineData("-o", "papers.bib")]
    [InlineData("-o", "papers.atom")]
    [InlineData("-o", "papers.html")]
    [InlineData("--loss-report", "papers.csv")]
    public async Task A_file_that_cannot_be_written_to_its_end_is_as_it_was_with_nothing_beside_it(string option, string name)
    {
        Skip.If(OperatingSystem.IsWindows(), "there are no such limits");
        var dump = _folder.File("dump.txt", string.Concat(Enumerable.Repeat(Sample.Fixable + "\n\n", 400)));
        // Empty, so that it may become a report of losses too.
        var old = _folder.File(name, "");
        var info = new ProcessStartInfo("sh") { RedirectStandardError = true, RedirectStandardOutput = true };
        info.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        foreach (var word in new[] { "-c", "trap '' XFSZ; ulimit -f 8; exec \"$0\" \"$@\"", "dotnet", Assembly, "extract", dump, "--format", option == "-o" ? ExportFormats.OfFile(name)!.Name : "atom", option, old })
            info.ArgumentList.Add(word);
        using var process = Process.Start(info)!;
        var reading = process.StandardOutput.ReadToEndAsync();

        var error = await EndOf(process);

        await reading;
        Assert.Equal(2, process.ExitCode);
        Assert.StartsWith("paperparse: ", error.TrimEnd('\n').Split('\n')[^1], StringComparison.Ordinal);
        Assert.Equal([dump, old], Directory.EnumerateFileSystemEntries(_folder.Path).Order());
        Assert.Equal(0, new FileInfo(old).Length);
    }

    [SkippableFact]
    public async Task A_run_that_is_stopped_leaves_no_folder_of_its_database()
    {
        Skip.If(OperatingSystem.IsWindows(), "there are no such signals");
        var temporary = Directory.CreateDirectory(Path.Combine(_folder.Path, "temporary")).FullName;
        var info = StartInfo("extract", "-", "--format", "sqlite");
        info.Environment["TMPDIR"] = temporary;
        using var process = Process.Start(info)!;
        var box = Stopwatch.StartNew();
        while (OfDatabases().Length == 0 && box.Elapsed < TimeSpan.FromSeconds(60))
            await Task.Delay(20);
        Assert.Single(OfDatabases());

        using (var kill = Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)]))
            await kill.WaitForExitAsync();

        await EndOf(process);
        Assert.NotEqual(0, process.ExitCode);
        Assert.Empty(OfDatabases());

        string[] OfDatabases() => Directory.GetDirectories(temporary, "paperparse-*");
    }

    private static string Assembly => Path.Combine(AppContext.BaseDirectory, "PaperParse.Cli.dll");

    private static Process Start(params string[] args) => Process.Start(StartInfo(args))!;

    private static ProcessStartInfo StartInfo(params string[] args)
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
        return info;
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
