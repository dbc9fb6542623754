using PaperParse.Inputs;
using PaperParse.Syntax;

namespace PaperParse.Cli;

/// <summary>Reads the inputs of a run one after the other. What cannot be read costs a line on stderr, and the others go on.</summary>
/// <param name="streams">Where standard input comes from, and where problems go.</param>
/// <param name="options">How an input is read.</param>
/// <param name="stdinName">What standard input is called.</param>
internal sealed class InputReader(Streams streams, InputOptions options, string stdinName)
{
    public const string StandardInput = "-";

    private bool _inputIsUsed;

    /// <summary>Whether something could not be read.</summary>
    public bool HasFailed { get; private set; }

    public IEnumerable<SourceText> ReadAll(IEnumerable<string> paths)
    {
        foreach (var item in paths.SelectMany(TextsOf))
        {
            if (item.IsRead)
            {
                yield return item.Text;
                continue;
            }

            HasFailed = true;
            streams.Say("paperparse: " + item.Problem.Message);
        }
    }

    private IEnumerable<InputText> TextsOf(string path)
    {
        if (path != StandardInput)
            return InputFile.ReadAll(path, options);
        if (_inputIsUsed)
            return [InputText.Of(new InputException(StandardInput, "standard input can be read only once"))];
        _inputIsUsed = true;
        return InputFile.ReadAll(streams.In, stdinName, options);
    }
}
