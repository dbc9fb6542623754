using System.Text.Json;
using PaperParse.TestSupport;

namespace PaperParse.Cli.Tests;

[Collection(CurrentFolder.Name)]
public sealed class DiffAndMergeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Commands_of_the_page_write_what_it_shows()
    {
        var (commands, differences) = DocumentSession.Run(File.ReadAllText(Repository.PathOf("docs/diff-and-merge.md")), _folder.Path);

        Assert.True(differences.Count == 0, string.Join("\n\n", differences));
        Assert.Equal(4, commands);
    }

    [Theory]
    [InlineData("added", 1)]
    [InlineData("removed", 0)]
    [InlineData("changed", 1)]
    [InlineData("removed,changed", 1)]
    [InlineData("moved,removed", 0)]
    public void Status_is_what_fail_on_says(string kinds, int status)
    {
        var old = _folder.File("old.txt", Sample.Clean);
        var fresh = _folder.File("new.txt", Sample.Clean.Replace("3 authors", "4 authors", StringComparison.Ordinal) + "\nPaper Boats\n\nBoats of paper sink when nobody looks.\n\n  • 2 authors\n·\nMar 4, 2031\n");

        Assert.Equal(0, ToolRun.Of("diff", old, fresh).Code);
        Assert.Equal(status, ToolRun.Of("diff", old, fresh, "--fail-on", kinds).Code);
    }

    [Fact]
    public void Json_has_the_places_of_both_values()
    {
        var changed = Sample.Clean.Replace("3 authors", "4 authors", StringComparison.Ordinal);
        var run = ToolRun.Of("diff", _folder.File("old.txt", Sample.Clean), _folder.File("new.txt", changed), "--format", "json");

        using var json = JsonDocument.Parse(run.OutBytes);
        var field = json.RootElement.GetProperty("changed")[0].GetProperty("fields")[0];
        Assert.Equal("authorCount", field.GetProperty("field").GetString());
        foreach (var (name, text, value) in new[] { ("old", Sample.Clean, 3), ("new", changed, 4) })
        {
            var side = field.GetProperty(name);
            Assert.Equal(value, side.GetProperty("value").GetInt32());
            Assert.Equal($"{value} authors", text.Substring(side.GetProperty("start").GetInt32(), side.GetProperty("length").GetInt32()));
        }

        Assert.Equal(2, json.RootElement.GetProperty("inBoth").GetInt32());
    }

    [Fact]
    public void Json_has_values_as_the_records_have_them()
    {
        const string mail = """
            \\
            arXiv:2401.01234
            Date: Wed, 3 Jan 2024 19:00:02 GMT   (31kb,D)

            Title: Herons at Night
            Authors: Ada Berg (1), Bo Stone (for the Reed Collaboration) ((1) Marsh College)
            Categories: cs.CL cs.LG
            Comments: 12 pages, code at github.com/heronry/reeds
            Report-no: POND-1
            \\
              Herons stand still.
            \\ ( https://arxiv.org/abs/2401.01234 ,  31kb)

            """;
        const string next = """
            \\
            arXiv:2401.01234
            Date: Thu, 4 Jan 2024 19:00:02 GMT   (31kb,D)

            Title: Herons at Night
            Authors: Ada Berg, Cy Reed, et al. (17 additional authors not shown)
            Categories: cs.CL
            \\
              Herons stand still.
            \\ ( https://arxiv.org/abs/2401.01234 ,  31kb)

            """;
        var (old, fresh) = (_folder.File("old.txt", mail), _folder.File("new.txt", next));

        using var json = JsonDocument.Parse(ToolRun.Of("diff", old, fresh, "--format", "json").OutBytes);
        using var before = JsonDocument.Parse(ToolRun.Of("extract", old, "--format", "ndjson").OutBytes);
        using var after = JsonDocument.Parse(ToolRun.Of("extract", fresh, "--format", "ndjson").OutBytes);
        var kinds = new HashSet<JsonValueKind>();
        var fields = json.RootElement.GetProperty("changed")[0].GetProperty("fields").EnumerateArray().ToList();
        foreach (var field in fields)
        {
            var key = field.GetProperty("field").GetString()!;
            foreach (var (name, record) in new[] { ("old", before), ("new", after) })
            {
                var value = field.GetProperty(name).GetProperty("value");
                Assert.True(JsonElement.DeepEquals(record.RootElement.GetProperty(key), value), $"{key}: {value}");
                kinds.Add(value.ValueKind);
            }
        }

        Assert.Superset(new HashSet<string> { "authors", "authorCount", "publishedOn", "links", "categories", "remarks", "affiliations", "collaborations" }, fields.Select(field => field.GetProperty("field").GetString()!).ToHashSet());
        Assert.Superset(new HashSet<JsonValueKind> { JsonValueKind.String, JsonValueKind.Number, JsonValueKind.Array, JsonValueKind.Null }, kinds);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("markdown")]
    public void Text_of_a_dump_is_no_markup_and_does_not_act_on_a_terminal(string format)
    {
        var hostile = Sample.Clean.Replace("Reading Tide Tables", "<b>[x](javascript:1)</b> `a` \u001B[31m\u202E", StringComparison.Ordinal);
        var run = ToolRun.Of("diff", _folder.File("old.txt", Sample.Clean), _folder.File("new.txt", hostile), "--format", format);

        Assert.DoesNotContain('\u001B', run.Out);
        Assert.DoesNotContain('\u202E', run.Out);
        if (format == "markdown")
            Assert.Contains(@"\<b\>\[x\]\(javascript:1\)\</b\> \`a\`", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("diff old.txt new.txt --fail-on add", "'add' is not one of: added, removed, changed, moved")]
    [InlineData("diff old.txt new.txt --ignore title,upvote", "did you mean 'upvotes'?")]
    [InlineData("diff - -", "standard input (-) can be read once only")]
    [InlineData("diff old.txt none.txt", "none.txt")]
    [InlineData("diff old.txt", "NEW")]
    [InlineData("merge old.txt none.txt", "none.txt")]
    public void Mistakes_are_told(string command, string part)
    {
        var words = command.Split(' ').Select(word => word.EndsWith(".txt", StringComparison.Ordinal) ? Path.Combine(_folder.Path, word) : word).ToArray();
        _folder.File("old.txt", Sample.Clean);
        _folder.File("new.txt", Sample.Clean);

        var run = ToolRun.Of(words);

        Assert.Equal(2, run.Code);
        Assert.Contains(part, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_format_needs_and_no_listing_has_is_told()
    {
        var run = ToolRun.Of("merge", _folder.File("a.txt", Sample.Clean), _folder.File("b.txt", Sample.Clean), "--format", "bibtex");

        Assert.Equal(0, run.Code);
        Assert.Contains("a.txt:5:1: info PP5002: neither an arXiv id nor a DOI tells which paper this is (all 2 entries)", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("PP5001", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_paper_merge_says_so()
    {
        var run = ToolRun.Of("merge", _folder.File("poem.txt", "Roses are red\n"));

        Assert.Equal((1, ""), (run.Code, run.Out));
    }

    [SkippableFact]
    public void Two_dumps_of_one_day_are_one_set_of_records()
    {
        string[] dumps = [Corpus.Require("hf-daily-text-2024-08-01.txt"), Corpus.Require("hf-daily-2024-08-01.html")];

        Assert.Equal(0, ToolRun.Of("diff", dumps[0], dumps[1], "--as-of", "2024-08-01", "--fail-on", "added,removed,changed,moved").Code);
        Assert.Equal(13, ToolRun.Of(["merge", .. dumps, "--as-of", "2024-08-01"]).OutLines.Length);
    }
}
