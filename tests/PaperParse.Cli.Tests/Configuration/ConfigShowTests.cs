using System.Text.Json;

namespace PaperParse.Cli.Tests;

/// <summary><c>config show</c> says what holds for a file and who says so, the strongest last.</summary>
[Collection(CurrentFolder.Name)]
public sealed class ConfigShowTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _previous = Directory.GetCurrentDirectory();

    public ConfigShowTests()
    {
        Directory.SetCurrentDirectory(_folder.Path);
        Directory.CreateDirectory("dumps");
        File.WriteAllText("dumps/a.txt", Sample.Fixable);
    }

    public void Dispose()
    {
        Directory.SetCurrentDirectory(_previous);
        _folder.Dispose();
    }

    /// <summary>Each step says one more thing of PP3001, PP4003 or the profile, and is stronger than all before it.</summary>
    [Fact]
    public void Precedence_from_the_weakest_to_the_strongest()
    {
        Assert.Equal("PP3001 warning default", Line("PP3001"));
        // The profile of the dialect is stronger than the default of a rule.
        Assert.Equal("PP4003 off profile hf-search", Line("PP4003"));

        File.WriteAllText(".editorconfig", "[*.txt]\npaperparse_diagnostic.PP4003.severity = hint\npaperparse_diagnostic.PP3001.severity = hint\n");
        Assert.Equal("PP4003 hint .editorconfig:2:1", Line("PP4003"));
        File.WriteAllText("dumps/.editorconfig", "[*]\npaperparse_diagnostic.PP4003.severity = info\n");
        Assert.Equal("PP4003 info dumps/.editorconfig:2:1", Line("PP4003"));
        Assert.Equal("PP3001 hint .editorconfig:3:1", Line("PP3001"));

        File.WriteAllText("far.toml", "[rules]\nPP4003 = \"warning\"\n");
        File.WriteAllText("base.toml", "extends = [\"far.toml\"]\n");
        File.WriteAllText(".paperparse.toml", "extends = [\"base.toml\"]\n");
        Assert.Equal("PP4003 warning far.toml:2:10", Line("PP4003"));
        File.WriteAllText("base.toml", "extends = [\"far.toml\"]\n[rules]\nPP4003 = \"hint\"\n");
        Assert.Equal("PP4003 hint base.toml:3:10", Line("PP4003"));
        File.WriteAllText("later.toml", "[rules]\nPP4003 = \"off\"\n");
        File.WriteAllText(".paperparse.toml", "extends = [\"base.toml\", \"later.toml\"]\n");
        Assert.Equal("PP4003 off later.toml:2:10", Line("PP4003"));

        File.AppendAllText(".paperparse.toml", "[rules]\nPP4003 = \"info\"\n");
        Assert.Equal("PP4003 info .paperparse.toml:3:10", Line("PP4003"));
        File.AppendAllText(".paperparse.toml", "[[overrides]]\npaths = [\"dumps\"]\nrules = { PP4003 = \"warning\" }\n");
        Assert.Equal("PP4003 warning .paperparse.toml:6:20", Line("PP4003"));
        // A nearer file takes the place of one farther off, and does not add to it.
        File.WriteAllText("dumps/.paperparse.toml", "[rules]\nPP3001 = \"info\"\n");
        Assert.Equal("PP4003 info dumps/.editorconfig:2:1", Line("PP4003"));
        Assert.Equal("PP3001 info dumps/.paperparse.toml:2:10", Line("PP3001"));

        Assert.Equal("PP3001 error --severity", Line("PP3001", "--severity", "PP3001=error"));
        Assert.Equal("PP3001 off --ignore", Line("PP3001", "--ignore", "PP3001"));
        Assert.Equal("PP3001 off --select", Line("PP3001", "--select", "PP4003"));
        Assert.Equal("PP3001 warning default", Line("PP3001", "--no-config"));
    }

    [Fact]
    public void Profile_is_that_of_the_dialect_until_one_is_named()
    {
        Assert.Equal("profile hf-search dialect hf-text", Line("profile"));
        File.WriteAllText(".paperparse.toml", "profile = \"strict-feed\"\n");
        Assert.Equal("profile strict-feed .paperparse.toml:1:11", Line("profile"));
        Assert.Equal("PP5002 error profile strict-feed", Line("PP5002"));
        Assert.Equal("profile none --profile", Line("profile", "--profile", "none"));
        Assert.Equal("profile hf-search dialect hf-text", Line("profile", "--no-config"));
    }

    [Fact]
    public void Dialect_is_found_out_until_one_is_named()
    {
        Assert.Equal("dialect auto (hf-text) default", Line("dialect"));
        File.WriteAllText(".paperparse.toml", "\ndialect = \"numbered-digest\"\n");
        Assert.Equal("dialect numbered-digest .paperparse.toml:2:11", Line("dialect"));
        Assert.Equal("dialect auto (hf-text) --dialect", Line("dialect", "--dialect", "auto"));
        File.WriteAllText("own.grammar", OwnGrammar);
        Assert.Equal("dialect own --grammar", Line("dialect", "--grammar", "own.grammar"));
    }

    [Fact]
    public void Grammars_are_shown_with_where_they_are_named()
    {
        Directory.CreateDirectory(".paperparse/grammars");
        File.WriteAllText(".paperparse/grammars/found.grammar", OwnGrammar.Replace("grammar own", "grammar found", StringComparison.Ordinal));
        File.WriteAllText("own.grammar", OwnGrammar);
        File.WriteAllText(".paperparse.toml", "grammars = [\"own.grammar\"]\ndialect = \"own\"\n");

        var lines = Show().Where(line => line.StartsWith("grammars", StringComparison.Ordinal));

        Assert.Equal(["grammars own.grammar .paperparse.toml:1:13", "grammars .paperparse/grammars/found.grammar .paperparse/grammars"], lines);
        var listed = ToolRun.Of("grammar", "list");
        Assert.Equal((0, ""), (listed.Code, listed.Error));
        Assert.Equal(["(own.grammar)", "(.paperparse/grammars/found.grammar)"], listed.OutLines.Take(2).Select(line => line.Split(' ')[^1]));
    }

    [Fact]
    public void Every_rule_and_option_is_shown_once_and_the_options_have_their_own_origins()
    {
        File.WriteAllText(".paperparse.toml", "[rules]\nPP2003 = { most-authors = 80 }\n");

        var lines = Show();

        Assert.Equal(PaperParse.ListingOptions.BuiltInSettings.Descriptors.Select(rule => rule.Id), lines.Select(line => line.Split(' ')[0]).Where(key => key.StartsWith("PP", StringComparison.Ordinal) && !key.Contains('.', StringComparison.Ordinal)));
        Assert.Contains("PP2003 info default", lines);
        Assert.Contains("PP2003.most-authors 80 .paperparse.toml:2:27", lines);
        Assert.Equal(PaperParse.ListingOptions.BuiltInSettings.Descriptors.Sum(rule => rule.Options.Count), lines.Count(line => line.Split(' ')[0].Contains('.', StringComparison.Ordinal)));
    }

    [Fact]
    public void As_json_it_says_the_same()
    {
        File.WriteAllText(".paperparse.toml", "profile = \"none\"\n[rules]\nPP2003 = { level = \"off\", most-authors = 80 }\n");

        var shown = JsonDocument.Parse(ToolRun.Of("config", "show", "dumps/a.txt", "--json").Out).RootElement;

        Assert.Equal("dumps/a.txt", shown.GetProperty("file").GetString());
        var settings = shown.GetProperty("settings");
        Assert.Equal(("none", "auto"), (settings.GetProperty("profile").GetString(), settings.GetProperty("dialect").GetString()));
        Assert.Equal("""{"level":"off","most-authors":80}""", JsonSerializer.Serialize(settings.GetProperty("rules").GetProperty("PP2003")));
        var origins = shown.GetProperty("origins");
        Assert.Equal("""{"source":".paperparse.toml","line":3,"column":42}""", JsonSerializer.Serialize(origins.GetProperty("rules.PP2003.most-authors")));
        Assert.Equal("""{"source":"default"}""", JsonSerializer.Serialize(origins.GetProperty("dialect")));
    }

    [Fact]
    public void File_that_is_not_there_or_a_mistake_is_said()
    {
        Assert.Equal((2, ""), (ToolRun.Of("config", "show", "nothing.txt") is var run ? run.Code : 0, run.Out));
        Assert.Contains("nothing.txt: no such file", run.Error, StringComparison.Ordinal);
        File.WriteAllText(".paperparse.toml", "profil = 1\n");
        Assert.Equal((2, ""), (ToolRun.Of("config", "show", "dumps/a.txt") is var wrong ? wrong.Code : 0, wrong.Out));
    }

    internal const string OwnGrammar = """
        grammar own "a letter"
        complete title
        line heading = "##" title:text
        items Entry
        Entry = Title
        Title = heading

        """;

    private static string Line(string key, params string[] options) => Show(options).First(line => line.StartsWith(key + " ", StringComparison.Ordinal));

    /// <summary>Its lines, with one space between their columns.</summary>
    private static List<string> Show(params string[] options)
    {
        var run = ToolRun.Of(["config", "show", "dumps/a.txt", .. options]);
        Assert.Equal((0, ""), (run.Code, run.Error));
        return [.. run.OutLines.Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries)))];
    }
}
