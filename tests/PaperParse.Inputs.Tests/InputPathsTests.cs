namespace PaperParse.Inputs.Tests;

public sealed class InputPathsTests : IDisposable
{
    private readonly InputTree _tree = new();

    public void Dispose() => _tree.Dispose();

    [Fact]
    public void A_folder_is_walked_in_ordinal_order_of_the_paths()
    {
        _tree.Files("b.txt", "a/z.txt", "a/b/c.txt", "a.txt", "a-1.txt", "B.txt", "a/b.txt", "ä.txt");

        // "-" and "." come before "/", capitals before small letters.
        Assert.Equal(["B.txt", "a-1.txt", "a.txt", "a/b.txt", "a/b/c.txt", "a/z.txt", "b.txt", "ä.txt"], _tree.Taken());
    }

    [Fact]
    public void Of_a_folder_the_names_of_listings_are_taken()
    {
        string[] taken = ["a.txt", "b.text", "c.md", "d.markdown", "e.html", "f.htm", "g.xhtml", "h.eml", "i.mbox", "j.txt.gz", "k.eml.GZ", "l.TXT"];
        _tree.Files([.. taken, "m.json", "n.gz", "o", "p.txt.bak", "q.tar.gz", "txt", "README"]);

        Assert.Equal(taken, _tree.Taken());
    }

    [Fact]
    public void Hidden_files_and_folders_are_left_out_but_not_the_folder_that_was_named()
    {
        _tree.Files(".hidden/a.txt", ".hidden/.b.txt", ".hidden/.deeper/c.txt", "d.txt");

        Assert.Equal(["d.txt"], _tree.Taken());
        Assert.Equal([_tree.PathOf(".hidden/a.txt")], PathsOf(_tree.PathOf(".hidden")));
    }

    [Fact]
    public void Links_to_folders_are_not_followed_and_links_to_files_are()
    {
        _tree.Files("real/a.txt", "elsewhere/b.note");
        Directory.CreateSymbolicLink(_tree.PathOf("real/up"), _tree.Root);
        File.CreateSymbolicLink(_tree.PathOf("real/c.txt"), _tree.PathOf("elsewhere/b.note"));

        Assert.Equal(["real/a.txt", "real/c.txt"], _tree.Taken());
    }

    [Fact]
    public void A_file_that_is_named_is_taken_whatever_it_is_called()
    {
        _tree.Files("dump", ".hidden.json", ".gitignore", "x.txt");
        File.WriteAllText(_tree.PathOf(".gitignore"), "*\n");
        string[] named = [_tree.PathOf("x.txt"), _tree.PathOf("dump"), _tree.PathOf(".hidden.json"), _tree.PathOf("missing")];

        Assert.Equal(named, PathsOf(named));
    }

    [Fact]
    public void Every_file_is_taken_once_by_whatever_path_in_its_first_place()
    {
        _tree.Files("a.txt", "b.txt", "sub/c.txt");
        File.CreateSymbolicLink(_tree.PathOf("d.txt"), _tree.PathOf("b.txt"));
        Directory.CreateSymbolicLink(_tree.PathOf("link"), _tree.PathOf("sub"));

        Assert.Equal(
            [_tree.PathOf("b.txt"), _tree.PathOf("a.txt"), _tree.PathOf("link/c.txt")],
            PathsOf(_tree.PathOf("b.txt"), _tree.PathOf("sub/../b.txt"), _tree.PathOf("a.txt"), _tree.PathOf("link/c.txt"), _tree.Root));
    }

    [Fact]
    public void Standard_input_can_be_read_once()
    {
        Assert.Equal([new InputPath("-"), new InputPath("-", "standard input can be read only once")], InputPaths.Of(["-", "-"]));
        Assert.Equal("-: standard input can be read only once", InputPaths.Of(["-", "-"])[1].ToString());
    }

    [Fact]
    public void Paths_are_those_that_the_user_would_write()
    {
        _tree.Files("sub/a.txt");

        Assert.Equal([$"{_tree.Root}/sub/a.txt"], PathsOf(_tree.Root));
        Assert.Equal([$"{_tree.Root}/sub/a.txt"], PathsOf(_tree.Root + "/"));
        Assert.Equal([$"{_tree.Root}/sub/../sub/a.txt"], PathsOf(_tree.Root + "/sub/../sub"));
        Assert.Equal([$"{_tree.Root}/./sub/a.txt"], PathsOf(_tree.Root + "/./*/a.txt"));
    }

    [Fact]
    public void A_folder_without_a_listing_is_a_problem_and_the_others_go_on()
    {
        _tree.Files("empty/x.json", "full/a.txt");
        Directory.CreateDirectory(_tree.PathOf("nothing"));

        var inputs = InputPaths.Of([_tree.PathOf("empty"), _tree.PathOf("nothing"), _tree.PathOf("full")]);

        Assert.Equal([_tree.PathOf("empty"), _tree.PathOf("nothing"), _tree.PathOf("full/a.txt")], inputs.Select(input => input.Path));
        Assert.All(inputs.Take(2), input => Assert.StartsWith("there is nothing to read in this folder; taken are files named *.txt ", input.Problem, StringComparison.Ordinal));
        Assert.Null(inputs[2].Problem);
    }

    [Fact]
    public void A_folder_whose_files_were_all_named_before_is_no_problem()
    {
        _tree.Files("a.txt");

        Assert.Equal([new InputPath(_tree.PathOf("a.txt"))], InputPaths.Of([_tree.PathOf("a.txt"), _tree.Root, _tree.PathOf("*.txt")]));
    }

    /// <summary>A path that is longer than the system opens can come about by moving a folder. (The tests may run as root, who may list any folder.)</summary>
    [Fact]
    public void A_folder_that_cannot_be_listed_is_a_problem_in_its_place_and_the_others_go_on()
    {
        var part = new string('d', 200);
        string Nested(string top) => string.Join('/', Enumerable.Repeat(part, 15).Prepend(top));
        _tree.Files("a.txt", "z.txt");
        Directory.CreateDirectory(_tree.PathOf(Nested("m")));
        Directory.CreateDirectory(_tree.PathOf(Nested("n")));
        var moved = _tree.PathOf(Nested("m")) + "/n";
        Directory.Move(_tree.PathOf("n"), moved);
        try
        {
            var inputs = InputPaths.Of([_tree.Root]);

            Assert.Equal([_tree.PathOf("a.txt"), _tree.PathOf("z.txt")], inputs.Where(input => input.Problem is null).Select(input => input.Path));
            var problem = Assert.Single(inputs, input => input.Problem is not null);
            Assert.Equal(problem, inputs[1]);
            Assert.Equal("the folder cannot be listed: the path is too long", problem.Problem);
        }
        finally
        {
            Directory.Move(moved, _tree.PathOf("n"));
        }
    }

    [Fact]
    public void What_is_no_path_is_left_to_whoever_reads_it() => Assert.Equal([new InputPath(""), new InputPath("a\0b")], InputPaths.Of(["", "a\0b"]));

    private static IEnumerable<string> PathsOf(params string[] arguments) => InputPaths.Of(arguments).Select(input => input.ToString());
}
