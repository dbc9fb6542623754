namespace PaperParse.Inputs.Tests;

public sealed class GlobTests : IDisposable
{
    private static readonly string[] Names =
        ["a.txt", "b.json", "one/a.txt", "one/b.txt", "one/.hidden.txt", "one/two/a.txt", "one/two/three/a.txt", "other/a.txt", ".hidden/a.txt"];

    private readonly InputTree _tree = new();

    public GlobTests() => _tree.Files(Names);

    public void Dispose() => _tree.Dispose();

    [Theory]
    [InlineData("*.txt", "a.txt")]
    [InlineData("*", "a.txt b.json")]
    [InlineData("?.json", "b.json")]
    [InlineData("[!a].*", "b.json")]
    [InlineData("one/*.txt", "one/a.txt one/b.txt")]
    [InlineData("*/a.txt", "one/a.txt other/a.txt")]
    [InlineData("o*/[ab].txt", "one/a.txt one/b.txt other/a.txt")]
    [InlineData("**/a.txt", "a.txt one/a.txt one/two/a.txt one/two/three/a.txt other/a.txt")]
    [InlineData("o*/***/a.txt", "one/a.txt one/two/a.txt one/two/three/a.txt other/a.txt")]
    [InlineData("one/**", "one/a.txt one/b.txt one/two/a.txt one/two/three/a.txt")]
    [InlineData("one/**/a.txt", "one/a.txt one/two/a.txt one/two/three/a.txt")]
    [InlineData("*/two/**/a.txt", "one/two/a.txt one/two/three/a.txt")]
    [InlineData("*/*/*", "one/two/a.txt")]
    [InlineData(".hidden/*", ".hidden/a.txt")]
    public void A_pattern_names_files_of_whatever_ending(string pattern, string taken) => Assert.Equal(taken, Taken(pattern));

    [Theory]
    [InlineData("*.eml")]
    [InlineData("none/*.txt")]
    [InlineData("*/none/*.txt")]
    [InlineData("o*")]
    [InlineData("a.txt/*")]
    [InlineData("[a")]
    public void A_pattern_without_a_file_is_a_problem(string pattern) =>
        Assert.Equal([new InputPath(_tree.PathOf(pattern), "no file matches this pattern")], InputPaths.Of([_tree.PathOf(pattern)]));

    [Fact]
    public void A_file_or_folder_of_that_very_name_is_meant()
    {
        _tree.Files("[a].txt", "c*", "*d/x.txt", "d/y.txt");

        Assert.Equal("[a].txt", Taken("[a].txt"));
        Assert.Equal("c*", Taken("c*"));
        Assert.Equal("*d/x.txt", Taken("*d"));
    }

    [Fact]
    public void Ignore_files_do_not_matter_to_a_pattern()
    {
        _tree.Write(".gitignore", "*.txt\n");

        Assert.Equal("a.txt", Taken("*.txt"));
    }

    private string Taken(string pattern) =>
        string.Join(' ', InputPaths.Of([_tree.PathOf(pattern)]).Select(input => input.ToString()[(_tree.Root.Length + 1)..]));
}
