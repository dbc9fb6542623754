namespace PaperParse.Cli.Tests;

/// <summary><c>parse --explain FILE:LINE</c></summary>
public sealed class ExplainTests : IDisposable
{
    private const string Weekly = """
        grammar weekly "a weekly letter"
        line heading = "##" title:text
        line count   max 30 = "•" authorCount:(digits ("authors" | "author"))
        line dated   = "on" publishedOn:(year:digits{4} "-" month:digits{2} "-" day:digits{2})
        line prose   else = text
        items Entry
        Entry    = Title blank? Abstract blank? Byline DateLine blank?
        Title    = heading
        Abstract = (!Byline prose){1,60}
        Byline   = AuthorCount
        AuthorCount = count
        DateLine = dated

        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Says_which_word_would_have_helped_and_what_the_entry_wanted()
    {
        var (path, run) = Explain("## Herons\n\nThey stand.\n\n  • 11 autors\non 2031-03-05\n", 5);

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal(
            [
                $"{path}:5: skipped, no rule takes it",
                "    |   • 11 autors",
                "read as weekly",
                "what each pattern says of it",
                "  prose: fits, where no other kind does",
                "  count: does not fit: \"autors\" stands where \"authors\" or \"author\" is wanted; did you mean \"authors\"?",
                "    |   • 11 autors",
                "    |        ^",
                "  begin otherwise: heading, dated",
                "what rules wanted here and did not find",
                "  Entry > Byline > AuthorCount, from line 1, with Title 1, Abstract 3: count",
            ],
            run.OutLines);
    }

    [Fact]
    public void Says_what_took_a_line()
    {
        var (path, run) = Explain("## Herons\n\nThey stand.\n\n• 11 authors\non 2031-03-05\n", 5);

        Assert.Equal($"{path}:5: taken by Entry > Byline > AuthorCount, as a line 'count'", run.OutLines[0]);
        Assert.Contains("  count: fits", run.OutLines);
    }

    [Theory]
    [InlineData("on 2031-3-05", "  dated: does not fit: \"3-05\" stands where digits{2} is wanted", "    | on 2031-3-05", "    |         ^")]
    [InlineData("on 2031-03-05 or so", "  dated: does not fit: \"or\" stands where the end is wanted", "    | on 2031-03-05 or so", "    |               ^")]
    [InlineData("on 2031-03", "  dated: does not fit: it ends where \"-\" is wanted", "    | on 2031-03", "    |           ^")]
    [InlineData("oh 2031-03-05", "  begin otherwise: heading, count, dated", "what rules wanted here and did not find", "  Entry > DateLine, from line 1, with Title 1, Abstract 2, Byline 3: dated")]
    [InlineData("• 1000000000000000000000000 authors", "  count: does not fit: it is 35 wide, more than max 30", "  begin otherwise: heading, dated", "what rules wanted here and did not find")]
    public void Shows_how_far_it_got(string line, params string[] lines)
    {
        var (_, run) = Explain($"## Herons\nThey stand.\n• 1 author\n{line}\n", 4);

        var at = Array.IndexOf(run.OutLines, lines[0]);
        Assert.True(at >= 0, run.Out);
        Assert.Equal(lines, run.OutLines[at..(at + lines.Length)]);
    }

    [Fact]
    public void Blank_line_and_line_beyond_the_end()
    {
        Assert.Contains(": blank", Explain("no heading\n\n## Herons\n", 2).Run.OutLines[0], StringComparison.Ordinal);
        var (path, run) = Explain("## Herons\n", 7);
        Assert.Equal((2, $"paperparse: {path}: there is no line 7; the last is 1\n"), (run.Code, run.Error));
        Assert.Equal((2, "paperparse: --explain: 'dump.txt' names no line; write the file and behind a colon the number of the line, as in dump.txt:15\n"), ToolRun.Of("parse", "--explain", "dump.txt") is var none ? (none.Code, none.Error) : default);
    }

    [Fact]
    public void Empty_file_and_one_that_no_dialect_fits()
    {
        var (path, empty) = Explain("", 1);
        Assert.Equal((2, $"paperparse: {path}: there is no line 1; the file is empty\n"), (empty.Code, empty.Error));
        var other = _folder.File("other.txt", "dear diary\n");
        Assert.Equal("no dialect fits the file; name the one to explain with --dialect or --grammar", ToolRun.Of("parse", "--explain", other + ":1").OutLines[2]);
    }

    [Fact]
    public void Grammar_that_does_not_say_what_a_whole_entry_has_looks_for_entries()
    {
        var grammar = _folder.File("weekly.grammar", Weekly);
        Assert.Contains("no entries found: looked for weekly entries\n", ToolRun.Of("check", _folder.File("x.txt", "dear diary\n"), "--grammar", grammar).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_text_is_escaped()
    {
        var (_, run) = Explain("## Herons\n\u001B[31mred\u202E\n", 2);

        Assert.DoesNotContain('\u001B', run.Out);
        Assert.DoesNotContain('\u202E', run.Out);
    }

    [Fact]
    public void Every_line_of_every_sample_can_be_explained_and_what_is_said_to_take_it_stands_in_the_tree()
    {
        foreach (var dialect in BuiltInDialects.All)
        {
            var folder = PaperParse.TestSupport.Repository.PathOf($"grammars/{dialect.Name}/samples");
            foreach (var path in Directory.GetFiles(folder).Where(path => !path.EndsWith(".verified.txt", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Take(3))
            {
                var text = Inputs.InputFile.Read(path);
                var tree = dialect.Parse(text);
                for (var line = 0; line < Math.Min(text.Lines.Count, 40); line++)
                {
                    var explanation = dialect.Explain(text, line);
                    var around = tree.Root.DescendantNodes().Where(node => node.FullSpan.Start < text.Lines[line].FullEnd && node.FullSpan.End > text.Lines[line].Start).Select(node => node.Kind.ToString()).ToHashSet();
                    Assert.All(explanation.TakenBy, node => Assert.Contains(node.Split('-')[0], around));
                }
            }
        }
    }

    [Fact]
    public void Of_a_page_the_elements_on_the_line_are_explained()
    {
        var grammar = _folder.File("cards.grammar", "grammar cards\nelement card \"li\"\nelement title \"b\" = title:text\nelement names \"i\" = \"from\" authors:text\nitems Entry\nEntry = card with (Title Byline)\nTitle = title\nByline = names\n");
        var page = _folder.File("page.html", "<ul>\n<li><b>Herons</b>\n<i>form Ada Berg</i> <em>new</em>\n<li><b>Gulls</b> <i>from Bo Stein</i>\n</ul>\n");

        var run = ToolRun.Of("parse", "--explain", page + ":3", "--grammar", grammar);

        Assert.Equal(
            [
                $"{page}:3: skipped, no rule takes it",
                "    | <i>form Ada Berg</i> <em>new</em>",
                "read as cards",
                "what each pattern says of it",
                "  names, <i>: does not fit: \"form\" stands where \"from\" is wanted; did you mean \"from\"?, in \"form Ada Berg\"",
                "  <em>: does not fit: no selector of the grammar finds it",
                "    | <i>form Ada Berg</i> <em>new</em>",
                "    |                      ^",
                "what rules wanted here and did not find",
                "  Entry > Byline, from line 2, with Title 2: names",
            ],
            run.OutLines);
        Assert.Equal(
            [
                $"{page}:4: taken by 2 parts",
                "    | <li><b>Gulls</b> <i>from Bo Stein</i>",
                "read as cards",
                "what stands on it",
                "  Entry > Title > Title: \"Gulls\"",
                "  Entry > Byline > AuthorList: \"Bo Stein\"",
                "what each pattern says of it",
                "  card, <li>: fits",
            ],
            ToolRun.Of("parse", "--explain", page + ":4", "--grammar", grammar).OutLines[..8]);
    }

    [Fact]
    public void Of_a_page_elements_without_text_of_their_own_are_counted_and_later_forms_of_an_entry_want_nothing()
    {
        var grammar = _folder.File("rows.grammar", "grammar rows\nelement row \"tr\"\nelement title \"b\" = title:text\nelement names \"i\" = authors:text\nitems Entry\nEntry = row with (title) | row with (Byline)\nByline = names\n");
        var page = _folder.File("page.html", "<table>\n<td><b>Herons</b><br><img src=x></td><td><u>new</u></td></tr>\n<tr><td>moss</td></tr>\n</table>\n");

        var run = ToolRun.Of("parse", "--explain", page + ":2", "--grammar", grammar);

        Assert.Equal(
            [
                $"{page}:2: taken by Entry > Title",
                "    | <td><b>Herons</b><br><img src=x></td><td><u>new</u></td></tr>",
                "read as rows",
                "what stands on it",
                "  Entry > Title: \"Herons\"",
                "  skipped: \"new\"",
                "what each pattern says of it",
                "  row, <tr> whose start tag is left out: fits",
                "  title, <b>: fits",
                "  <u>: does not fit: no selector of the grammar finds it",
                "    | <td><b>Herons</b><br><img src=x></td><td><u>new</u></td></tr>",
                "    |                                          ^",
                "  and 4 elements that no selector finds, without text of their own",
            ],
            run.OutLines);
        Assert.Equal("  Entry, from line 3: title", ToolRun.Of("parse", "--explain", page + ":3", "--grammar", grammar).OutLines[^2]);
    }

    private (string Path, ToolRun Run) Explain(string text, int line)
    {
        var grammar = _folder.File("weekly.grammar", Weekly);
        var path = _folder.File("dump.txt", text);
        return (path, ToolRun.Of("parse", "--explain", $"{path}:{line}", "--grammar", grammar));
    }
}
