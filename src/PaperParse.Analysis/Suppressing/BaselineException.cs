namespace PaperParse.Analysis;

/// <summary>A file of accepted findings that is none. The message is one line, for people: place, what is wrong, and the way out.</summary>
public sealed class BaselineException : Exception
{
    /// <param name="place"><c>path:line:column</c>.</param>
    /// <param name="problem">What is wrong there and what to do.</param>
    public BaselineException(string place, string problem)
        : base($"{place}: {problem}")
    {
    }
}
