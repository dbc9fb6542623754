namespace PaperParse.Cli;

/// <summary>The same work on many items, on several threads; the results come in the order of the items, whatever was ready first.</summary>
internal static class OrderedWork
{
    /// <summary>
    /// Results that wait for one before them, and work that waits for a thread: enough that one slow item does not stop the others,
    /// few enough that memory does not depend on the number of items.
    /// </summary>
    private const int AheadPerJob = 2;

    /// <summary>At most twice as many items as there are jobs are begun and not yet handed out.</summary>
    /// <param name="items">Asked for one by one, as there is room.</param>
    /// <param name="jobs">How many are worked on at once; 1 is one after the other, on the caller's thread.</param>
    /// <param name="work">What it throws is thrown where its result would come.</param>
    public static IEnumerable<TResult> Run<T, TResult>(IEnumerable<T> items, int jobs, Func<T, TResult> work) =>
        jobs == 1 ? items.Select(work) : RunAtOnce(items, jobs, work);

    private static IEnumerable<TResult> RunAtOnce<T, TResult>(IEnumerable<T> items, int jobs, Func<T, TResult> work)
    {
        var free = new SemaphoreSlim(jobs);
        var begun = new Queue<Task<TResult>>();
        foreach (var item in items)
        {
            if (begun.Count == AheadPerJob * jobs)
                yield return begun.Dequeue().GetAwaiter().GetResult();
            begun.Enqueue(Begin(item));
        }

        while (begun.TryDequeue(out var next))
            yield return next.GetAwaiter().GetResult();

        async Task<TResult> Begin(T item)
        {
            await free.WaitAsync().ConfigureAwait(false);
            try
            {
                return await Task.Run(() => work(item)).ConfigureAwait(false);
            }
            finally
            {
                free.Release();
            }
        }
    }
}
