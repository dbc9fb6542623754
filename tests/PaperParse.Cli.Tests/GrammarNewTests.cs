using System.Text;
using PaperParse.TestSupport;
using static PaperParse.TestSupport.Verifier;

namespace PaperParse.Cli.Tests;

/// <summary><c>grammar new</c>, on listings that were invented for it, in <c>NewDumps</c>.</summary>
public sealed class GrammarNewTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>Each with how many entries it has, and the fields of a record that all of them must have.</summary>
    public static TheoryData<string, int, string> Dumps { get; } = new()
    {
        { "bullets-german.txt", 6, "title abstract authorCount publishedOn" },
        { "labels.txt", 6, "title abstract authors publishedOn url" },
        { "numbered.txt", 6, "title rank publishedOn upvotes url" },
        { "table.md", 6, "title authors publishedOn" },
        { "korean.txt", 5, "title abstract publishedOn upvotes" },
        { "links.md", 6, "title abstract authors url upvotes comments" },
        { "feed.txt", 6, "title abstract authors publishedOn url" },
        { "bulletin-portuguese.txt", 4, "title abstract authors publishedOn listedOn rank journalRef" },
        { "seminar-german.txt", 4, "title abstract authors publishedOn listedOn" },
        { "digest-english.txt", 4, "title abstract authors publishedOn listedOn url" },
        { "list-chinese.txt", 4, "title abstract authors publishedOn listedOn rank journalRef" },
        { "citations.txt", 5, "title authors rank url journalRef" },
        { "two-lines.txt", 5, "title authors journalRef" },
        { "ruled-spanish.txt", 4, "title abstract authors publishedOn listedOn" },
        { "hours.txt", 4, "title abstract publishedOn" },
        { "bulletin-italian.txt", 6, "title listedOn rank url section" },
        { "cards.html", 6, "title abstract authors publishedOn url arxivId comments" },
        { "table.html", 6, "title authors publishedOn" },
        { "data.html", 6, "title abstract authors publishedOn url" },
        { "rows.html", 4, "title authors publishedOn url" },
        { "items.html", 4, "title authors publishedOn url" },
        { "definitions.html", 4, "title abstract authors" },
        { "bootstrap.html", 3, "title abstract authors publishedOn url" },
        { "articles.html", 3, "title authors publishedOn url" },
        { "labels.html", 5, "title" },
        { "divs.html", 4, "title authors publishedOn upvotes" },
    };

    public static TheoryData<string> Names { get; } = new(Dumps.Select(dump => (string)((object[])dump)[0]));

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Names))]
    public async Task What_is_proposed_for_a_dump_is_as_it_was(string dump)
    {
        var grammar = New(PathOf(dump));
        await Verify(grammar).UseDirectory("NewDumps").UseFileName(dump);
    }

    [Theory]
    [MemberData(nameof(Dumps))]
    public void The_grammar_reads_the_dump_that_it_was_made_from(string dump, int entries, string fields)
    {
        New(PathOf(dump));

        var records = Records(PathOf(dump));

        Assert.Equal(entries, records.Count);
        foreach (var field in fields.Split(' '))
            Assert.All(records, record => Assert.NotEqual(System.Text.Json.JsonValueKind.Null, record.GetProperty(field).ValueKind));
    }

    [Theory]
    [InlineData("bullets-german.txt", "◦", "▪", "Autoren", "autrices", "Autor", "autrice")]
    [InlineData("bullets-german.txt", "—", "~", "Neue Arbeiten", "Nouveautés", "Stand der Woche", "Cette semaine")]
    [InlineData("labels.txt", "Title:", "Titel:", "Authors:", "Autoren:", "Date:", "Datum:")]
    [InlineData("labels.txt", "Title:", "Título:", "Authors:", "Autores:", "Date:", "Fecha:")]
    [InlineData("numbered.txt", ". ", ") ", "votes", "points", "comments", "replies")]
    [InlineData("korean.txt", "■", "◆", "저자", "著者", "발행일", "公開日")]
    [InlineData("links.md", "👍", "▲", "replies", "comments", "###", "##")]
    [InlineData("bulletin-portuguese.txt", "Quem:", "Autores:", ";", ",", "Quando:", "Data:", "Visto", "Lido")]
    [InlineData("bulletin-portuguese.txt", "maio", "mayo", " de 2031", " del 2031", "abril", "enero")]
    [InlineData("seminar-german.txt", " und ", " & ", "Montag", "Freitag", "April", "Juli")]
    [InlineData("list-chinese.txt", "；", "、", "作者", "著者", "期刊", "掲載誌")]
    [InlineData("citations.txt", "[", "(", "]", ")")]
    [InlineData("two-lines.txt", "–", "—")]
    [InlineData("ruled-spanish.txt", "-", "=", " · ", "; ")]
    [InlineData("cards.html", "paper-card", "entry", "comments", "replies", "h2", "h3")]
    public void Other_words_and_marks_of_the_same_shape_are_read_as_well(string dump, params string[] changes)
    {
        var text = File.ReadAllText(PathOf(dump));
        for (var i = 0; i < changes.Length; i += 2)
            text = text.Replace(changes[i], changes[i + 1], StringComparison.Ordinal);
        var path = _folder.File("changed" + Path.GetExtension(dump), text);

        New(path);

        var records = Records(path);
        Assert.Equal((int)Dumps.Single(one => (string)((object[])one)[0] == dump)[1], records.Count);
        Assert.All(records, record => Assert.NotEqual(System.Text.Json.JsonValueKind.Null, record.GetProperty("title").ValueKind));
    }

    [Theory]
    [InlineData("rows.html")]
    [InlineData("items.html")]
    [InlineData("definitions.html")]
    [InlineData("bootstrap.html")]
    [InlineData("articles.html")]
    [InlineData("divs.html")]
    public void Of_a_page_nothing_is_skipped_and_the_sample_is_a_page(string dump)
    {
        New(PathOf(dump));

        Assert.Equal("0 errors", ToolRun.Of("check", "--grammar", Path.Combine(Folder, "dump.grammar"), PathOf(dump)).OutLines[^1].Split("; ")[2].Split(", ")[0]);
        Assert.Contains(" 0.0 % skipped", ToolRun.Of("check", "--grammar", Path.Combine(Folder, "dump.grammar"), PathOf(dump)).Out, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(Folder, "samples", "first.html")));
    }

    [Theory]
    [InlineData("<table><tr><td>Moss<tr><td>Reeds<tr><td>Carp</table>", "tr")]
    [InlineData("<ul><li>Moss</li><li>Reeds</li><li>Carp</li></ul>", "li")]
    [InlineData("<ol><li>Moss <b>new</b><li>Reeds<li>Carp <b>old</b></ol>", "li")]
    public void Rows_and_items_recur_however_little_is_in_them(string page, string card)
    {
        var path = _folder.File("short.html", page);

        var grammar = New(path);

        Assert.Contains($"element card \"{card}\"\n", grammar, StringComparison.Ordinal);
        Assert.Equal(["Moss", "Reeds", "Carp"], Records(path).Select(record => record.GetProperty("title").GetString()!.Split(' ')[0]));
    }

    /// <summary>The second entry of each, whose title wraps or whose only author has nothing around the name that tells.</summary>
    [Theory]
    [InlineData("bulletin-portuguese.txt", "O que as cegonhas carregam quando o vento vem do norte", "Davi Lopes", "Pesamos a carga … ninho ficar pronto.", "2031-05-07", "2031-05-09")]
    [InlineData("seminar-german.txt", "Was Störche tragen", "Carla Voss", "Wir haben die L … s Nest fertig ist.", "2031-04-14", "2031-04-01")]
    [InlineData("digest-english.txt", "What Storks Carry on Long Flights, and What They Drop on the Way", "Di Lund", "We weighed the … e the nest is done.", "2031-04-05", "2031-04-09")]
    [InlineData("list-chinese.txt", "鹳在长途飞行中携带什么", "陈立", "我们称了一百只 … 在巢完工之前就干了。", "2031-04-05", "2031-04-09")]
    [InlineData("citations.txt", "What Storks Carry on Long Flights, and What They Drop", "Di Lund", null, null, null)]
    [InlineData("two-lines.txt", "What Storks Carry on Long Flights", "Di Lund", null, null, null)]
    [InlineData("ruled-spanish.txt", "Lo que llevan las cigüeñas", "David López", "Pesamos la carg … nido esté terminado.", "2031-05-07", "2031-05-09")]
    public void The_fields_are_those_of_the_dump_and_nothing_is_skipped(string dump, string title, string author, string? prose, string? published, string? listed)
    {
        New(PathOf(dump));

        var record = Records(PathOf(dump))[1];

        Assert.Equal(title, record.GetProperty("title").GetString());
        Assert.Equal([author], record.GetProperty("authors").EnumerateArray().Select(one => one.GetString()));
        var ends = prose?.Split(" … ");
        Assert.StartsWith(ends?[0] ?? "", record.GetProperty("abstract").GetString() ?? "", StringComparison.Ordinal);
        Assert.EndsWith(ends?[1] ?? "", record.GetProperty("abstract").GetString() ?? "", StringComparison.Ordinal);
        Assert.Equal((published, listed), (record.GetProperty("publishedOn").GetString(), record.GetProperty("listedOn").GetString()));
        Assert.EndsWith(", 0.0 % skipped", ToolRun.Of("check", "--grammar", Path.Combine(Folder, "dump.grammar"), PathOf(dump)).OutLines[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bulletin-portuguese.txt", "Ana Serra|Beto Rocha|Carla Dias", "Davi Lopes", "Elisa Prado|Fábio Luz", "Gil Moura|Helena Vaz|Ivo Reis")]
    [InlineData("seminar-german.txt", "Ada Berg|Bo Stein", "Carla Voss", "Dirk Amsel|Eva Rohr|Finn Lund", "Greta Moor")]
    [InlineData("digest-english.txt", "Ada Berg|Bo Stone|Cy Vale", "Di Lund", "Ed Marsh|Flo Reed", "Gil Moor|Hope Brook")]
    [InlineData("list-chinese.txt", "李文|王芳|赵一鸣", "陈立", "周敏|吴刚", "郑华|冯雪")]
    [InlineData("citations.txt", "Ada Berg|Bo Stone|Cy Vale", "Di Lund", "Ed Marsh|Flo Reed", "Gil Moor|Hope Brook", "Ian Frost")]
    [InlineData("two-lines.txt", "Ada Berg|Bo Stone", "Di Lund", "Ed Marsh|Flo Reed", "Gil Moor|Hope Brook|Ian Frost", "Jo Fen")]
    [InlineData("ruled-spanish.txt", "Ana Serra|Beto Roca|Carla Díaz", "David López", "Elisa Prado|Fabio Luz", "Gil Mora|Helena Vaz|Iván Reyes")]
    public void People_are_told_apart_by_what_the_dump_has_between_them(string dump, params string[] people)
    {
        New(PathOf(dump));

        Assert.Equal(people, Records(PathOf(dump)).Select(record => string.Join('|', record.GetProperty("authors").EnumerateArray().Select(one => one.GetString()))));
    }

    [Theory]
    [InlineData("bulletin-portuguese.txt", "dezembro")]
    [InlineData("seminar-german.txt", "Dezember")]
    [InlineData("ruled-spanish.txt", "diciembre")]
    [InlineData("digest-english.txt", null)]
    [InlineData("list-chinese.txt", null)]
    public void Months_are_those_of_the_language_of_the_dump(string dump, string? december)
    {
        var grammar = New(PathOf(dump));

        var lists = grammar.Split('\n').Where(line => line.Contains("=> 12", StringComparison.Ordinal)).ToList();
        Assert.Equal(december is null ? [] : [$"\"{december}\" => 12"], lists.Select(line => line[line.LastIndexOf('"', line.LastIndexOf('"') - 1)..]));
    }

    [Fact]
    public void Without_a_dump_the_grammar_teaches_and_its_sample_is_read_whole()
    {
        var run = ToolRun.Of("grammar", "new", "dump", "--output", _folder.Path);

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal(["dump.grammar", "first.txt", "first.verified.txt"], run.OutLines.Select(Path.GetFileName));
        AssertSound();
        var records = Records(Path.Combine(Folder, "samples", "first.txt"));
        Assert.Equal(["Herons at Night", "What Storks Carry"], records.Select(record => record.GetProperty("title").GetString()));
        Assert.Equal(["2031-04-07", "2031-04-06"], records.Select(record => record.GetProperty("publishedOn").GetString()));
        Assert.DoesNotContain("NAME", File.ReadAllText(Path.Combine(Folder, "dump.grammar")), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_there_is_never_overwritten()
    {
        Directory.CreateDirectory(Folder);

        var run = ToolRun.Of("grammar", "new", "dump", "--output", _folder.Path);

        Assert.Equal((2, $"paperparse: {Folder}: is there already; take another name, or delete it\n"), (run.Code, run.Error));
        Assert.Empty(Directory.GetFileSystemEntries(Folder));
    }

    [Theory]
    [InlineData("../x")]
    [InlineData("Weekly")]
    [InlineData("1st")]
    [InlineData("a b")]
    public void A_name_that_no_grammar_can_have_is_refused(string name)
    {
        var run = ToolRun.Of("grammar", "new", name, "--output", _folder.Path);

        Assert.Equal(2, run.Code);
        Assert.Contains("a grammar is called by small letters, digits and hyphens", run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void A_dump_that_cannot_be_read_makes_no_folder()
    {
        var run = ToolRun.Of("grammar", "new", "dump", "--from", Path.Combine(_folder.Path, "none.txt"), "--output", _folder.Path);

        Assert.Equal(2, run.Code);
        Assert.EndsWith("no such file\n", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Folder));
    }

    public static TheoryData<string, string> Odd { get; } = new()
    {
        { "empty", "" },
        { "blank", "\n\n \n" },
        { "binary", string.Concat(Enumerable.Range(0, 4000).Select(i => (char)(i * 7919 % 65 + 1))) },
        { "one-long-line", new string('x', 1_000_000) },
        { "many-long-lines", string.Concat(Enumerable.Repeat("• " + new string('[', 5_000) + "\n", 100)) },
        { "brackets", string.Concat(Enumerable.Repeat("[\n", 20_000)) },
        { "quotes", string.Concat(Enumerable.Range(0, 40).Select(i => $"\"\\ {i} \\\" # | \"\nTitle\\\": \"{i}\"\n--- \\{i} \" ---\n")) },
        { "notation", string.Concat(Enumerable.Range(0, 40).Select(i => $"line x = text {i}\n# {i} comment\nitems Entry\nuntil(\",\") {i}\n")) },
        { "page-of-nothing", "<!DOCTYPE html><html><body><p>x</p></body></html>" },
        { "page-of-quotes", "<!DOCTYPE html><ul>" + string.Concat(Enumerable.Range(0, 20).Select(i => $"<li class='a\"b paper'><h2>A \"title\" \\ {i} of it</h2><a href='x\"\\{i}'>go \u0007 there {i}</a></li>")) + "</ul>" },
        { "deep-page", "<!DOCTYPE html>" + string.Concat(Enumerable.Repeat("<div class='x'><a href='y'>some words here</a>", 3_000)) },
        { "broken-json", "<!DOCTYPE html><script type='application/ld+json'>[{\"title\":\"a b\"},{\"title\":\"c d\"</script><p>x" },
    };

    [Theory]
    [MemberData(nameof(Odd))]
    public void Anything_gives_a_grammar_that_compiles_and_passes(string name, string text)
    {
        var grammar = New(_folder.File(name + ".txt", text));

        Assert.DoesNotContain(grammar, c => char.IsControl(c) && c is not ('\n' or '\t'));
    }

    [Fact]
    public void Random_lines_give_a_grammar_that_compiles_and_passes()
    {
        string[] pieces = ["• ", "12", " authors", "Title: ", "[x](", "https://a.example/1", ")", "\\", "\"", "#", "|", "2031-04-07", "Apr 7, 2031", "---", "و", "漢字", "👍", "\u001B[31m", "text", ", ", "<b>", "{", "*"];
        for (var seed = 1; seed <= 12; seed++)
        {
            var random = new Random(seed);
            var lines = Enumerable.Range(0, 12).Select(_ => string.Concat(Enumerable.Range(0, random.Next(1, 6)).Select(_ => pieces[random.Next(pieces.Length)]))).ToList();
            var text = string.Join('\n', Enumerable.Range(0, 120).Select(_ => lines[random.Next(lines.Count)]));
            var grammar = New(_folder.File("random.txt", text), $"seed {seed}");
            Assert.DoesNotContain('\u001B', grammar);
            Directory.Delete(Folder, recursive: true);
        }
    }

    [Fact]
    public void The_same_dump_gives_the_same_bytes()
    {
        var first = New(PathOf("links.md"));
        Directory.Delete(Folder, recursive: true);

        Assert.Equal(first, New(PathOf("links.md")));
    }

    [Fact]
    public void What_a_long_dump_costs_grows_with_what_is_looked_at()
    {
        var entry = File.ReadAllText(PathOf("links.md"));
        var text = new StringBuilder();
        while (text.Length < 3_000_000)
            text.Append(entry);

        var grammar = New(_folder.File("long.md", text.ToString()));

        Assert.Contains("# The dump is long: only its first 20000 lines were looked at.", grammar, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dump_that_is_read_already_is_said_to_be()
    {
        var sample = Repository.Samples("hf-text")[0];
        var run = ToolRun.Of("grammar", "new", "dump", "--from", sample, "--output", _folder.Path);

        Assert.Equal(0, run.Code);
        Assert.Contains("the built-in dialect hf-text reads it already", run.Error, StringComparison.Ordinal);
        Assert.Contains("# The built-in dialect hf-text reads this dump already", File.ReadAllText(Path.Combine(Folder, "dump.grammar")), StringComparison.Ordinal);
    }

    private string Folder => Path.Combine(_folder.Path, "dump");

    private static string PathOf(string dump) => Repository.PathOf("tests/PaperParse.Cli.Tests/NewDumps/" + dump);

    // Every grammar that is made compiles, and its sample has its tree.
    private string New(string from, string what = "")
    {
        var run = ToolRun.Of("grammar", "new", "dump", "--from", from, "--output", _folder.Path);
        Assert.True(run.Code == 0, $"{what}: {run.Error}");
        AssertSound();
        return File.ReadAllText(Path.Combine(Folder, "dump.grammar"));
    }

    private void AssertSound()
    {
        var check = ToolRun.Of("grammar", "check", Path.Combine(Folder, "dump.grammar"));
        Assert.Equal((0, "1 grammar; 0 mistakes\n"), (check.Code, check.Out));
        var test = ToolRun.Of("grammar", "test", Folder);
        Assert.Equal((0, "dump: 1 sample; 0 different\n"), (test.Code, test.Out));
    }

    private List<System.Text.Json.JsonElement> Records(string dump)
    {
        var run = ToolRun.Of("extract", "--grammar", Path.Combine(Folder, "dump.grammar"), dump);
        return [.. run.OutLines.Where(line => line.Length > 0).Select(line => System.Text.Json.JsonDocument.Parse(line).RootElement)];
    }
}
