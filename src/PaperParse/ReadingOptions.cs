using PaperParse.Inputs;

namespace PaperParse;

/// <summary>How many texts are read.</summary>
public sealed record ReadingOptions
{
    /// <summary>How each text is read.</summary>
    public ListingOptions Listing { get; init; } = new();

    /// <summary>How bytes become texts, and how many bytes at most.</summary>
    public InputOptions Input { get; init; } = new();

    /// <summary>
    /// Is told what could not be read, and the reading goes on; null where that is an exception, which ends it. Is called between two
    /// items, on the thread that asks for the next.
    /// </summary>
    public Action<InputException>? OnProblem { get; init; }
}
