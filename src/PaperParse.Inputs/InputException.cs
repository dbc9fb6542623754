using PaperParse.Syntax;

namespace PaperParse.Inputs;

/// <summary>A file that cannot be read or written. The message is one line, for people, and begins with the path.</summary>
public sealed class InputException : Exception
{
    public InputException(string path, string problem, Exception? inner = null)
        : base($"{Escaped.Inline(path)}: {Escaped.Inline(problem)}", inner)
    {
        Path = path;
        Problem = problem;
    }

    /// <summary>As the caller gave it.</summary>
    public string Path { get; }

    /// <summary>The message without the path, as it was given.</summary>
    public string Problem { get; }
}
