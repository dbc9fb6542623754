using System.Globalization;
using System.Text;

namespace PaperParse.Cli.Tests;

public sealed class UntrustedTextTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>An escape sequence, a C1 control that begins one, a direction override, a line separator, a bell, DEL.</summary>
    private const string Hostile = "\u001B]0;title\u0007 \u009B2J \u202Ereversed\u2066 \u2028 \u007F \u200B";

    private const string Dump =
        $"Mar 5\n\nReading {Hostile} Tide Tables with Models\n\n"
        + $"Tide tables {Hostile} are printed once a year and corrected by hand, at 14\\% {Hostile} of the cost.\n\n"
        + $"  • 1 authors\n·\nMar 4, 2031\n\n~~ {Hostile} ~~\n\n"
        + $"Title Without {Hostile} an End\n\nShared freezers {Hostile} are opened by whoever comes first, at all hours of the day\n";

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("check")]
    [InlineData("check --reporter json")]
    [InlineData("check --fail-level hint")]
    [InlineData("extract")]
    [InlineData("extract --format json")]
    [InlineData("parse")]
    [InlineData("fix --unsafe --fail-level hint")]
    public void Control_characters_of_a_dump_never_reach_an_output_raw(string commandLine)
    {
        var path = _folder.File("dump.txt", Dump);
        var words = commandLine.Split(' ');

        var run = ToolRun.Of([words[0], path, .. words[1..]]);

        AssertHarmless(run.Out);
        AssertHarmless(run.Error);
        Assert.NotEqual(2, run.Code);
        Assert.NotEqual(0, run.Out.Length + run.Error.Length);
    }

    [Theory]
    [InlineData("parse --as source")]
    [InlineData("fix --diff")]
    public void Exact_text_is_escaped_on_a_terminal_and_exact_elsewhere(string commandLine)
    {
        var path = _folder.File("dump.txt", Dump);
        var words = commandLine.Split(' ');

        AssertHarmless(ToolRun.OnTerminal(colour: false, [words[0], path, .. words[1..]]).Out);
        Assert.Contains(Hostile, ToolRun.Of([words[0], path, .. words[1..]]).Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("extract")]
    [InlineData("parse")]
    [InlineData("fix")]
    public void Names_of_files_and_options_are_escaped_too(string command)
    {
        var missing = ToolRun.Of(command, $"no-such-{Hostile}");
        var wrong = ToolRun.Of(command, "x", $"--{Hostile}");
        var named = ToolRun.Of(command, _folder.File("a\u001Bb\nc", ""));

        foreach (var run in new[] { missing, wrong, named })
        {
            AssertHarmless(run.Out);
            AssertHarmless(run.Error);
        }

        Assert.Single(missing.ErrorLines, line => line.Contains("no such file", StringComparison.Ordinal));
        Assert.Equal(2, wrong.Code);
    }

    private static void AssertHarmless(string output)
    {
        var harmful = output.EnumerateRunes().Where(IsHarmful).Select(rune => $"U+{rune.Value:X4}").Distinct();

        Assert.Empty(harmful);
    }

    private static bool IsHarmful(Rune rune) => rune.Value is not (' ' or '\n') && Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
