using System.Text.Json;
using PaperParse.TestSupport;

namespace PaperParse.Cli.Tests;

public sealed class SuppressionTests : IDisposable
{
    private const string Listing = "Daily Papers\n\nMay 20, 2025\n\n"
        + "Herons That Count\n\nThey tell three fish from four, and act on it all day long.\n\n  • 1 authors\n·\nMay 19, 2025\n\n"
        + "Glass From Kelp\n\nIt melts at a low heat, and nobody in the village minds it.\n\n  • 1 authors\n·\nMay 19, 2025\n";

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Each_kind_is_counted_and_all_is_shown_on_demand()
    {
        var dump = _folder.File("week.txt", Listing.Replace("Herons That", "#paperparse: ignore-next PP2001 until 2027-01-31 -- asked the curator\nHerons That", StringComparison.Ordinal));
        Assert.Equal(0, ToolRun.Of("suppress", dump, "--rule", "PP5002", "--entry", "2", "--until", "2027-01-31", "--reason", "has none").Code);
        var baseline = Path.Combine(_folder.Path, ".paperparse-baseline.json");

        // What is hidden already is not accepted.
        Assert.Equal(0, ToolRun.Of("baseline", "create", dump, "--baseline", baseline).Code);
        Assert.Equal(2, File.ReadAllText(baseline).Split("\"rule\"").Length - 1);

        var summary = ToolRun.Of("check", dump, "--fail-level", "hint");
        Assert.Equal(0, summary.Code);
        Assert.Contains("; 4 suppressed (1 by directive, 1 by sidecar, 2 by baseline); expiry of 2 suppressions not judged, which takes --as-of; ", Assert.Single(summary.OutLines), StringComparison.Ordinal);
        var all = ToolRun.Of("check", dump, "--no-suppressions");
        Assert.Equal(3, all.OutLines.Count(line => line.Contains(": info PP", StringComparison.Ordinal)));
        Assert.DoesNotContain("suppress", all.Out, StringComparison.Ordinal);

        var later = ToolRun.Of("check", dump, "--as-of", "2027-02-01");
        Assert.Equal(2, later.OutLines.Count(line => line.Contains(" PP0902: ", StringComparison.Ordinal)));
        Assert.DoesNotContain("not judged", later.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--sidecar names what --no-suppressions leaves out; give one of them", "--sidecar", "a")]
    [InlineData("--baseline names what --no-suppressions leaves out; give one of them", "--baseline", "a")]
    public void What_is_named_is_not_left_out_unsaid(string message, params string[] options)
    {
        var run = ToolRun.Of(["check", _folder.File("week.txt", Listing), "--no-suppressions", .. options]);

        Assert.Equal((2, $"paperparse: {message}"), (run.Code, run.ErrorLines[0]));
    }

    /// <summary>The status of <c>extract</c> is about the records, and whoever hides a finding from <c>check</c> has lost them all the same.</summary>
    [Theory]
    [InlineData("PP0007", "#paperparse: ignore-file PP0007 -- so it is\n")]
    [InlineData("PP0008", "#paperparse: ignore-file PP0008 -- so it is\n\nMoss on Old Servers\n\nWe grow moss on old servers and measure how warm the room becomes.\n\n  • 3 authors\n·\nMay 3, 2025\n\nLichen in Warm Rooms\n\nLichen grows where servers are warm; we count it and fi")]
    public void Damage_that_is_suppressed_is_damage_to_extract(string rule, string text)
    {
        var dump = _folder.File("week.txt", text);

        Assert.DoesNotContain(rule, ToolRun.Of("check", dump).Out, StringComparison.Ordinal);
        var run = ToolRun.Of("extract", dump);
        Assert.Equal(1, run.Code);
        Assert.Contains($" error {rule}: ", run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("<!-- paperparse: ignore-file PP2001 -- a -->\n", 0)]
    [InlineData("#paperparse: ignore-file PP2001 -- a\n", 0)]
    [InlineData("#paperparse: ignore-next PP2001 -- a\n", 1)]
    [InlineData("", 1)]
    public void Check_goes_by_directives(string directive, int code) =>
        Assert.Equal(code, ToolRun.Of("check", _folder.File("a.txt", directive + Listing), "--select", "PP2001", "--fail-level", "info").Code);

    [Theory]
    [InlineData("a.txt.paperparse-ignore", "* PP2001 -- a", 0)]
    [InlineData("a.paperparse-ignore", "* PP2001 -- a", 0)]
    [InlineData("b.paperparse-ignore", "* PP2001 -- a", 1)]
    public void Check_goes_by_sidecars(string name, string line, int code)
    {
        var path = _folder.File("a.txt", Listing);
        _folder.File(name, line);
        Assert.Equal(code, ToolRun.Of("check", path, "--select", "PP2001", "--fail-level", "info").Code);
    }

    [Fact]
    public void A_sidecar_that_is_named_stands_for_those_beside_the_input()
    {
        var path = _folder.File("a.txt", Listing);
        _folder.File("a.txt.paperparse-ignore", "not read\n");
        var named = _folder.File("other", "* PP2001 -- a\n* PP2003 -- of no use, but shared\n");
        Assert.Equal((0, ""), Of(ToolRun.Of("check", path, "--select", "PP2001,PP2003", "--fail-level", "info", "--sidecar", named)));
        Assert.Equal((0, ""), Of(ToolRun.WithInput(System.Text.Encoding.UTF8.GetBytes(Listing), "check", "-", "--select", "PP2001", "--fail-level", "info", "--sidecar", named)));
        var missing = ToolRun.Of("check", path, "--sidecar", named + "x");
        Assert.Equal((2, $"paperparse: --sidecar: there is no file {named}x; 'paperparse suppress' writes one\n"), Of(missing));
    }

    [Fact]
    public void A_mistake_in_a_sidecar_stops_check_and_fix_before_anything_is_written()
    {
        var good = _folder.File("a.txt", Listing);
        var path = _folder.File("b.txt", Listing);
        var sidecar = _folder.File("b.txt.paperparse-ignore", "# c\n* PP2001\n");
        foreach (var command in new[] { "check", "fix" })
        {
            var run = ToolRun.Of(command, good, path);
            Assert.Equal(2, run.Code);
            Assert.Empty(run.Out);
            Assert.StartsWith($"{sidecar}:2:9: error: no reason is given; end with -- and why, as in: PP3001 -- the reason\n    | * PP2001\n    |         ^\n", run.Error, StringComparison.Ordinal);
        }

        Assert.Equal(Listing, File.ReadAllText(good));
    }

    [Theory]
    [InlineData(10_000_000, 'a', "is larger than")]
    [InlineData(3_000_000, 'a', "the line is 3,000,000 characters long, and no more than 4,000 may be; give a shorter reason")]
    [InlineData(3_000_000, '\n', null)]
    public void A_hostile_sidecar_is_refused_within_bounds(int size, char filling, string? message)
    {
        var path = _folder.File("a.txt", Listing);
        _folder.File("a.txt.paperparse-ignore", new string(filling, size));
        var run = ToolRun.Of("check", path, "--fail-level", "info");
        Assert.Equal(message is null ? 1 : 2, run.Code);
        if (message is not null)
            Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.InRange(run.Error.Length, 0, 2_000);
    }

    [Fact]
    public void A_sidecar_that_cannot_be_decoded_is_refused()
    {
        var path = _folder.File("a.txt", Listing);
        var sidecar = _folder.File("a.txt.paperparse-ignore", [0x2A, 0x20, 0xFF, 0xFE, 0x80]);
        Assert.Equal((2, $"paperparse: {sidecar}: is neither UTF-8 nor UTF-16 with a byte order mark; write it as UTF-8\n"), Of(ToolRun.Of("check", path)));
    }

    [Fact]
    public void What_acts_on_a_terminal_is_escaped()
    {
        var path = _folder.File("a.txt", Listing);
        _folder.File("a.txt.paperparse-ignore", "\u001b]0;x\u0007 PP2001 -- a\n* \u001b[31m -- a\n* PP2001 until \u001b -- a\n");
        var run = ToolRun.Of("check", path);
        Assert.Equal(2, run.Code);
        Assert.DoesNotContain('\u001b', run.Error);
    }

    [Theory]
    [InlineData("grammars/hf-grid-text/samples/plain.txt", "grammars/hf-html/samples/same-as-grid.html")]
    [InlineData("grammars/hf-text/samples/plain.txt", "grammars/hf-html/samples/same-as-text.html")]
    [InlineData("grammars/accepted-papers/samples/plain.md", "grammars/accepted-html/samples/same-as-plain.html")]
    public void A_sidecar_written_for_a_text_holds_for_the_page(string text, string page)
    {
        // With a slip in the title of an entry, the same in both.
        var (source, other) = (File.ReadAllText(Repository.PathOf(text)), File.ReadAllText(Repository.PathOf(page)));
        var title = PaperParse.Listing.Parse(source).Papers.Papers.Select(paper => paper.Title!).First(title => source.Contains(title, StringComparison.Ordinal) && other.Contains(title, StringComparison.Ordinal));
        var copy = _folder.File("week" + Path.GetExtension(text), source.Replace(title, title + " (x", StringComparison.Ordinal));
        var saved = _folder.File("week.html", other.Replace(title, title + " (x", StringComparison.Ordinal));
        var all = FindingsOf(saved).Where(finding => finding.Entry > 0).ToList();
        Assert.NotEmpty(all);
        // Every finding of an entry of the page, suppressed by what is written for the text.
        foreach (var (id, entry) in all.Distinct())
            Assert.Equal(0, ToolRun.Of("suppress", copy, "--rule", id, "--entry", $"{entry}", "--reason", "the page has it so", "--sidecar", Path.Combine(_folder.Path, "week.paperparse-ignore")).Code);
        Assert.DoesNotContain(FindingsOf(saved), finding => finding.Entry > 0);
        Assert.DoesNotContain(FindingsOf(saved), finding => finding.Id == "PP0901");
    }

    [Theory]
    [InlineData("'PP201'", "--rule", "PP201", "--reason", "a")]
    [InlineData("no reason is given behind --", "--rule", "PP2001", "--reason", " ")]
    [InlineData("the line is ", "--rule", "PP2001", "--reason", "4000")]
    [InlineData("--entry: there is no entry 3; there are entries 1 to 2", "--rule", "PP2001", "--reason", "a", "--entry", "3")]
    [InlineData("--entry: no entry has the key '1:title:x'; 'paperparse extract' shows the keys, and a number from 1 to 2 does as well", "--rule", "PP2001", "--reason", "a", "--entry", "1:title:x")]
    [InlineData("--until: 'soon' is no day; write one as YYYY-MM-DD", "--rule", "PP2001", "--reason", "a", "--until", "soon")]
    [InlineData("'--reason' is required", "--rule", "PP2001")]
    [InlineData("'--rule' is required", "--reason", "a")]
    public void Suppress_refuses(string message, params string[] arguments)
    {
        var path = _folder.File("a.txt", Listing);
        var run = ToolRun.Of(["suppress", path, .. arguments.Select(argument => argument == "4000" ? new string('a', 4000) : argument)]);
        Assert.Equal(2, run.Code);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(path + ".paperparse-ignore"));
    }

    [Fact]
    public void Suppress_leaves_alone_a_line_that_says_more()
    {
        var path = _folder.File("a.txt", Listing);
        var sidecar = _folder.File("a.txt.paperparse-ignore", "* PP2001, PP2003 -- a\n");
        Assert.Equal((2, $"paperparse: {sidecar}:1: names PP2001 for * among others already; change that line, or take PP2001 out of it\n"), Of(ToolRun.Of("suppress", path, "--rule", "PP2001", "--reason", "b")));
        Assert.Equal("* PP2001, PP2003 -- a\n", File.ReadAllText(sidecar));
    }

    [Fact]
    public void Suppress_wants_a_place_for_standard_input() =>
        Assert.Equal((2, "paperparse: standard input has no file beside it; name one with --sidecar\n"), Of(ToolRun.WithInput([], "suppress", "-", "--rule", "PP2001", "--reason", "b")));

    private static (int Code, string Error) Of(ToolRun run) => (run.Code, run.Error);

    private static List<(string Id, int Entry)> FindingsOf(string path)
    {
        using var report = JsonDocument.Parse(ToolRun.Of("check", path, "--reporter", "json", "--select", "PP").Out);
        return [.. report.RootElement.GetProperty("files")[0].GetProperty("findings").EnumerateArray().Select(finding =>
            (finding.GetProperty("id").GetString()!, finding.GetProperty("entry") is { ValueKind: JsonValueKind.Object } entry ? entry.GetProperty("index").GetInt32() + 1 : 0))];
    }
}
