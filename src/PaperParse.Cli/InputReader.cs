using PaperParse.Inputs;
using PaperParse.Syntax;

namespace PaperParse.Cli;

/// <summary>Reads the files of a run one after the other. One that cannot be read costs a line on stderr, and the others go on.</summary>
internal sealed class InputReader(Streams streams, long? maxBytes)
{
    public const string StandardInput = "-";

    private readonly long _maxBytes = maxBytes ?? InputFile.DefaultMaxBytes;
    private bool _inputIsUsed;

    /// <summary>Whether some file could not be read.</summary>
    public bool HasFailed { get; private set; }

    public IEnumerable<SourceText> ReadAll(IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            if (TryRead(path) is { } text)
                yield return text;
        }
    }

    /// <summary>Null, after saying why, when the file cannot be read.</summary>
    public SourceText? TryRead(string path)
    {
        try
        {
            return path == StandardInput ? ReadInput() : InputFile.Read(path, _maxBytes);
        }
        catch (InputException problem)
        {
            HasFailed = true;
            streams.Say("paperparse: " + problem.Message);
            return null;
        }
    }

    private SourceText ReadInput()
    {
        if (_inputIsUsed)
            throw new InputException(StandardInput, "standard input can be read only once");
        _inputIsUsed = true;
        return InputFile.Read(streams.In, StandardInput, _maxBytes);
    }
}
