using System.Diagnostics;

namespace PaperParse.Analysis.Tests;

/// <summary>A configuration that came with a dump can do no more than be refused, and that soon.</summary>
public sealed class HostileConfigurationTests : IDisposable
{
    /// <summary>Of the slowest case on a busy machine; most take a few milliseconds.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    private readonly ConfigurationFolder _outer = new();

    public void Dispose() => _outer.Dispose();

    [Theory]
    [InlineData("extends = [\"/etc/base.toml\"]", "1:12: error: a path begins in the folder of this file")]
    [InlineData("extends = [\"~/base.toml\"]", "1:12: error: a path begins in the folder of this file")]
    [InlineData("extends = ['C:\\base.toml']", "1:12: error: a path begins in the folder of this file")]
    [InlineData("extends = ['\\\\server\\share\\base.toml']", "1:12: error: a path begins in the folder of this file")]
    [InlineData("extends = [\"https://example.org/base.toml\"]", "1:12: error: nothing is fetched; copy the file into the project")]
    [InlineData("extends = [\"../secret.toml\"]", "1:12: error: this leads out of the project, whose highest .paperparse.toml lies in …/dump;")]
    [InlineData("extends = [\"a/../../secret.toml\"]", "1:12: error: this leads out of the project")]
    [InlineData("extends = [\"rules.dll\"]", "1:12: error: only files that end in .toml are read here, and none is ever run")]
    [InlineData("extends = [\"/etc/passwd\"]", "1:12: error: a path begins in the folder of this file")]
    [InlineData("extends = [\"\"]", "1:12: error: this is no path; write one such as \"../base.toml\"")]
    [InlineData("extends = [\"a\\u0000.toml\"]", "1:12: error: this is no path")]
    [InlineData("extends = ['a\\b.toml']", "1:12: error: folders are parted by / on every system")]
    [InlineData("extends = [\"folder.toml\"]", "1:12: error: there is no file …/dump/folder.toml")]
    [InlineData("extends = [\"link.toml\"]", "1:12: error: a link leads out of the project, to …/secret.toml; copy the file into it")]
    [InlineData("extends = [\"linked/secret.toml\"]", "1:12: error: a link leads out of the project, to …/secret.toml; copy the file into it")]
    [InlineData("extends = [\"round.toml\"]", "1:12: error: the links on this way go round; write where the file itself lies")]
    [InlineData("extends = [\".paperparse.toml\"]", "1:12: error: this goes round: .paperparse.toml extends .paperparse.toml; take one of them out")]
    [InlineData("grammars = [\"../secret.toml\"]", "1:13: error: only files that end in .grammar are read here")]
    [InlineData("grammars = [\"../x.grammar\"]", "1:13: error: this leads out of the project")]
    [InlineData("grammars = [\"grammar.so\"]", "1:13: error: only files that end in .grammar are read here, and none is ever run")]
    [InlineData("[[overrides]]\npaths = [\"a\"]\ngrammars = [\"/x.grammar\"]", "3:13: error: a path begins in the folder of this file")]
    [InlineData("plugins = [\"rules.dll\"]", "1:1: error: there is no setting 'plugins': a file that lies near the input can load no code; the command line alone names assemblies")]
    [InlineData("rules = \"rules.dll\"", "1:9: error: 'rules' is a table, and not a text")]
    [InlineData("assemblies = [\"rules.dll\"]", "1:1: error: there is no setting 'assemblies': a file that lies near the input can load no code")]
    public void What_leads_out_or_would_load_code_is_refused(string text, string expected)
    {
        _outer.Put("secret.toml", "profile = \"none\"\n");
        _outer.Put("x.grammar", "grammar x\n");
        Directory.CreateDirectory(_outer.At("dump/folder.toml"));
        File.CreateSymbolicLink(_outer.At("dump/link.toml"), "../secret.toml");
        File.CreateSymbolicLink(_outer.At("dump/round.toml"), "round.toml");
        Directory.CreateSymbolicLink(_outer.At("dump/linked"), _outer.Path);
        _outer.Put("dump/.paperparse.toml", text + "\n");

        Assert.StartsWith("dump/.paperparse.toml:" + expected, Assert.Single(_outer.Mistakes("dump/a.txt")), StringComparison.Ordinal);
        Assert.Null(_outer.Files().For(_outer.At("dump/a.txt")).Profile);
    }

    [Fact]
    public void Configuration_that_is_itself_a_link_out_of_its_folder_is_not_read()
    {
        _outer.Put("secret", "the secret\n");
        Directory.CreateDirectory(_outer.At("dump"));
        File.CreateSymbolicLink(_outer.At("dump/.paperparse.toml"), "../secret");
        File.CreateSymbolicLink(_outer.At("dump/.editorconfig"), "../secret");

        Assert.Equal(
            [
                "dump/.paperparse.toml:1:1: error: this is a link that leads out of the project in …/dump; put the file itself here",
                "dump/.editorconfig:1:1: error: this is a link that leads out of the project in …/dump; put the file itself here",
            ],
            _outer.Mistakes("dump/a.txt"));
    }

    [Fact]
    public void Link_that_stays_in_the_project_is_followed()
    {
        _outer.Put(".paperparse.toml", "");
        _outer.Put("shared/base.toml", "profile = \"none\"\n");
        Directory.CreateDirectory(_outer.At("dump"));
        File.CreateSymbolicLink(_outer.At("dump/base.toml"), "../shared/base.toml");
        _outer.Put("dump/.paperparse.toml", "extends = [\"base.toml\"]\n");

        Assert.Equal("none", _outer.For("dump/a.txt").Profile?.Value.Name);
    }

    [Fact]
    public void Who_has_a_configuration_higher_up_lets_those_below_reach_it()
    {
        _outer.Put("base.toml", "profile = \"none\"\n");
        _outer.Put("dump/.paperparse.toml", "extends = [\"../base.toml\"]\n");
        Assert.Single(_outer.Mistakes("dump/a.txt"));

        _outer.Put(".paperparse.toml", "");
        Assert.Equal("none", _outer.For("dump/a.txt").Profile?.Value.Name);
    }

    [Fact]
    public void Cycle_is_said_where_it_closes()
    {
        _outer.Put(".paperparse.toml", "extends = [\"a.toml\"]\n");
        _outer.Put("a.toml", "\nextends = [\n  \"b.toml\",\n]\n");
        _outer.Put("b.toml", "extends = [\"a.toml\"]\n");

        Assert.Equal(["b.toml:1:12: error: this goes round: a.toml extends b.toml extends a.toml; take one of them out"], _outer.Mistakes("a.txt"));
    }

    [Fact]
    public void Chain_may_have_8_files_and_no_more()
    {
        Chain(8);
        Assert.Equal("none", _outer.For("a.txt").Profile?.Value.Name);

        Chain(9);
        Assert.Equal(["8.toml:1:12: error: this is extended over more than 8 files; let a file extend directly what it needs"], _outer.Mistakes("a.txt"));

        void Chain(int files)
        {
            _outer.Put(".paperparse.toml", "extends = [\"2.toml\"]\n");
            for (var i = 2; i < files; i++)
                _outer.Put($"{i}.toml", $"extends = [\"{i + 1}.toml\"]\n");
            _outer.Put($"{files}.toml", "profile = \"none\"\n");
        }
    }

    [Fact]
    public void Files_that_extend_each_other_many_times_are_soon_enough()
    {
        var ten = string.Concat(Enumerable.Repeat("\"NEXT\",", 10));
        for (var i = 1; i <= 7; i++)
            _outer.Put(i == 1 ? ".paperparse.toml" : $"{i}.toml", $"extends = [{ten.Replace("NEXT", $"{i + 1}.toml", StringComparison.Ordinal)}]\n");
        _outer.Put("8.toml", "");

        Assert.Contains(Within(Longest, () => _outer.Mistakes("a.txt")), mistake => mistake.EndsWith("more than 32 files are extended in all; put some of them together", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a = ", "[", "")]
    [InlineData("a = ", "{a=", "")]
    [InlineData("a = ", "[", "]")]
    public void Deep_nesting_is_refused(string start, string open, string close)
    {
        _outer.Put(".paperparse.toml", start + string.Concat(Enumerable.Repeat(open, 20_000)) + string.Concat(Enumerable.Repeat(close, 20_000)));

        Assert.Equal([".paperparse.toml:1:1: error: lists and tables stand more than 16 deep in each other; no setting goes deeper than 3"], Within(Longest, () => _outer.Mistakes("a.txt")));
    }

    [Fact]
    public void Large_file_is_not_read()
    {
        _outer.Put(".paperparse.toml", new string('#', 10_000_000));
        _outer.Put(".editorconfig", new string('#', 10_000_000));
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.Equal(
            [
                ".paperparse.toml:1:1: error: this file has more than 65536 bytes, which no configuration needs; it is not read",
                ".editorconfig:1:1: error: this file has more than 1048576 bytes, which no configuration needs; it is not read",
            ],
            Within(Longest, () => _outer.Mistakes("a.txt")));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 4_000_000);
    }

    /// <summary>What is as long as it may be, and as slow to read as can be thought of.</summary>
    [Theory]
    [InlineData("", "a.", "b = 1\n")]
    [InlineData("[", "a.", "b]\n")]
    [InlineData("", "[[overrides]]\npaths=[\"{a,b}*{c,d}*?\"]\n", "")]
    [InlineData("[[overrides]]\npaths=[", "\"*a*b*c\",", "]\n")]
    [InlineData("[rules]\n", "PP3001.level = \"off\"\n", "")]
    [InlineData("[rules]\n", "\"QQQQQQ#\" = \"off\"\n", "")]
    [InlineData("", "[x.y.z.#]\n", "")]
    public void Longest_file_takes_a_bounded_time(string start, string piece, string end)
    {
        var times = (64 * 1024 - 100) / piece.Length;
        _outer.Put(".paperparse.toml", start + string.Concat(Enumerable.Range(0, times).Select(i => piece.Replace("#", i.ToString("x4", System.Globalization.CultureInfo.InvariantCulture)[^1..], StringComparison.Ordinal))) + end);

        Assert.NotEmpty(Within(Longest, () => _outer.Mistakes(new string('a', 200) + ".txt")));
    }

    [Fact]
    public void Long_editorconfig_takes_a_bounded_time()
    {
        _outer.Put(".editorconfig", string.Concat(Enumerable.Repeat("[*a*{b,c}*]\npaperparse_diagnostic.PP3001.severity=off\n", 15_000)));

        Assert.Equal([".editorconfig:1:1: error: more than 1000 settings of rules stand here; name what ids begin with, such as PP39"], Within(Longest, () => _outer.Mistakes("a.txt")));
    }

    [SkippableTheory]
    [InlineData(".paperparse.toml")]
    [InlineData(".editorconfig")]
    [InlineData("base.toml")]
    [InlineData("a.grammar", ".paperparse.toml:2:13: error: this grammar is empty, or is no file that ends")]
    public void Pipe_is_not_waited_for(string name, params string[] expected)
    {
        Skip.If(OperatingSystem.IsWindows(), "pipes have no place in folders there");
        if (name is "base.toml" or "a.grammar")
            _outer.Put(".paperparse.toml", name == "base.toml" ? "extends = [\"base.toml\"]\n" : "\ngrammars = [\"a.grammar\"]\n");
        using var made = Process.Start("mkfifo", [_outer.At(name)]);
        made.WaitForExit();

        Assert.Equal(expected, Within(Longest, () => _outer.Mistakes("a.txt")));
    }

    private static T Within<T>(TimeSpan longest, Func<T> work)
    {
        var watch = Stopwatch.StartNew();
        var result = work();
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, longest);
        return result;
    }
}
