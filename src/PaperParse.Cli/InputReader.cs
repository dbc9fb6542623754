using PaperParse.Inputs;
using PaperParse.Syntax;

namespace PaperParse.Cli;

/// <summary>
/// Reads the inputs of a run, several at once, and has a command's work done on their texts. What cannot be read costs a line on
/// stderr, and the others go on. Only the work is done on other threads: results and lines come in the order of the inputs.
/// </summary>
/// <param name="streams">Where standard input comes from, and where problems are said.</param>
/// <param name="options">How an input is read.</param>
/// <param name="stdinName">What standard input is called.</param>
/// <param name="jobs">How many inputs are worked on at once; null for as many as there are processors.</param>
/// <param name="showProgress">Whether whole lines are all that the command writes to the terminal, so that one of progress can stand between them.</param>
internal sealed class InputReader(Streams streams, InputOptions options, string stdinName, int? jobs = null, bool showProgress = false)
{
    public const string StandardInput = InputPaths.StandardInput;

    /// <summary>Whether something could not be read.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>What came of the texts of all inputs, in order. No more inputs than a few are in memory at once.</summary>
    /// <param name="inputs">What to read.</param>
    /// <param name="work">Done on several threads, with the place of the input and a text of it.</param>
    public IEnumerable<T> Select<T>(IReadOnlyList<InputPath> inputs, Func<string, SourceText, T> work)
    {
        var progress = new Progress(streams, showProgress ? inputs.Count : 0);
        var done = 0;
        foreach (var outcomes in OrderedWork.Run(inputs, jobs ?? Environment.ProcessorCount, input => Work(input, text => work(PlaceOf(input), text))))
        {
            progress.Erase();
            foreach (var outcome in outcomes)
            {
                if (outcome.Problem is null)
                    yield return outcome.Result!;
                else
                    Fail(outcome.Problem);
            }

            done++;
            if (done < inputs.Count)
                progress.Show(done);
        }
    }

    /// <summary>Where an input lies: standard input, where its name says.</summary>
    public string PlaceOf(InputPath input) => input.Path == StandardInput ? stdinName : input.Path;

    /// <summary>The texts of one input, in order: a mailbox can hold more than one.</summary>
    public IEnumerable<SourceText> ReadOne(string path)
    {
        foreach (var outcome in Work(new InputPath(path), text => text))
        {
            if (outcome.Problem is null)
                yield return outcome.Result!;
            else
                Fail(outcome.Problem);
        }
    }

    /// <summary>What came of a text, or why it could not be read: a line, for whoever has the turn to say it.</summary>
    private readonly record struct Outcome<T>(T? Result, string? Problem = null);

    /// <summary>Of the texts of an input, in their order.</summary>
    private List<Outcome<T>> Work<T>(InputPath input, Func<SourceText, T> work)
    {
        if (input.Problem is not null)
            return [new(default, input.ToString())];
        var outcomes = new List<Outcome<T>>();
        foreach (var item in TextsOf(input.Path))
            outcomes.Add(item.IsRead ? new(work(item.Text)) : new(default, item.Problem.Message));
        return outcomes;
    }

    /// <summary>The one place where a run reads.</summary>
    private IEnumerable<InputText> TextsOf(string path) =>
        path == StandardInput ? InputFile.ReadAll(streams.In, stdinName, options) : InputFile.ReadAll(path, options);

    private void Fail(string problem)
    {
        HasFailed = true;
        streams.Say("paperparse: " + problem);
    }
}
