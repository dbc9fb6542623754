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
            $"{path}:4:9: error PG0002: nothing defines 'titel'; did you mean 'title'?\n    | Entry = titel\n    |         ^^^^^\n    = Entry = title\n1 grammar; 1 mistake\n", run.Out);
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
    [InlineData("hf-text")]
    [InlineData("hf-html")]
    public void Test_of_a_built_in_grammar_finds_its_trees(string grammar)
    {
        var run = ToolRun.Of("grammar", "test", Repository.PathOf($"grammars/{grammar}"));

        Assert.Equal((0, $"{grammar}: {Repository.Samples(grammar).Count} samples; 0 different\n", ""), (run.Code, run.Out, run.Error));
    }

    [Fact]
    public void Test_shows_what_is_different_and_updates_it_when_asked()
    {
        _folder.File("weekly.grammar", "grammar weekly\nline title = text\nitems Entry\nEntry = Title\nTitle = title\n");
        Directory.CreateDirectory(Path.Combine(_folder.Path, "samples"));
        _folder.File("samples/a.txt", "Moss\n");
        var tree = Path.Combine(_folder.Path, "samples", "a.verified.txt");

        var missing = ToolRun.Of("grammar", "test", _folder.Path);
        Assert.Equal((1, "weekly: 1 sample; 1 different"), (missing.Code, missing.OutLines[^1]));
        Assert.False(File.Exists(tree));

        Assert.Equal((0, "weekly: 1 sample; 1 updated\n"), (ToolRun.Of("grammar", "test", _folder.Path, "--update") is var updated ? updated.Code : 0, updated.Out));
        Assert.Equal((0, "weekly: 1 sample; 0 different\n"), (ToolRun.Of("grammar", "test", _folder.Path) is var same ? same.Code : 1, same.Out));

        File.WriteAllText(tree, File.ReadAllText(tree).Replace("Title", "Abstract", StringComparison.Ordinal));
        var different = ToolRun.Of("grammar", "test", _folder.Path);
        Assert.Equal(1, different.Code);
        Assert.Contains("-    Abstract [0..5)", different.OutLines);
        Assert.Contains("+    Title [0..5)", different.OutLines);
    }

    [Fact]
    public void Test_says_what_is_missing()
    {
        Assert.Equal((2, $"paperparse: {_folder.Path}: holds no grammar, or more than one; name the folder of one file that ends in .grammar, or the file\n"), Failure());
        _folder.File("weekly.grammar", "grammar weekly\nline title = text\nitems Entry\nEntry = Title\nTitle = title\n");
        Assert.Equal((2, $"paperparse: {_folder.Path}: has no listings in samples/; put at least one there\n"), Failure());
        Assert.EndsWith("none: no such folder or grammar\n", ToolRun.Of("grammar", "test", Path.Combine(_folder.Path, "none")).Error, StringComparison.Ordinal);

        (int, string) Failure() => ToolRun.Of("grammar", "test", _folder.Path) is var run ? (run.Code, run.Error) : default;
    }

    [Theory]
    [InlineData]
    [InlineData("list")]
    [InlineData("check")]
    [InlineData("test")]
    [InlineData("doc")]
    public void Help_is_that_of_the_command(params string[] command)
    {
        var run = ToolRun.Of(["grammar", .. command, "--help"]);

        Assert.Equal(0, run.Code);
        Assert.Contains("  1  check, doc: a grammar has mistakes; test: a sample has another tree, or an entry was harmed", run.OutLines);
    }

    [Fact]
    public void Doc_of_a_file_is_that_of_the_built_in_grammar_of_its_text()
    {
        var builtIn = ToolRun.Of("grammar", "doc", "hf-text");
        var file = ToolRun.Of("grammar", "doc", PathOf("hf-text"));

        Assert.Equal((0, ""), (builtIn.Code, builtIn.Error));
        Assert.StartsWith("<!DOCTYPE html>\n", builtIn.Out, StringComparison.Ordinal);
        Assert.Contains("<article id=\"d-OrganizationBadge\">", builtIn.Out, StringComparison.Ordinal);
        Assert.Equal(builtIn.Out, file.Out);
        Assert.Equal(0, ToolRun.Of("grammar", "doc", PathOf("hf-html")).Code);
    }

    [Fact]
    public void Doc_writes_to_a_file_when_asked()
    {
        var path = Path.Combine(_folder.Path, "out.html");

        var run = ToolRun.Of("grammar", "doc", "hf-text", "--output", path);

        Assert.Equal((0, "", ""), (run.Code, run.Out, run.Error));
        Assert.Equal(ToolRun.Of("grammar", "doc", "hf-text").OutBytes, File.ReadAllBytes(path));
        Assert.Equal(2, ToolRun.Of("grammar", "doc", "hf-text", "--output", _folder.Path).Code);
    }

    [Fact]
    public void Doc_of_a_grammar_with_mistakes_names_them_and_writes_nothing()
    {
        var path = _folder.File("weekly.grammar", "grammar weekly\nline title = text\nitems Entry\nEntry = titel\n");
        var output = Path.Combine(_folder.Path, "out.html");

        var run = ToolRun.Of("grammar", "doc", path, "--output", output);

        Assert.Equal((1, ""), (run.Code, run.Out));
        Assert.StartsWith($"{path}:4:9: error PG0002: ", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(output));
        Assert.Equal(2, ToolRun.Of("grammar", "doc", "no-such-grammar").Code);
    }

    private static string PathOf(string grammar) => Repository.PathOf($"grammars/{grammar}/{grammar}.grammar");
}
