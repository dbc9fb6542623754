namespace PaperParse.Inputs.Tests;

/// <summary>Every expectation about a pattern is what <c>git check-ignore</c> (2.39) says of it.</summary>
public sealed class IgnoreFilesTests : IDisposable
{
    private static readonly string[] Names = ["a b.txt", "a.txt", "b.md", "build/a.txt", "build/keep/b.md", "docs/a.txt", "docs/build/c.txt", "docs/x/y/a.txt"];

    private readonly InputTree _tree = new();

    public IgnoreFilesTests() => _tree.Files(Names);

    public void Dispose() => _tree.Dispose();

    [Theory]
    [InlineData("*.txt", "b.md build/keep/b.md")]
    [InlineData("a.txt", "a b.txt b.md build/keep/b.md docs/build/c.txt")]
    [InlineData("/a.txt", "a b.txt b.md build/a.txt build/keep/b.md docs/a.txt docs/build/c.txt docs/x/y/a.txt")]
    [InlineData("build", "a b.txt a.txt b.md docs/a.txt docs/x/y/a.txt")]
    [InlineData("build/", "a b.txt a.txt b.md docs/a.txt docs/x/y/a.txt")]
    [InlineData("/build", "a b.txt a.txt b.md docs/a.txt docs/build/c.txt docs/x/y/a.txt")]
    [InlineData("a.txt/", "*")]
    [InlineData("docs/a.txt", "a b.txt a.txt b.md build/a.txt build/keep/b.md docs/build/c.txt docs/x/y/a.txt")]
    [InlineData("docs/*.txt", "a b.txt a.txt b.md build/a.txt build/keep/b.md docs/build/c.txt docs/x/y/a.txt")]
    [InlineData("docs/**/a.txt", "a b.txt a.txt b.md build/a.txt build/keep/b.md docs/build/c.txt")]
    [InlineData("**/build", "a b.txt a.txt b.md docs/a.txt docs/x/y/a.txt")]
    [InlineData("docs/**", "a b.txt a.txt b.md build/a.txt build/keep/b.md")]
    [InlineData("**/y/**", "a b.txt a.txt b.md build/a.txt build/keep/b.md docs/a.txt docs/build/c.txt")]
    [InlineData("d**s", "a b.txt a.txt b.md build/a.txt build/keep/b.md")]
    [InlineData("*.txt\n!docs/a.txt", "b.md build/keep/b.md docs/a.txt")]
    [InlineData("!a.txt\n*.txt", "b.md build/keep/b.md")]
    [InlineData("build/*\n!build/keep", "a b.txt a.txt b.md build/keep/b.md docs/a.txt docs/build/c.txt docs/x/y/a.txt")]
    [InlineData("build\n!build/keep", "a b.txt a.txt b.md docs/a.txt docs/x/y/a.txt")]
    [InlineData("?.txt", "a b.txt b.md build/keep/b.md")]
    [InlineData("[b-c].*", "a b.txt a.txt build/a.txt docs/a.txt docs/x/y/a.txt")]
    [InlineData("[!a]*", "a b.txt a.txt")]
    [InlineData("[^a]*", "a b.txt a.txt")]
    [InlineData("[[:lower:]].[[:alpha:]]d", "a b.txt a.txt build/a.txt docs/a.txt docs/build/c.txt docs/x/y/a.txt")]
    [InlineData("*[ ]*", "a.txt b.md build/a.txt build/keep/b.md docs/a.txt docs/build/c.txt docs/x/y/a.txt")]
    [InlineData("[a", "*")]
    [InlineData("b.md   ", "a b.txt a.txt build/a.txt docs/a.txt docs/build/c.txt docs/x/y/a.txt")]
    [InlineData("b.md\\ ", "*")]
    [InlineData("# a.txt\n\n   \n\\#a.txt", "*")]
    [InlineData("docs/\r\n", "a b.txt a.txt b.md build/a.txt build/keep/b.md")]
    [InlineData("A.TXT", "*")]
    public void Patterns_mean_what_they_mean_to_git(string rules, string taken)
    {
        _tree.Write(".gitignore", rules);

        Assert.Equal(taken == "*" ? Names : Split(taken), _tree.Taken());
    }

    [Fact]
    public void An_ignore_file_is_about_its_folder_and_wins_over_those_above()
    {
        _tree.Write(".gitignore", "*.txt\n");
        _tree.Write("docs/.gitignore", "!a.txt\n/x/\n");

        Assert.Equal(["b.md", "build/keep/b.md", "docs/a.txt"], _tree.Taken());
    }

    [Fact]
    public void Both_names_count_and_our_own_wins()
    {
        _tree.Write(".gitignore", "*.txt\n");
        _tree.Write(".paperparseignore", "!a.txt\nbuild\n");

        Assert.Equal(["a.txt", "b.md", "docs/a.txt", "docs/x/y/a.txt"], _tree.Taken());
    }

    [Fact]
    public void Those_above_count_up_to_the_root_of_the_repository()
    {
        _tree.Write(".gitignore", "a.txt\n");
        _tree.Write("docs/.gitignore", "build/c.txt\n");

        Assert.Equal(["docs/x/y/a.txt"], _tree.Taken("docs/x"));
        Assert.Equal(["docs/build/c.txt"], _tree.Taken("docs/build"));

        Directory.CreateDirectory(_tree.PathOf("docs/.git"));
        Assert.Equal(["docs/x/y/a.txt"], _tree.Taken("docs/x"));
        Assert.StartsWith("docs/build: there is nothing to read", Assert.Single(_tree.Taken("docs/build")), StringComparison.Ordinal);

        Directory.Delete(_tree.PathOf("docs/.git"));
        Directory.CreateDirectory(_tree.PathOf(".git"));
        Assert.StartsWith("docs/x: there is nothing to read", Assert.Single(_tree.Taken("docs/x")), StringComparison.Ordinal);
    }

    [Fact]
    public void An_ignore_file_that_cannot_be_read_is_a_problem_and_the_files_are_taken()
    {
        Directory.CreateDirectory(_tree.PathOf("docs/.gitignore"));

        Assert.Equal(["docs/.gitignore: is a folder, not a file", "docs/a.txt", "docs/build/c.txt", "docs/x/y/a.txt"], _tree.Taken("docs"));
    }

    [Fact]
    public void A_pattern_that_would_never_end_for_others_takes_linear_time()
    {
        var name = new string('a', 240);
        _tree.Files(name + ".txt");
        _tree.Write(".gitignore", string.Concat(Enumerable.Repeat("*a", 60)) + "b\n");

        Assert.Contains(name + ".txt", _tree.Taken());
    }

    private static string[] Split(string taken) => [.. taken.Replace("a b.txt", "a\0b.txt", StringComparison.Ordinal).Split(' ').Select(name => name.Replace('\0', ' '))];
}
