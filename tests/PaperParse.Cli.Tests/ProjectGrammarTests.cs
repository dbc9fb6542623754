namespace PaperParse.Cli.Tests;

/// <summary>Grammars in <c>.paperparse/grammars</c>, found upwards from each input.</summary>
public sealed class ProjectGrammarTests : IDisposable
{
    private const string Weekly = """
        grammar weekly "a weekly letter"
        complete title authors
        line heading = "##" title:text
        line people = "von" authors:names
        piece names = Author:until("und") ("und" Author:until("und")){0,20}
        items Entry
        Entry = Title blank? Byline blank?
        Title = heading
        Byline = people

        """;

    private const string Letter = "## Reiher im Nebel\nvon Ada Berg und Bo Stein\n\n## Ebbe und Flut\nvon Cy Holm\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Grammar_above_an_input_reads_it()
    {
        Put(".paperparse/grammars/weekly.grammar", Weekly);
        var letter = Put("2031/march/letter.txt", Letter);

        var run = ToolRun.Of("extract", letter);

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal(2, run.OutLines.Length);
        Assert.All(run.OutLines, line => Assert.Contains("\"dialect\":\"weekly\"", line, StringComparison.Ordinal));
        Assert.Contains("\"title\":\"Reiher im Nebel\"", run.OutLines[0], StringComparison.Ordinal);
        Assert.Contains("Ada Berg", run.OutLines[0], StringComparison.Ordinal);
        // Elsewhere nobody knows the grammar.
        Assert.Contains("PP0007", ToolRun.WithInput(System.Text.Encoding.UTF8.GetBytes(Letter), "extract", "-").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_command_knows_it_and_standard_input_lies_where_its_name_says()
    {
        Put(".paperparse/grammars/weekly/weekly.grammar", Weekly);
        var letter = Put("letter.txt", Letter);

        Assert.Contains("(weekly, 100 % sure); 2 entries", ToolRun.Of("check", letter).Out, StringComparison.Ordinal);
        Assert.StartsWith("Listing", ToolRun.Of("parse", letter).Out, StringComparison.Ordinal);
        Assert.Contains("AuthorList", ToolRun.Of("parse", letter, "--dialect", "weekly").Out, StringComparison.Ordinal);
        Assert.Equal(0, ToolRun.Of("fix", letter).Code);
        var named = ToolRun.WithInput(System.Text.Encoding.UTF8.GetBytes(Letter), "check", "-", "--stdin-filename", Path.Combine(_folder.Path, "x.txt"));
        Assert.Contains("(weekly, 100 % sure); 2 entries", named.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Nearest_folder_is_the_one()
    {
        Put(".paperparse/grammars/weekly.grammar", Weekly);
        Put("inner/.paperparse/grammars/other.grammar", Weekly.Replace("weekly", "other", StringComparison.Ordinal));
        var outer = Put("letter.txt", Letter);
        var inner = Put("inner/letter.txt", Letter);

        var run = ToolRun.Of("extract", outer, inner);

        Assert.Equal(["weekly", "weekly", "other", "other"], run.OutLines.Select(DialectOf));
        Assert.Contains("no dialect 'weekly'", ToolRun.Of("extract", inner, "--dialect", "weekly").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Grammar_of_a_built_in_name_takes_its_place_and_the_command_line_goes_before_both()
    {
        Put(".paperparse/grammars/mine.grammar", Weekly.Replace("grammar weekly", "grammar hf-text", StringComparison.Ordinal));
        var letter = Put("letter.txt", Letter);
        var given = Put("given.grammar", Weekly.Replace("grammar weekly", "grammar given", StringComparison.Ordinal));

        Assert.Equal(["hf-text", "hf-text"], ToolRun.Of("extract", letter).OutLines.Select(DialectOf));
        Assert.Equal(["given", "given"], ToolRun.Of("extract", letter, "--grammar", given).OutLines.Select(DialectOf));
        // Both read it alike, so neither is certain; the one that was named in the call is tried among the others.
        Assert.Equal(["hf-text", "hf-text"], ToolRun.Of("extract", letter, "--grammar", given, "--dialect", "auto").OutLines.Select(DialectOf));
    }

    [Fact]
    public void Grammar_that_extends_another_is_no_rival_of_it()
    {
        Put(".paperparse/grammars/mine.grammar", "grammar mine\nextends hf-text\n");
        var dump = Put("dump.txt", File.ReadAllText(Path.Combine(PaperParse.TestSupport.Repository.Root, "grammars", "hf-text", "samples", "readme.txt")));

        var run = ToolRun.Of("check", dump, "--as-of", "2031-03-05");

        Assert.Contains("(mine, 100 % sure); 2 entries", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("PP0904", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Mistake_in_a_grammar_ends_the_run_before_anything_is_read_and_is_said_once()
    {
        var grammar = Put(".paperparse/grammars/weekly.grammar", Weekly.Replace("Title = heading", "Title = headin", StringComparison.Ordinal));
        var letters = Enumerable.Range(0, 5).Select(i => Put($"letter{i}.txt", Letter)).ToArray();

        var run = ToolRun.Of(["check", .. letters]);

        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.Equal(
            [
                $"{grammar}:8:9: error PG0002: nothing defines 'headin'; did you mean 'heading'?",
                "    | Title = headin",
                "    |         ^^^^^^",
                "    = Title = heading",
            ],
            run.ErrorLines);
    }

    [Fact]
    public void Two_grammars_of_one_name_are_refused()
    {
        Put(".paperparse/grammars/a.grammar", Weekly);
        Put(".paperparse/grammars/b.grammar", Weekly);

        var run = ToolRun.Of("check", Put("letter.txt", Letter));

        Assert.Equal(2, run.Code);
        Assert.Contains("b.grammar: is called 'weekly', as", run.Error, StringComparison.Ordinal);
    }

    private string Put(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(_folder.Path, name))!);
        return _folder.File(name, text);
    }

    private static string DialectOf(string record) => record.Split("\"dialect\":\"")[1].Split('"')[0];
}
