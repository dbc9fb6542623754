using System.Diagnostics;
using System.Text;

namespace PaperParse.Cli.Tests;

public sealed class ProgressTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("check --fail-level error")]
    [InlineData("check --reporter json")]
    [InlineData("extract")]
    [InlineData("fix --diff")]
    public void After_half_a_second_a_line_says_how_far_it_is_and_is_gone_at_the_end(string command)
    {
        var plain = Run(command, files: 4, clock: null);
        // A look at the clock after every file but the last, 300 ms apart: the first comes too soon.
        var shown = Run(command, files: 4, clock: new FakeClock(300).Next);

        Assert.Equal(plain.Out, shown.Out);
        Assert.Equal(2, Occurrences(shown.Error, "of 4 files"));
        Assert.Contains("2 of 4 files\r            \r", shown.Error, StringComparison.Ordinal);
        Assert.Contains("3 of 4 files\r            \r", shown.Error, StringComparison.Ordinal);
        Assert.Equal(plain.Error, Screen(shown.Error));
    }

    [Fact]
    public void Nothing_is_shown_before_half_a_second_nor_of_one_file()
    {
        Assert.Empty(Run("check", files: 4, clock: () => TimeSpan.FromMilliseconds(499)).Error);
        Assert.Empty(Run("check", files: 1, clock: () => TimeSpan.FromMinutes(1)).Error);
    }

    [Theory]
    [InlineData("check --reporter json")]
    [InlineData("extract")]
    public void What_is_no_lines_never_shares_a_terminal_with_it(string command) =>
        Assert.DoesNotContain("files", Run(command, files: 4, clock: () => TimeSpan.FromMinutes(1), outIsTerminal: true).Error, StringComparison.Ordinal);

    /// <summary>Written in the order in which a terminal would show it: progress, blanks over it, then findings.</summary>
    [Fact]
    public void Results_on_the_same_terminal_are_never_mixed_with_it()
    {
        var plain = OnOneStream(clock: null);
        var shown = OnOneStream(clock: () => TimeSpan.FromMinutes(1));

        Assert.Equal(3, Occurrences(shown, "of 4 files"));
        Assert.Equal(plain, Screen(shown));
    }

    [SkippableTheory]
    [InlineData("", true)]
    [InlineData("CI=true ", false)]
    public async Task A_real_terminal_shows_it_but_not_in_continuous_integration(string environment, bool isShown)
    {
        Skip.IfNot(File.Exists("/usr/bin/script"));
        // Enough that any machine takes half a second.
        foreach (var number in Enumerable.Range(0, 1500))
            _folder.File($"{number:0000}.txt", Sample.Fixable);
        var info = new ProcessStartInfo("/usr/bin/script") { RedirectStandardOutput = true, RedirectStandardInput = true, StandardOutputEncoding = Encoding.UTF8 };
        info.Environment.Remove("CI");
        var assembly = Path.Combine(AppContext.BaseDirectory, "PaperParse.Cli.dll");
        foreach (var word in new[] { "-qec", $"{environment}dotnet '{assembly}' check '{_folder.Path}' --fail-level error > /dev/null", "/dev/null" })
            info.ArgumentList.Add(word);
        using var process = Process.Start(info)!;
        process.StandardInput.Close();

        var terminal = await process.StandardOutput.ReadToEndAsync();

        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        Assert.Equal(isShown, terminal.Contains(" of 1,500 files", StringComparison.Ordinal));
    }

    private (string Out, string Error) Run(string command, int files, Func<TimeSpan>? clock, bool outIsTerminal = false)
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        Assert.NotEqual(2, Tool.Run(Arguments(command, files), new Streams(Stream.Null, output, error, outIsTerminal, errorIsTerminal: true, progressClock: clock)));
        return (Encoding.UTF8.GetString(output.ToArray()), Encoding.UTF8.GetString(error.ToArray()));
    }

    private string OnOneStream(Func<TimeSpan>? clock)
    {
        using var terminal = new MemoryStream();
        Tool.Run(Arguments("check", files: 4), new Streams(Stream.Null, terminal, terminal, outIsTerminal: true, errorIsTerminal: true, progressClock: clock));
        return Encoding.UTF8.GetString(terminal.ToArray());
    }

    private string[] Arguments(string command, int files)
    {
        var words = command.Split(' ');
        return [words[0], .. Enumerable.Range(0, files).Select(number => _folder.File($"{number}.txt", Sample.Fixable)), .. words[1..], "--jobs", "2"];
    }

    /// <summary>What is left to see: a line begins anew at each CR.</summary>
    private static string Screen(string written) =>
        string.Concat(written.Split('\n').Select((line, index) => (index > 0 ? "\n" : "") + line.Split('\r')[^1]));

    private static int Occurrences(string text, string part) => text.Split(part).Length - 1;

    private sealed class FakeClock(int step)
    {
        private int _now;

        public TimeSpan Next() => TimeSpan.FromMilliseconds(_now += step);
    }
}
