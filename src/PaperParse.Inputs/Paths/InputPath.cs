using PaperParse.Syntax;

namespace PaperParse.Inputs;

/// <summary>One input of a run, in its place in the order.</summary>
/// <param name="Path">What to read, as the user would write it: the argument, and below a folder the rest with <c>/</c>.</param>
/// <param name="Problem">Why there is nothing to read here; null for a file.</param>
public readonly record struct InputPath(string Path, string? Problem = null)
{
    /// <summary>The problem as one line, which begins with the path.</summary>
    public override string ToString() => Problem is null ? Escaped.Inline(Path) : new InputException(Path, Problem).Message;
}
