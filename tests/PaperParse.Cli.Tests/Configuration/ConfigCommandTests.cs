using PaperParse.TestSupport;

namespace PaperParse.Cli.Tests;

/// <summary><c>config init</c> and the shape of the command.</summary>
[Collection(CurrentFolder.Name)]
public sealed class ConfigCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _previous = Directory.GetCurrentDirectory();

    public ConfigCommandTests() => Directory.SetCurrentDirectory(_folder.Path);

    public void Dispose()
    {
        Directory.SetCurrentDirectory(_previous);
        _folder.Dispose();
    }

    [Fact]
    public void Init_writes_a_file_that_changes_nothing()
    {
        File.WriteAllText("a.txt", Sample.Fixable);
        var before = ToolRun.Of("config", "show", "a.txt").Out;

        var run = ToolRun.Of("config", "init");

        Assert.Equal((0, "", "wrote .paperparse.toml; 'paperparse config show FILE' says what holds for a file\n"), (run.Code, run.Out, run.Error));
        Assert.Equal(before, ToolRun.Of("config", "show", "a.txt").Out);
    }

    [Fact]
    public void Init_leaves_a_file_that_is_there_alone()
    {
        File.WriteAllText(".paperparse.toml", "# mine\n");

        var run = ToolRun.Of("config", "init");

        Assert.Equal((2, "paperparse: .paperparse.toml is there already, and is left as it is; move it away first\n"), (run.Code, run.Error));
        Assert.Equal("# mine\n", File.ReadAllText(".paperparse.toml"));
    }

    /// <summary>What stands behind # is right, too: each alone, and all together.</summary>
    [Fact]
    public void Examples_in_what_init_writes_are_right()
    {
        File.WriteAllText("a.txt", Sample.Fixable);
        File.WriteAllText("base.toml", "");
        File.WriteAllText("weekly.grammar", ConfigShowTests.OwnGrammar.Replace("grammar own", "grammar weekly", StringComparison.Ordinal));

        var all = Starter.Uncommented;
        File.WriteAllText(".paperparse.toml", all);

        var run = ToolRun.Of("config", "show", "a.txt");
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains(".paperparse.toml:", run.Out, StringComparison.Ordinal);
        Assert.Equal(10, all.Split('\n').Count(line => line.Contains('=', StringComparison.Ordinal) && !line.StartsWith('#')));
    }

    [Fact]
    public void Schema_in_the_documents_is_what_the_tool_prints()
    {
        var run = ToolRun.Of("config", "schema");
        var file = Repository.PathOf("docs/reference/config.schema.json");
        if (Environment.GetEnvironmentVariable(Verifier.AcceptVariable) == "1" && !Repository.IsContinuousIntegration)
            File.WriteAllText(file, run.Out);

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal(File.ReadAllText(file), run.Out);
    }

    [Theory]
    [InlineData("init")]
    [InlineData("show")]
    [InlineData("schema")]
    public void Help_of_each_has_its_own_examples(string command)
    {
        var run = ToolRun.Of("config", command, "--help");

        var examples = run.OutLines.SkipWhile(line => line != "Examples:").Skip(1).TakeWhile(line => line.Length > 0).ToList();
        Assert.NotEmpty(examples);
        Assert.All(examples, line => Assert.StartsWith($"  paperparse config {command} ", line, StringComparison.Ordinal));
        Assert.Contains("Exit status:", run.OutLines);
    }
}

/// <summary>What <c>config init</c> writes.</summary>
internal static class Starter
{
    public static string Text { get; } = Read();

    /// <summary>With its examples as settings: each begins right behind its <c>#</c>, and a comment does not.</summary>
    public static string Uncommented { get; } = string.Concat(Text.Split('\n').Select(line => (line is ['#', not ' ', ..] ? line[1..] : line) + "\n"));

    private static string Read()
    {
        using var reader = new StreamReader(typeof(Catalogue).Assembly.GetManifestResourceStream("starter.toml")!);
        return reader.ReadToEnd();
    }
}
