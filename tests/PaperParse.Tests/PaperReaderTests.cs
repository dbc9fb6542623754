using System.IO.Compression;
using System.Text;
using PaperParse.Extraction;
using PaperParse.Inputs;

namespace PaperParse.Tests;

public sealed class PaperReaderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("paperparse-tests-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string Text(string title, int papers = 1) => "Daily Papers\n\nMar 5, 2031\n\n" + string.Concat(Enumerable.Range(1, papers).Select(number =>
        $"{title} {number}\n\nTide tables are printed once a year and corrected by hand.\n\n  • 3 authors\n·\nMar 4, 2031\n\n"));

    [Fact]
    public async Task The_papers_of_a_folder_come_in_the_order_of_its_paths_and_know_their_text()
    {
        Write("b.txt", Text("Looms", 2));
        Write("a/z.txt", Text("Tides"));
        Write("a.md", "");

        var papers = await Read(PaperReader.ReadAsync(_folder, new ReadingOptions { OnProblem = _ => { } }));

        Assert.Equal([("a/z.txt", "Tides 1"), ("b.txt", "Looms 1"), ("b.txt", "Looms 2")], papers.Select(paper => (Name(paper), paper.Title!)));
    }

    [Fact]
    public async Task What_cannot_be_read_ends_the_reading_unless_somebody_is_told()
    {
        var (first, last) = (Write("a.txt", Text("Tides")), Write("c.txt", Text("Looms")));
        var missing = Path.Combine(_folder, "b.txt");
        var titles = new List<string?>();

        var problem = await Assert.ThrowsAsync<InputException>(async () =>
        {
            await foreach (var paper in PaperReader.ReadAsync([first, missing, last]))
                titles.Add(paper.Title);
        });
        Assert.Equal(["Tides 1"], titles);
        Assert.Equal($"{missing}: no such file", problem.Message);

        var told = new List<string>();
        var papers = await Read(PaperReader.ReadAsync([first, missing, last], new ReadingOptions { OnProblem = one => told.Add(one.Message) }));
        Assert.Equal(["Tides 1", "Looms 1"], papers.Select(paper => paper.Title));
        Assert.Equal([problem.Message], told);
    }

    [Theory]
    [InlineData("PP0001", "a.txt", 1)]
    [InlineData("PP0007", "b.txt", 0)]
    [InlineData("PP0008", "c.txt", 1)]
    public async Task A_text_that_gave_fewer_papers_than_it_holds_is_told_behind_them(string id, string name, int papers)
    {
        byte[] bytes = id switch
        {
            "PP0001" => [.. Encoding.UTF8.GetBytes(Text("Tidés")), 0xC3, 0x28, .. "é"u8],
            "PP0007" => [],
            _ => Encoding.UTF8.GetBytes(Text("Tides", 2)[..^"Mar 4, 2031\n\n".Length]),
        };
        var path = Path.Combine(_folder, name);
        File.WriteAllBytes(path, bytes);
        var told = new List<InputException>();
        var options = new ReadingOptions { Input = new InputOptions { Encoding = Encoding.UTF8 }, OnProblem = told.Add };

        var read = await Read(PaperReader.ReadAsync(path, options));

        Assert.True(read.Count >= papers);
        Assert.Equal(path, Assert.Single(told).Path);
        Assert.Contains(id + ": ", told[0].Problem, StringComparison.Ordinal);
        Assert.Equal(told[0].Message, (await Assert.ThrowsAsync<InputException>(() => Read(PaperReader.ReadAsync(path, options with { OnProblem = null })))).Message);
    }

    [Fact]
    public async Task A_text_without_papers_is_a_listing_too()
    {
        Write("a.txt", "");
        var listing = Assert.Single(await Read(PaperReader.ReadListingsAsync([_folder])));
        Assert.Equal("PP0007", Assert.Single(listing.Findings).Id);
    }

    [Fact]
    public async Task A_stream_is_read_and_stays_open()
    {
        using var stream = new Trickle(Encoding.UTF8.GetBytes(Text("Tides", 30)));
        var papers = await Read(PaperReader.ReadAsync(stream, "tides.txt"));
        Assert.Equal(30, papers.Count);
        Assert.Equal("tides.txt", papers[0].Entry.Tree.Text.Path);
        Assert.True(stream.CanRead);
    }

    [Fact]
    public async Task A_mailbox_in_a_stream_is_a_listing_for_each_message()
    {
        var message = $"From a@b Mon Mar  5 00:00:00 2031\nSubject: papers\nContent-Type: text/plain\n\n{Text("Tides")}\n";
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(message + message));
        var listings = await Read(PaperReader.ReadListingsAsync(stream, "inbox.mbox"));
        Assert.Equal(["inbox.mbox#1", "inbox.mbox#2"], listings.Select(listing => listing.Tree.Text.Path));
    }

    [Fact]
    public async Task More_bytes_than_are_allowed_are_a_problem()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Text("Tides")));
        var options = new ReadingOptions { Input = new InputOptions { MaxBytes = 10 } };
        var problem = await Assert.ThrowsAsync<InputException>(() => Read(PaperReader.ReadAsync(stream, "tides.txt", options)));
        Assert.Equal("tides.txt: is larger than the limit of 10 bytes", problem.Message);
    }

    [Fact]
    public async Task Cancelled_between_two_papers_no_other_comes()
    {
        Write("a.txt", Text("Tides", 3));
        using var stop = new CancellationTokenSource();
        var count = 0;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var paper in PaperReader.ReadAsync(_folder, cancellation: stop.Token))
            {
                count++;
                stop.Cancel();
            }
        });
        Assert.Equal(1, count);
    }

    [Fact]
    public async Task A_token_that_is_given_to_the_loop_is_heeded_too()
    {
        Write("a.txt", Text("Tides", 3));
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var listing in PaperReader.ReadListingsAsync([_folder]).WithCancellation(stop.Token))
                Assert.Fail("A listing came.");
        });
    }

    [Theory]
    [InlineData("")]
    [InlineData("/**/*.txt")]
    public async Task Cancelled_while_folders_are_searched_the_search_ends(string pattern)
    {
        Write("a/b/c.txt", Text("Tides"));
        using var stop = new CancellationTokenSource();

        // The last thing that is done before the folder is gone into.
        IEnumerable<string> Paths()
        {
            stop.Cancel();
            yield return _folder + pattern;
            Assert.Fail("Another path was asked for.");
        }

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Read(PaperReader.ReadAsync(Paths(), cancellation: stop.Token)));
    }

    [Fact]
    public async Task A_damaged_stream_is_a_problem_of_the_input()
    {
        using var bytes = new MemoryStream();
        using (var compressed = new GZipStream(bytes, CompressionMode.Compress, leaveOpen: true))
            compressed.Write(Encoding.UTF8.GetBytes(Text("Tides", 50)));
        bytes.GetBuffer().AsSpan(20, 40).Fill(0xFF);
        var told = new List<string>();

        bytes.Position = 0;
        using (var damaged = new GZipStream(bytes, CompressionMode.Decompress, leaveOpen: true))
            Assert.Empty(await Read(PaperReader.ReadAsync(damaged, "s.txt", new ReadingOptions { OnProblem = problem => told.Add(problem.Message) })));
        Assert.StartsWith("s.txt: cannot be read: ", Assert.Single(told), StringComparison.Ordinal);

        bytes.Position = 0;
        using var again = new GZipStream(bytes, CompressionMode.Decompress);
        var problem = await Assert.ThrowsAsync<InputException>(() => Read(PaperReader.ReadAsync(again, "s.txt")));
        Assert.Equal(told[0], problem.Message);
        Assert.IsType<InvalidDataException>(problem.InnerException);
    }

    [Fact]
    public void What_a_program_does_wrong_is_thrown_where_it_does_it()
    {
        var options = new ReadingOptions { OnProblem = _ => Assert.Fail("No problem of the input.") };
        using var unreadable = new FileStream(Write("a.txt", ""), FileMode.Open, FileAccess.Write);
        var closed = new MemoryStream();
        closed.Dispose();

        Assert.Throws<ArgumentException>(() => PaperReader.ReadAsync(unreadable, "s.txt", options));
        Assert.Throws<ArgumentException>(() => PaperReader.ReadListingsAsync(closed, "s.txt", options));
        Assert.Throws<ArgumentException>(() => InputFile.ReadAll(unreadable, "s.txt"));
        Assert.Throws<ArgumentNullException>(() => PaperReader.ReadAsync((Stream)null!, "s.txt", options));
        Assert.Throws<ArgumentNullException>(() => PaperReader.ReadAsync(Stream.Null, null!, options));
        Assert.Throws<ArgumentNullException>(() => InputFile.ReadAll(null!));
        Assert.Throws<ArgumentNullException>(() => InputPaths.Of([null!]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new InputOptions { MaxBytes = -1 });
    }

    [Fact]
    public async Task A_stream_that_never_ends_can_be_cancelled()
    {
        using var stop = new CancellationTokenSource();
        using var stream = new Trickle(new byte[10]) { IsEndless = true, Read = count => { if (count == 100) stop.Cancel(); } };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Read(PaperReader.ReadAsync(stream, "endless.txt", cancellation: stop.Token)));
    }

    [Fact]
    public async Task No_text_is_held_when_the_next_is_read()
    {
        for (var i = 0; i < 20; i++)
            Write($"{i:00}.txt", Text("Tides"));
        var trees = new List<WeakReference>();
        await foreach (var tree in Trees())
        {
            trees.Add(tree);
            GC.Collect();
            // The last two can still be on the stack of the loop.
            Assert.All(trees.SkipLast(2), one => Assert.False(one.IsAlive));
        }

        Assert.Equal(20, trees.Count);

        async IAsyncEnumerable<WeakReference> Trees()
        {
            await foreach (var paper in PaperReader.ReadAsync(_folder))
                yield return new WeakReference(paper.Entry.Tree);
        }
    }

    [Fact]
    public void What_is_not_there_is_said_before_anything_is_read()
    {
        Assert.Throws<ArgumentNullException>(() => PaperReader.ReadAsync((string)null!));
        Assert.Throws<ArgumentNullException>(() => PaperReader.ReadAsync((IEnumerable<string>)null!));
        Assert.Throws<ArgumentNullException>(() => PaperReader.ReadAsync((Stream)null!, "a.txt"));
    }

    private static async Task<List<T>> Read<T>(IAsyncEnumerable<T> items)
    {
        var all = new List<T>();
        await foreach (var item in items)
            all.Add(item);
        return all;
    }

    private string Name(Paper paper) => Path.GetRelativePath(_folder, paper.Entry.Tree.Text.Path!).Replace('\\', '/');

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>A few bytes at a time, and no length, as a connection has none.</summary>
    private sealed class Trickle(byte[] bytes) : MemoryStream(bytes)
    {
        private int _reads;

        public bool IsEndless { get; init; }

        public new Action<int>? Read { get; init; }

        public override bool CanSeek => false;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Read?.Invoke(++_reads);
            if (IsEndless)
                Position = 0;
            return base.ReadAsync(buffer[..Math.Min(buffer.Length, 7)], cancellationToken);
        }
    }
}
