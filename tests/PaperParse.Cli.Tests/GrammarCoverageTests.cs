using PaperParse.TestSupport;

namespace PaperParse.Cli.Tests;

public sealed class GrammarCoverageTests : IDisposable
{
    private const string Weekly = """
        grammar weekly "a weekly letter"
        words kind = "paper" => 1 | "talk" => 2 | "poster" => 3
        line heading = "##" title:text
        line people  = ("by" | "von" | "par") authors:text
        line short   = kind "no." rank:digits ("," comments:digits)?
        line never   = "===="
        items Entry
        Entry  = Title blank? ~Byline blank? (Remarks | Chrome)?
        Title  = heading
        Byline = people
        Remarks = short !gone
        Chrome = never
        gone = never

        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_no_sample_exercises_is_listed_with_its_place()
    {
        var grammar = Grammar(Weekly, ("one.txt", "## Herons\nby Ada Berg\npaper no. 4\n\n## Gulls\nvon Bo Stein\n"));

        var run = ToolRun.Of("grammar", "coverage", _folder.Path);

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal(
            [
                $"{grammar}:2:29: kind: no sample has \"talk\", \"poster\"",
                $"{grammar}:4:32: people: no sample has \"par\"",
                $"{grammar}:5:39: short: no sample has this, and it need not be there: \",\" comments:digits",
                $"{grammar}:6:6: never: no sample has a line that is taken as 'never'",
                $"{grammar}:8:23: Entry: it is missing in no sample: ~Byline",
                $"{grammar}:8:49: Entry: no sample takes this alternative: Chrome",
                $"{grammar}:12:1: Chrome: no sample has anything that is 'Chrome'",
                $"{grammar}:13:1: gone: no sample has anything that is 'gone'",
                "weekly: 1 sample; 13 of 22 parts exercised",
            ],
            run.OutLines);
    }

    [Fact]
    public void Samples_that_exercise_all_leave_nothing_to_say()
    {
        Grammar(
            "grammar weekly\nline heading = \"##\" title:text\nline people = (\"by\" | \"von\") authors:text\nitems Entry\nEntry = Title ~Byline\nTitle = heading\nByline = people\n",
            ("a.txt", "## Herons\nby Ada Berg\n## Gulls\nvon Bo Stein\n"), ("b.txt", "## Terns\n"));

        Assert.Equal(["weekly: 2 samples; 9 of 9 parts exercised"], ToolRun.Of("grammar", "coverage", _folder.Path).OutLines);
    }

    [Fact]
    public void What_was_tried_and_given_back_is_not_exercised()
    {
        // "Gulls" is read as a title by the first form, which then wants a byline and does not find it.
        Grammar(
            "grammar weekly\nline people = \"by\" authors:text\nline other else = text\nitems Entry\nEntry = Title Byline | Title-bare\nTitle = other\nTitle-bare = other\nByline = people\n",
            ("a.txt", "Gulls\n"));

        Assert.Contains(": Entry: no sample takes this alternative: Title Byline", ToolRun.Of("grammar", "coverage", _folder.Path).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_dump_skipped_lines_are_shown_and_the_shares_add_up()
    {
        Grammar(Weekly, ("one.txt", "## Herons\nby Ada Berg\n"));
        var dump = _folder.File("dump.txt", "## Herons\nby Ada Berg\n\u001B[31mwhat is this?\nand this\n");

        var run = ToolRun.Of("grammar", "coverage", _folder.Path, dump);

        Assert.Equal(
            [
                $"{dump}:3: skipped: \\u001B[31mwhat is this?",
                $"{dump}:4: skipped: and this",
                $"{dump}: 1 entry; characters: 37.5 % in fields, 5.0 % in chrome, 57.5 % skipped",
            ],
            run.OutLines[^3..]);
    }

    [Fact]
    public void A_line_that_is_read_as_prose_and_begins_like_another_kind_is_shown()
    {
        Grammar(
            "grammar weekly\nline heading = \"##\" title:text\nline seen = \"Seen\" rank:digits \"times\"\nline dash = \"-\" rank:digits\nline prose else = text\nline known else = \"Seen by\" text\nitems Entry\n"
            + "Entry = Title (seen | known | prose){0,60}\nTitle = heading\n",
            ("one.txt", "## Herons\nSeen 3 times\n"));
        var dump = _folder.File("dump.txt", "## Herons\n  Seen once \u001B[31m\nSeen 4 times\nSeenless days\n- a dash\nSeen by nobody\n" + string.Concat(Enumerable.Repeat("Seen often\n", 11)));

        var run = ToolRun.Of("grammar", "coverage", _folder.Path, dump);

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal(
            [
                $"{dump}:2:3: \"Seen once \\u001B[31m\" is read as 'prose'; it begins like 'seen' (\"Seen\")",
                $"{dump}:7:1: \"Seen often\" is read as 'prose'; it begins like 'seen' (\"Seen\")",
            ],
            run.OutLines.Where(line => line.Contains("begins like", StringComparison.Ordinal)).Take(2));
        Assert.Equal($"{dump}: 2 more lines begin like another kind than the one that they are read as", run.OutLines[^2]);
    }

    [Fact]
    public void A_label_that_is_itself_mistyped_is_shown_by_the_one_that_it_is_nearest_to()
    {
        Grammar(
            "grammar weekly\nline heading = \"##\" title:text\nline when = \"When:\" publishedOn:(year:digits \"-\" month:digits \"-\" day:digits)\nline where = \"Place\" \":\" journalRef:text\nline prose else = text\nitems Entry\n"
            + "Entry = Title (when | where | prose){0,60}\nTitle = heading\n",
            ("one.txt", "## Herons\nWhen: 2031-02-03\n"));
        var dump = _folder.File("dump.txt", "## Herons\nWhne: 2031-02-03\nplaec : the marsh\nWhen they come, they wade.\nThey say: no\nThere: reeds\nWhen: 2031-02-04\n");

        Assert.Equal(
            [
                $"{dump}:2:1: \"Whne: 2031-02-03\" is read as 'prose'; it begins nearly like 'when' (\"When:\")",
                $"{dump}:3:1: \"plaec : the marsh\" is read as 'prose'; it begins nearly like 'where' (\"Place\")",
            ],
            ToolRun.Of("grammar", "coverage", _folder.Path, dump).OutLines.Where(line => line.Contains("begins", StringComparison.Ordinal)));
    }

    [Fact]
    public void Its_file_stands_for_the_folder()
    {
        var grammar = Grammar(Weekly, ("one.txt", "## Herons\nby Ada Berg\n"));
        Assert.Equal(ToolRun.Of("grammar", "coverage", _folder.Path).Out, ToolRun.Of("grammar", "coverage", grammar).Out);
        Assert.Equal("1 grammar; 0 mistakes\n", ToolRun.Of("grammar", "check", _folder.Path).Out);
        Assert.Equal((1, $"{PathOf("one.txt")}: no tree yet; --update writes it\nweekly: 1 sample; 1 different\n"), (ToolRun.Of("grammar", "test", grammar) is var run ? run.Code : 2, run.Out));
    }

    [Fact]
    public void Pages_have_it_too()
    {
        var grammar = Grammar(
            "grammar cards\nelement card \"li\"\nelement title \"b\" = title:text\nelement names \"i\" = (\"by\" | \"von\") authors:text\nelement none \"u\" = remarks:text\nitems Entry\nEntry = card with (Title ~Byline Remarks?)\nTitle = title\nByline = names\nRemarks = none\n",
            ("one.html", "<ul><li><b>Herons</b> <i>by Ada Berg</i><li><b>Gulls</b></ul>"));

        var run = ToolRun.Of("grammar", "coverage", _folder.Path, PathOf("one.html"));

        Assert.Equal(
            [
                $"{grammar}:4:29: names: no sample has \"von\"",
                $"{grammar}:5:9: none: no sample has an element that is taken as 'none'",
                $"{grammar}:7:34: Entry: no sample has this, and it need not be there: Remarks",
                $"{grammar}:10:1: Remarks: no sample has anything that is 'Remarks'",
                "cards: 1 sample; 8 of 12 parts exercised",
            ],
            run.OutLines[..5]);
        Assert.StartsWith($"{PathOf("one.html")}: 2 entries; characters:", run.OutLines[5], StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Grammars))]
    public void Built_in_grammars_can_be_covered(string name)
    {
        var run = ToolRun.Of("grammar", "coverage", Repository.PathOf($"grammars/{name}"));

        Assert.Equal((0, ""), (run.Code, run.Error));
        var words = run.OutLines[^1].Split(' ');
        Assert.Equal($"{name}:", words[0]);
        // Samples that exercise less than a third are none.
        Assert.InRange(int.Parse(words[3], System.Globalization.CultureInfo.InvariantCulture), int.Parse(words[5], System.Globalization.CultureInfo.InvariantCulture) / 3, int.MaxValue);
    }

    public static TheoryData<string> Grammars => [.. BuiltInDialects.All.Select(dialect => dialect.Name)];

    private string Grammar(string text, params (string Name, string Text)[] samples)
    {
        Directory.CreateDirectory(Path.Combine(_folder.Path, "samples"));
        foreach (var (name, sample) in samples)
            File.WriteAllText(PathOf(name), sample);
        return _folder.File("weekly.grammar", text);
    }

    private string PathOf(string sample) => Path.Combine(_folder.Path, "samples", sample);
}
