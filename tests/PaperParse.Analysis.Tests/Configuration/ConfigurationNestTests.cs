namespace PaperParse.Analysis.Tests;

/// <summary>Three folders in each other, with a base that is extended and overrides: each setting and where it comes from.</summary>
public sealed class ConfigurationNestTests : IDisposable
{
    private readonly ConfigurationFolder _folder = new();

    public ConfigurationNestTests()
    {
        _folder.Put("base.toml", """
            profile = "arxiv-list"
            dialect = "hf-text"
            [rules]
            PP39 = "off"
            PP2003 = { level = "warning", most-authors = 80 }
            PP4001.level = "hint"
            [[overrides]]
            paths = ["outer/**"]
            rules = { PP4001 = "error", PP1001 = "info" }
            """);
        _folder.Put(".paperparse.toml", """
            [rules]
            PP1001 = "off"
            """);
        _folder.Put("outer/.paperparse.toml", """
            extends = ["../base.toml"]
            [rules]
            PP3901 = "warning"
            PP4001 = "info"
            """);
        _folder.Put("outer/inner/weekly.grammar", "grammar weekly\n");
        _folder.Put("outer/inner/.paperparse.toml", """
            extends = ["../.paperparse.toml"]
            profile = "none"
            grammars = ["weekly.grammar"]
            [rules]
            PP2003.most-authors = 90
            [[overrides]]
            paths = ["old/*.txt"]
            profile = "hf-search"
            grammars = []
            rules = { PP2003 = { most-authors = 100 }, PP3 = "error" }
            [[overrides]]
            paths = ["old/a.*"]
            rules.PP3 = "hint"
            """);
        _folder.Put(".editorconfig", """
            root = true
            [*.txt]
            paperparse_diagnostic.PP3001.severity = hint
            paperparse_diagnostic.PP4002.severity = hint
            """);
        _folder.Put("outer/inner/.editorconfig", """
            [*.{md,txt}]
            paperparse_diagnostic.pp3001.severity = Error
            [old/**]
            paperparse_diagnostic.PP39.severity = error
            """);
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    // At the top, its own file alone; nothing above it is extended by itself.
    [InlineData("x.txt", "PP1001", "off .paperparse.toml:2:10")]
    [InlineData("x.txt", "PP3901", "off default")]
    [InlineData("x.txt", "PP3001", "hint .editorconfig:3:1")]
    [InlineData("x.md", "PP3001", "on default")]
    [InlineData("x.txt", "PP4003", "off profile hf-search")]
    // In the middle: the nearest file, and the base that it extends, with its overrides.
    [InlineData("outer/x.txt", "PP1001", "info base.toml:9:38")]
    [InlineData("outer/x.txt", "PP2003", "warning base.toml:5:20")]
    [InlineData("outer/x.txt", "PP4001", "info outer/.paperparse.toml:4:10")]
    [InlineData("outer/x.txt", "PP3901", "warning outer/.paperparse.toml:3:10")]
    [InlineData("outer/x.txt", "PP3902", "off base.toml:4:8")]
    [InlineData("outer/x.txt", "PP3002", "off profile arxiv-list")]
    [InlineData("outer/x.txt", "PP3001", "hint .editorconfig:3:1")]
    // Inside: two levels of extending, overrides, and an .editorconfig before another.
    [InlineData("outer/inner/x.txt", "PP3001", "error outer/inner/.editorconfig:2:1")]
    [InlineData("outer/inner/x.txt", "PP4002", "hint .editorconfig:4:1")]
    [InlineData("outer/inner/x.txt", "PP4001", "info outer/.paperparse.toml:4:10")]
    [InlineData("outer/inner/x.txt", "PP2003", "warning base.toml:5:20")]
    [InlineData("outer/inner/x.txt", "PP4003", "on default")]
    [InlineData("outer/inner/x.txt", "PP3901", "warning outer/.paperparse.toml:3:10")]
    [InlineData("outer/inner/old/x.txt", "PP3901", "error outer/inner/.paperparse.toml:10:50")]
    [InlineData("outer/inner/old/x.txt", "PP3001", "error outer/inner/.paperparse.toml:10:50")]
    [InlineData("outer/inner/old/x.txt", "PP4003", "off profile hf-search")]
    [InlineData("outer/inner/old/a.txt", "PP3901", "hint outer/inner/.paperparse.toml:13:13")]
    [InlineData("outer/inner/old/a.md", "PP3901", "hint outer/inner/.paperparse.toml:13:13")]
    [InlineData("outer/inner/old/b.md", "PP3901", "warning outer/.paperparse.toml:3:10")]
    [InlineData("outer/inner/old/b.md", "PP3903", "off base.toml:4:8")]
    public void Level_and_where_it_is_said(string input, string id, string expected) => Assert.Equal(expected, _folder.Level(input, id));

    [Theory]
    [InlineData("x.txt", 50, "default")]
    [InlineData("outer/x.txt", 80, "base.toml:5:46")]
    [InlineData("outer/inner/x.txt", 90, "outer/inner/.paperparse.toml:5:23")]
    [InlineData("outer/inner/old/x.txt", 100, "outer/inner/.paperparse.toml:10:37")]
    public void Option_and_where_it_is_said(string input, int value, string origin)
    {
        var option = Assert.Single(_folder.Rule(input, "PP2003").Options);
        Assert.Equal((value, origin), (option.Value, option.Origin.ToString()));
    }

    [Theory]
    [InlineData("x.txt", null, null, null)]
    [InlineData("outer/x.txt", "arxiv-list base.toml:1:11", "hf-text base.toml:2:11", null)]
    [InlineData("outer/inner/x.txt", "none outer/inner/.paperparse.toml:2:11", "hf-text base.toml:2:11", "outer/inner/weekly.grammar")]
    [InlineData("outer/inner/old/x.txt", "hf-search outer/inner/.paperparse.toml:8:11", "hf-text base.toml:2:11", "")]
    public void Profile_dialect_and_grammars(string input, string? profile, string? dialect, string? grammars)
    {
        var found = _folder.For(input);

        Assert.Equal(profile, found.Profile is { } one ? $"{one.Value.Name} {one.Origin}" : null);
        Assert.Equal(dialect, found.Dialect is { } name ? $"{name.Value} {name.Origin}" : null);
        Assert.Equal(grammars, found.Grammars is { } files ? string.Join(",", files.Value.Select(file => Path.GetRelativePath(_folder.Path, file.Value))) : null);
    }

    [Fact]
    public void Inputs_of_which_the_same_is_said_share_it()
    {
        var files = _folder.Files();

        Assert.Same(files.For(_folder.At("outer/x.txt")), files.For(_folder.At("outer/y.txt")));
        Assert.Same(files.For(_folder.At("outer/x.txt")), files.For(_folder.At("outer/deep/deeper/y.txt")));
        Assert.NotSame(files.For(_folder.At("outer/x.txt")), files.For(_folder.At("outer/x.md")));
    }

    [Theory]
    [InlineData("*.txt", "a.txt", true)]
    [InlineData("*.txt", "b/c/a.txt", true)]
    [InlineData("/*.txt", "b/a.txt", false)]
    [InlineData("b/*.txt", "b/a.txt", true)]
    [InlineData("b/*.txt", "a/b/a.txt", false)]
    [InlineData("b/*.txt", "b/c/a.txt", false)]
    [InlineData("b/**", "b/c/a.txt", true)]
    [InlineData("b/**", "bc/a.txt", false)]
    [InlineData("**/c/*", "c/a.txt", true)]
    [InlineData("**/c/*", "b/c/a.txt", true)]
    [InlineData("b/**/a.txt", "b/a.txt", true)]
    [InlineData("b", "b/c/a.txt", true)]
    [InlineData("b/", "b/c/a.txt", true)]
    [InlineData("b", "bb/a.txt", false)]
    [InlineData("?.txt", "é.txt", true)]
    [InlineData("?.txt", "ab.txt", false)]
    [InlineData("[a-c].txt", "b.txt", true)]
    [InlineData("[!a-c].txt", "b.txt", false)]
    [InlineData("[!a-c].txt", "d.txt", true)]
    [InlineData("b[!x]a.txt", "b/a.txt", false)]
    [InlineData("*.{md,txt}", "b/a.md", true)]
    [InlineData("{a,b/{c,d}}.txt", "b/d.txt", true)]
    [InlineData("{a,b}.txt", "c.txt", false)]
    [InlineData("w{9..11}.txt", "w10.txt", true)]
    [InlineData("w{9..11}.txt", "w12.txt", false)]
    [InlineData("a.txt", "aXtxt", false)]
    [InlineData(@"\\*.txt", "*.txt", true)]
    [InlineData(@"\\*.txt", "a.txt", false)]
    [InlineData("A.txt", "a.txt", false)]
    public void Pattern_matches(string pattern, string path, bool expected)
    {
        using var folder = new ConfigurationFolder();
        folder.Put(".paperparse.toml", $"[[overrides]]\npaths = [\"{pattern}\"]\ndialect = \"auto\"\n");

        Assert.Equal(expected, folder.For(path).Dialect is not null);
    }
}
