using PaperParse.Inputs;
using PaperParse.Syntax;

namespace PaperParse.Cli;

/// <summary>
/// Reads the inputs of a run, several at once, and has a command's work done on their texts. One that cannot be read costs a line on
/// stderr, and the others go on. Only the work is done on other threads: results and lines come in the order of the inputs.
/// </summary>
/// <param name="streams">Where problems are said.</param>
/// <param name="maxBytes">The most that is read of one input; null for the default.</param>
/// <param name="jobs">How many inputs are worked on at once; null for as many as there are processors.</param>
/// <param name="showProgress">Whether whole lines are all that the command writes to the terminal, so that one of progress can stand between them.</param>
internal sealed class InputReader(Streams streams, long? maxBytes, int? jobs = null, bool showProgress = false)
{
    public const string StandardInput = InputPaths.StandardInput;

    private readonly long _maxBytes = maxBytes ?? InputFile.DefaultMaxBytes;

    /// <summary>Whether some input could not be read.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>What came of the texts of all inputs, in order. No more inputs than a few are in memory at once.</summary>
    /// <param name="arguments">Files, folders and patterns.</param>
    /// <param name="work">Done on several threads.</param>
    public IEnumerable<T> Select<T>(IEnumerable<string> arguments, Func<SourceText, T> work)
    {
        var inputs = InputPaths.Of(arguments);
        var progress = new Progress(streams, showProgress ? inputs.Count : 0);
        var done = 0;
        foreach (var (results, problem) in OrderedWork.Run(inputs, jobs ?? Environment.ProcessorCount, input => Work(input, work)))
        {
            progress.Erase();
            foreach (var result in results)
                yield return result;
            if (problem is not null)
                Fail(problem);
            done++;
            if (done < inputs.Count)
                progress.Show(done);
        }
    }

    /// <summary>The text of one file; null, after saying why, when it cannot be read.</summary>
    public SourceText? TryRead(string path)
    {
        var (texts, problem) = Work(new InputPath(path), text => text);
        if (problem is not null)
            Fail(problem);
        return texts.FirstOrDefault();
    }

    /// <returns>Results of the texts that could be read, then what was wrong with the input, if anything was.</returns>
    private (List<T> Results, string? Problem) Work<T>(InputPath input, Func<SourceText, T> work)
    {
        var results = new List<T>();
        if (input.Problem is not null)
            return (results, input.ToString());
        try
        {
            foreach (var text in TextsOf(input.Path))
                results.Add(work(text));
            return (results, null);
        }
        catch (InputException problem)
        {
            return (results, problem.Message);
        }
    }

    private IEnumerable<SourceText> TextsOf(string path) =>
        [path == StandardInput ? InputFile.Read(streams.In, StandardInput, _maxBytes) : InputFile.Read(path, _maxBytes)];

    private void Fail(string problem)
    {
        HasFailed = true;
        streams.Say("paperparse: " + problem);
    }
}
