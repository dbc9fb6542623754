using System.Text;

namespace PaperParse.Cli.Tests;

/// <summary>The commands that read listings do as the configuration of each input says.</summary>
public sealed class ConfiguredRunsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Check_judges_each_input_by_its_own_folder()
    {
        var strict = Put("strict/a.txt", Sample.Fixable);
        var mild = Put("mild/a.txt", Sample.Fixable);
        Put("strict/.paperparse.toml", "[rules]\nPP3001 = \"error\"\n");
        Put("mild/.paperparse.toml", "[rules]\nPP3001 = \"off\"\n");

        Assert.Contains("error PP3001", ToolRun.Of("check", strict).Out, StringComparison.Ordinal);
        Assert.Equal(0, ToolRun.Of("check", mild) is var run && !run.Out.Contains("PP3001", StringComparison.Ordinal) ? run.Code : -1);
        var both = ToolRun.Of("check", strict, mild);
        Assert.Equal(1, both.Code);
        Assert.Single(both.OutLines, line => line.Contains("PP3001", StringComparison.Ordinal));
        Assert.Contains("warning PP3001", ToolRun.Of("check", mild, "--no-config").Out, StringComparison.Ordinal);
        Assert.Contains("info PP3001", ToolRun.Of("check", mild, "--severity", "PP3001=info").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Option_of_a_rule_counts()
    {
        var file = Put("a.txt", Sample.Clean);
        Put(".paperparse.toml", "[rules]\nPP2003 = { level = \"warning\", most-authors = 37 }\n");

        var run = ToolRun.Of("check", file);

        Assert.Equal(1, run.Code);
        Assert.Contains("warning PP2003", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("PP2003", ToolRun.Of("check", file, "--no-config").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Fix_leaves_alone_what_is_off()
    {
        var file = Put("a.txt", Sample.Fixable);
        Put(".paperparse.toml", "[rules]\nPP3001 = \"off\"\n");

        ToolRun.Of("fix", file);

        Assert.Equal(Sample.Fixed.Replace("save 14%", @"save 14\%", StringComparison.Ordinal), File.ReadAllText(file));
        ToolRun.Of("fix", file, "--no-config");
        Assert.Equal(Sample.Fixed, File.ReadAllText(file));
    }

    [Fact]
    public void Stats_counts_by_it()
    {
        var file = Put("a.txt", Sample.Fixable);
        Put(".paperparse.toml", "[rules]\nPP3001 = \"off\"\n");

        Assert.DoesNotContain("PP3001", ToolRun.Of("stats", file).Out, StringComparison.Ordinal);
        Assert.Contains("PP3001", ToolRun.Of("stats", file, "--no-config").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Extract_and_parse_read_with_its_dialect_and_grammars()
    {
        var file = Put("letters/a.txt", "## Herons That Count\n\n## Glass From Kelp Ash\n");
        Put("formats/own.grammar", ConfigShowTests.OwnGrammar);
        Put(".paperparse.toml", "grammars = [\"formats/own.grammar\"]\n[[overrides]]\npaths = [\"letters\"]\ndialect = \"own\"\n");

        var run = ToolRun.Of("extract", file);

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal(2, run.OutLines.Length);
        Assert.All(run.OutLines, line => Assert.Contains("\"dialect\":\"own\"", line, StringComparison.Ordinal));
        Assert.Contains("Herons", ToolRun.Of("parse", file).Out, StringComparison.Ordinal);
        Assert.Equal(0, ToolRun.Of("check", file).Code);
        Assert.Equal(1, ToolRun.Of("extract", file, "--no-config").Code);
    }

    [Fact]
    public void Grammar_of_the_configuration_goes_before_one_of_its_name_in_the_folder()
    {
        var file = Put("a.txt", "## Herons That Count\n");
        Put(".paperparse/grammars/own.grammar", ConfigShowTests.OwnGrammar.Replace("##", "%%", StringComparison.Ordinal));
        Put("own.grammar", ConfigShowTests.OwnGrammar);
        Put(".paperparse.toml", "grammars = [\"own.grammar\"]\ndialect = \"own\"\n");

        Assert.Contains("Herons That Count", ToolRun.Of("extract", file).Out, StringComparison.Ordinal);
        Put(".paperparse.toml", "dialect = \"own\"\n");
        Assert.Empty(ToolRun.Of("extract", file).Out);
    }

    [Fact]
    public void Standard_input_lies_where_its_name_says()
    {
        Put("strict/.paperparse.toml", "[rules]\nPP3001 = \"error\"\n");

        var run = ToolRun.WithInput(Encoding.UTF8.GetBytes(Sample.Fixable), "check", "-", "--stdin-filename", Path.Combine(_folder.Path, "strict", "x.txt"));

        Assert.Contains("error PP3001", run.Out, StringComparison.Ordinal);
        Assert.Contains("warning PP3001", ToolRun.WithInput(Encoding.UTF8.GetBytes(Sample.Fixable), "check", "-").Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("fix")]
    [InlineData("stats")]
    [InlineData("extract")]
    public void Mistake_ends_the_run_before_anything_is_read(string command)
    {
        var file = Put("a.txt", Sample.Fixable);
        var config = Put(".paperparse.toml", "[rules]\nPP3001 = \"of\"\n");

        var run = ToolRun.Of(command, file);

        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.Equal(
            [
                $"{config}:2:10: error: 'of' is no level; did you mean 'off'? Levels are error, warning, info, hint, on, off",
                "    | PP3001 = \"of\"",
                "    |          ^^^^",
            ],
            run.ErrorLines);
        Assert.Equal(Sample.Fixable, File.ReadAllText(file));
    }

    [Fact]
    public void Dialect_that_there_is_not_is_said_where_it_stands()
    {
        var file = Put("a.txt", Sample.Fixable);
        var config = Put(".paperparse.toml", "\ndialect = \"hf-tex\"\n");

        var run = ToolRun.Of("check", file);

        Assert.Equal(2, run.Code);
        Assert.StartsWith($"{config}:2:11: error: there is no dialect 'hf-tex'; did you mean 'hf-text'? There are accepted-html,", run.ErrorLines[0], StringComparison.Ordinal);
        Assert.Equal("    |           ^^^^^^^^", run.ErrorLines[2]);
    }

    [Fact]
    public void Mistake_in_a_grammar_that_it_names_is_shown_in_the_grammar()
    {
        var file = Put("a.txt", Sample.Fixable);
        var grammar = Put("own.grammar", ConfigShowTests.OwnGrammar.Replace("Title = heading", "Title = headin", StringComparison.Ordinal));
        Put(".paperparse.toml", "grammars = [\"own.grammar\"]\n");

        var run = ToolRun.Of("check", file);

        Assert.Equal(2, run.Code);
        Assert.StartsWith($"{grammar}:6:9: error PG0002: nothing defines 'headin'", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_grammars_of_one_name_are_refused_where_they_are_named()
    {
        var file = Put("a.txt", Sample.Fixable);
        Put("a.grammar", ConfigShowTests.OwnGrammar);
        Put("b.grammar", ConfigShowTests.OwnGrammar);
        Put(".paperparse.toml", "grammars = [\"a.grammar\", \"b.grammar\"]\n");

        var run = ToolRun.Of("check", file);

        Assert.Equal(2, run.Code);
        Assert.Contains(".paperparse.toml:1:26: error: this grammar is called 'own', as ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Grammar_folder_cannot_lead_out_of_its_project()
    {
        var file = Put("dump/a.txt", Sample.Fixable);
        Put("outside/own.grammar", ConfigShowTests.OwnGrammar);
        Directory.CreateDirectory(Path.Combine(_folder.Path, "dump/.paperparse"));
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "dump/.paperparse/grammars"), "../../outside");

        var run = ToolRun.Of("check", file);

        Assert.Equal(2, run.Code);
        Assert.Contains("own.grammar: this is a link that leads out of the project; put the file itself here", run.Error, StringComparison.Ordinal);
    }

    /// <summary>What a configuration quotes reaches a terminal escaped.</summary>
    [Fact]
    public void Untrusted_text_of_a_configuration_is_escaped()
    {
        var file = Put("a.txt", Sample.Fixable);
        Put(".paperparse.toml", "\"a\\u001b[31mb\" = 1\nprofile = \"x\\u0007\"\n");

        var run = ToolRun.Of("check", file);

        Assert.Equal(2, run.Code);
        Assert.DoesNotContain(run.Error, character => char.IsControl(character) && character != '\n');
    }

    /// <summary>The library looks for nothing that it was not asked to.</summary>
    [Fact]
    public void Listing_that_is_loaded_by_the_library_knows_no_configuration()
    {
        var file = Put("a.txt", Sample.Fixable);
        Put(".paperparse.toml", "[rules]\nPP3001 = \"off\"\n");

        Assert.Contains(Listing.Load(file).Findings, finding => finding.Id == "PP3001");
        var files = new Analysis.ConfigurationFiles(ListingOptions.BuiltInSettings);
        Assert.DoesNotContain(Listing.Load(file, new ListingOptions { Rules = files.For(file).Over(ListingOptions.BuiltInSettings) }).Findings, finding => finding.Id == "PP3001");
    }

    private string Put(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(_folder.Path, name))!);
        return _folder.File(name, text);
    }
}
