using PaperParse.TestSupport;

namespace PaperParse.Cli.Tests;

public sealed class GrammarCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void List_has_a_line_for_each_dialect_with_its_description()
    {
        var run = ToolRun.Of("grammar", "list");

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal(BuiltInDialects.All.Select(dialect => dialect.Name), run.OutLines.Select(line => line.Split(' ')[0]));
        Assert.Contains("hf-html           Hugging Face papers pages, saved as HTML", run.OutLines);
        Assert.EndsWith("(only where it is named: --dialect)", run.OutLines.Single(line => line.StartsWith("title-abstract", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void Check_of_a_sound_grammar_finds_nothing()
    {
        var run = ToolRun.Of("grammar", "check", PathOf("hf-text"), PathOf("hf-html"));

        Assert.Equal((0, "2 grammars; 0 mistakes\n", ""), (run.Code, run.Out, run.Error));
    }

    [Fact]
    public void Check_shows_each_mistake_under_its_line()
    {
        var path = _folder.File("weekly.grammar", "grammar weekly\nline title = text\nitems Entry\nEntry = titel\n");

        var run = ToolRun.Of("grammar", "check", path);

        Assert.Equal(1, run.Code);
        Assert.Equal(
            $"{path}:4:9: error PG0002: nothing defines 'titel'; did you mean 'title'?\n    | Entry = titel\n    |         ^\n1 grammar; 1 mistake\n", run.Out);
    }

    [Fact]
    public void A_file_that_cannot_be_read_costs_the_others_nothing()
    {
        var path = _folder.File("bytes.grammar", [0xFF, 0xFF, 0x41]);

        var run = ToolRun.Of("grammar", "check", path, System.IO.Path.Combine(_folder.Path, "none.grammar"), PathOf("hf-text"));

        Assert.Equal((2, "1 grammar; 0 mistakes\n"), (run.Code, run.Out));
        Assert.Equal(2, run.ErrorLines.Length);
        Assert.EndsWith("is neither UTF-8 nor UTF-16 with a byte order mark", run.ErrorLines[0], StringComparison.Ordinal);
        Assert.EndsWith("no such file", run.ErrorLines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Text_of_a_grammar_is_escaped()
    {
        var run = ToolRun.Of("grammar", "check", _folder.File("x.grammar", "grammar x\n\u001B[31m\n"));

        Assert.Equal(1, run.Code);
        Assert.DoesNotContain("\u001B", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData]
    [InlineData("list")]
    [InlineData("check")]
    public void Help_is_that_of_the_command(params string[] command)
    {
        var run = ToolRun.Of(["grammar", .. command, "--help"]);

        Assert.Equal(0, run.Code);
        Assert.Contains("  1  check: a grammar has mistakes", run.OutLines);
    }

    private static string PathOf(string grammar) => Repository.PathOf($"grammars/{grammar}/{grammar}.grammar");
}
