namespace PaperParse.Cli.Tests;

public sealed class OrderedWorkTests
{
    [Fact]
    public void Results_come_in_the_order_of_the_items_whatever_was_ready_first()
    {
        using var lastIsDone = new ManualResetEventSlim();

        // The first item of four waits for the last.
        var results = OrderedWork.Run([0, 1, 2, 3], jobs: 4, item =>
        {
            if (item == 0)
                Assert.True(lastIsDone.Wait(TimeSpan.FromMinutes(1)));
            if (item == 3)
                lastIsDone.Set();
            return item;
        });

        Assert.Equal([0, 1, 2, 3], results);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void No_more_is_worked_on_than_there_are_jobs_nor_begun_than_twice_as_much(int jobs)
    {
        int running = 0, mostRunning = 0, begun = 0, handedOut = 0, mostAhead = 0;
        var items = Enumerable.Range(0, 200).Select(item =>
        {
            mostAhead = Math.Max(mostAhead, ++begun - handedOut);
            return item;
        });

        foreach (var (result, index) in OrderedWork.Run(items, jobs, Work).Select((result, index) => (result, index)))
        {
            Assert.Equal(index, result);
            handedOut++;
        }

        Assert.Equal(200, handedOut);
        Assert.InRange(mostRunning, 1, jobs);
        Assert.InRange(mostAhead, 1, (2 * jobs) + 1);

        int Work(int item)
        {
            var now = Interlocked.Increment(ref running);
            InterlockedMax(ref mostRunning, now);
            Thread.Yield();
            Interlocked.Decrement(ref running);
            return item;
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void What_the_work_throws_is_thrown_in_its_place(int jobs)
    {
        var got = new List<int>();
        var results = OrderedWork.Run(Enumerable.Range(0, 20), jobs, item => item == 7 ? throw new InvalidDataException("seven") : item);

        var thrown = Assert.Throws<InvalidDataException>(() => got.AddRange(results.Select(result => result)));

        Assert.Equal("seven", thrown.Message);
        Assert.Equal(Enumerable.Range(0, 7), Taken(results));
    }

    [Fact]
    public void One_job_is_done_on_the_thread_of_the_caller() =>
        Assert.Equal([Environment.CurrentManagedThreadId], OrderedWork.Run([1, 2, 3], jobs: 1, _ => Environment.CurrentManagedThreadId).Distinct());

    private static List<int> Taken(IEnumerable<int> results)
    {
        var taken = new List<int>();
        try
        {
            foreach (var result in results)
                taken.Add(result);
        }
        catch (InvalidDataException)
        {
            // What came before is what counts here.
        }

        return taken;
    }

    private static void InterlockedMax(ref int most, int value)
    {
        for (var seen = most; value > seen; seen = most)
            Interlocked.CompareExchange(ref most, value, seen);
    }
}
