using PaperParse.TestSupport;

namespace PaperParse.Cli.Tests;

/// <summary><c>grammar test --damage</c>: what a line that is lost does to entries that it is no part of.</summary>
public sealed class LostLinesTests : IDisposable
{
    private const string Listing = "* Herons\nThey stand.\nby Ada Berg\nroom 12\n* Reeds\nThey sway.\nby Bo Stein\nroom 7\n* Moss\nIt waits.\nby Cy Holm\nroom 9\n";

    private const string Lines = """
        grammar weekly
        line title      = "*" title:text
        line people     = "by" authors:text
        line room       = "room" rank:digits
        line prose else = abstract:text
        items Entry

        """;

    // Where a title is lost it reads on over what stood below it.
    private const string Greedy = Lines + "Entry = title (people | room | prose){1,9}\n";

    private const string Careful = Lines + """
        Entry    = Title rest | without Title &(Abstract Byline) rest
        Title    = title
        rest     = ~Abstract ~Byline Rank?
        Byline   = people
        Rank     = room
        Abstract = prose{1,9}

        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string> Grammars => [.. BuiltInDialects.All.Select(dialect => dialect.Name)];

    [Fact]
    public void An_entry_that_another_ones_lost_line_changes_is_named_with_the_field_before_and_after()
    {
        Write(Greedy, Listing);

        var run = ToolRun.Of("grammar", "test", _folder.Path, "--damage");

        Assert.Equal((1, ""), (run.Code, run.Error));
        var sample = Path.Combine(_folder.Path, "samples", "a.txt");
        Assert.Equal(
            $"{sample}:5: without this line entry 1, \"Herons\" has another abstract: before \"…Abstract They stand.\", after \"…Abstract They stand.\\nby Ada Berg\\nroom 12\\nThey sway.\"",
            run.OutLines.First(line => line.Contains(" abstract", StringComparison.Ordinal)));
        Assert.Contains(run.OutLines, line => line.StartsWith($"{sample}:9: without this line entry 2, \"Reeds\" has another ", StringComparison.Ordinal));
        Assert.Matches("^weekly: 12 lost lines; [1-9][0-9]* fields of other entries changed$", run.OutLines[^1]);
    }

    [Fact]
    public void A_sample_that_is_too_long_to_be_read_once_a_line_is_not_tried_and_that_is_no_success()
    {
        Write(Careful, Listing + string.Concat(Enumerable.Repeat("* Herons at night, and all that they do\nby Ada Berg\n\n", 1_500)));

        var run = ToolRun.Of("grammar", "test", _folder.Path, "--damage");

        Assert.Equal(1, run.Code);
        Assert.Contains(run.OutLines, line => line.Contains(": not tried: it has 4,512 lines, and to read it once for each is ", StringComparison.Ordinal) && line.EndsWith(" of at most 100,000,000; make it shorter, a few entries show what damage does", StringComparison.Ordinal));
        Assert.Equal("weekly: 0 lost lines; 1 sample not tried; no other entry was harmed", run.OutLines[^1]);
    }

    [Fact]
    public void Where_none_is_harmed_the_number_of_lost_lines_is_said()
    {
        Write(Careful, Listing);
        Assert.Equal((0, "weekly: 1 sample; 0 different\nweekly: 12 lost lines; no other entry was harmed\n"), (ToolRun.Of("grammar", "test", _folder.Path, "--damage") is var run ? run.Code : 2, run.Out));
    }

    [Fact]
    public void What_an_entry_has_from_elsewhere_is_no_harm()
    {
        Write(Careful.Replace("items Entry", "items Header | Entry\nHeader = ListingDate\nListingDate = top\nline top = \"==\" year:digits \"-\" month:digits \"-\" day:digits", StringComparison.Ordinal), "== 2031-03-03\n" + Listing);
        Assert.Equal("weekly: 13 lost lines; no other entry was harmed", ToolRun.Of("grammar", "test", _folder.Path, "--damage").OutLines[^1]);
    }

    [Theory]
    [MemberData(nameof(Grammars))]
    public void The_grammars_that_ship_bear_it(string name)
    {
        var run = ToolRun.Of("grammar", "test", Repository.PathOf($"grammars/{name}"), "--damage");
        Assert.True(run.Code == 0, run.Out);
        Assert.EndsWith(" lost lines; no other entry was harmed", run.OutLines[^1], StringComparison.Ordinal);
    }

    // Both trees are accepted first: what is asked here is the damage.
    private void Write(string grammar, string listing)
    {
        Directory.CreateDirectory(Path.Combine(_folder.Path, "samples"));
        File.WriteAllText(Path.Combine(_folder.Path, "samples", "a.txt"), listing);
        _folder.File("weekly.grammar", grammar);
        Assert.Equal(0, ToolRun.Of("grammar", "test", _folder.Path, "--update").Code);
    }
}
