using System.Text;
using PaperParse.TestSupport;

namespace PaperParse.Cli.Tests;

public sealed class ParseTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_tree_is_shown_unless_something_else_is_asked_for()
    {
        var path = _folder.File("dump.txt", Sample.Clean);

        var run = ToolRun.Of("parse", path);

        Assert.Equal($"Listing [0..{Sample.Clean.Length})", run.OutLines[0]);
        Assert.Contains("      Number [", run.Out, StringComparison.Ordinal);
        Assert.Equal(run.OutBytes, ToolRun.Of("parse", path, "--as", "tree").OutBytes);
    }

    public static TheoryData<string, string> Encodings()
    {
        string[] texts = [Sample.Clean, Sample.Clean.Replace("\n", "\r\n", StringComparison.Ordinal), Sample.Clean.Replace('\n', '\r'), "", "\n", "\uFEFF", "苔\u2028\U0001F600\0\u0085"];
        var data = new TheoryData<string, string>();
        foreach (var text in texts)
        {
            foreach (var encoding in new Encoding[] { new UTF8Encoding(false), new UTF8Encoding(true), new UnicodeEncoding(false, true), new UnicodeEncoding(true, true) })
                data.Add(Escape(text), Convert.ToHexString([.. encoding.GetPreamble(), .. encoding.GetBytes(text)]));
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Source_gives_back_the_exact_bytes(string text, string hex)
    {
        _ = text;
        var bytes = Convert.FromHexString(hex);

        Assert.Equal(bytes, ToolRun.Of("parse", _folder.File("dump", bytes), "--as", "source").OutBytes);
        Assert.Equal(bytes, ToolRun.WithInput(bytes, "parse", "-", "--as", "source").OutBytes);
    }

    [Fact]
    public void Source_gives_back_the_exact_bytes_of_every_sample() =>
        Assert.All(Repository.Samples(), sample => Assert.Equal(File.ReadAllBytes(sample), ToolRun.Of("parse", sample, "--as", "source").OutBytes));

    [SkippableFact]
    public void Source_gives_back_the_exact_bytes_of_every_real_dump()
    {
        var folder = Path.GetDirectoryName(Corpus.Require(Corpus.Seed))!;

        Assert.All(Directory.GetFiles(folder), dump => Assert.Equal(File.ReadAllBytes(dump), ToolRun.Of("parse", dump, "--as", "source").OutBytes));
    }

    [Fact]
    public void Source_of_what_cannot_be_decoded_is_refused_with_one_line()
    {
        var run = ToolRun.Of("parse", _folder.File("dump", [0x41, 0xFF]), "--as", "source");

        Assert.Equal(1, run.Code);
        Assert.Empty(run.OutBytes);
        Assert.Single(run.ErrorLines);
    }

    [Fact]
    public void A_grammar_of_ones_own_is_used_whatever_its_name()
    {
        var grammar = File.ReadAllText(Repository.PathOf("grammars/hf-text/hf-text.grammar"))
            .Replace("grammar hf-text", "grammar my-page", StringComparison.Ordinal)
            .Replace("\"authors\"", "\"Autoren\"", StringComparison.Ordinal);
        var path = _folder.File("my-page.grammar", grammar);
        var dump = _folder.File("dump.txt", Sample.Clean.Replace("authors", "Autoren", StringComparison.Ordinal));

        var run = ToolRun.Of("extract", dump, "--grammar", path);

        Assert.Equal(2, run.OutLines.Length);
        Assert.All(run.OutLines, line => Assert.Contains("\"dialect\":\"my-page\"", line, StringComparison.Ordinal));
        Assert.Contains("\"authorCount\":38", run.OutLines[1], StringComparison.Ordinal);
        Assert.DoesNotContain("\"authorCount\":38", ToolRun.Of("extract", dump).Out, StringComparison.Ordinal);
    }

    private static string Escape(string text) => PaperParse.Syntax.Escaped.Inline(text.Length < 20 ? text : text[..20]);
}
