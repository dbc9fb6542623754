namespace PaperParse.Cli.Tests;

/// <summary>Who reads with a grammar that tries too much is told so, and where.</summary>
public sealed class HostileGrammarTests
{
    private const string Grammar = "grammar hostile \"Tries too much\"\nitems Entry\nline a = \"a\"\nline b = \"b\"\nline t = title:\"T\"\nEntry = Title b | x5 b\nTitle = t\n"
        + "x1 = (a{1,1000} b | a){1,1000}\nx2 = (x1{1,1000} b | x1){1,1000}\nx3 = (x2{1,1000} b | x2){1,1000}\nx4 = (x3{1,1000} b | x3){1,1000}\nx5 = (x4{1,1000} b | x4){1,1000}\n";

    private const string Message = "reading was given up at line 3, and what was not read by then is skipped: the grammar 'hostile' tries too much on this text; "
        + "give it repetitions with smaller bounds, and fewer of them in one another";

    [Fact]
    public void Check_has_one_finding_of_it()
    {
        using var folder = new TemporaryFolder();
        var (grammar, text) = Write(folder);
        var run = ToolRun.Of("check", text, "--grammar", grammar);
        Assert.Equal(1, run.Code);
        Assert.Single(run.OutLines, line => line.StartsWith($"{text}:3:1: error PP0005: {Message}", StringComparison.Ordinal));
        Assert.Single(run.OutLines, line => line.Contains("PP0005", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("parse")]
    [InlineData("extract")]
    public void Parse_and_extract_say_it_on_stderr(string command)
    {
        using var folder = new TemporaryFolder();
        var (grammar, text) = Write(folder);
        var run = ToolRun.Of(command, text, "--grammar", grammar);
        Assert.Contains($"paperparse: {text}: {Message}", run.ErrorLines);
    }

    [Fact]
    public void An_explanation_of_a_line_says_it_too()
    {
        using var folder = new TemporaryFolder();
        var (grammar, text) = Write(folder);
        var run = ToolRun.Of("parse", "--explain", text + ":4", "--grammar", grammar);
        Assert.Equal(0, run.Code);
        Assert.Contains($"paperparse: {text}: {Message}", run.ErrorLines);
        Assert.Equal($"{text}:4: skipped, no rule takes it", run.OutLines[0]);
    }

    private static (string Grammar, string Text) Write(TemporaryFolder folder) =>
        (folder.File("hostile.grammar", Grammar), folder.File("dump.txt", "T\nb\n" + string.Concat(Enumerable.Repeat("a\n", 2_000))));
}
