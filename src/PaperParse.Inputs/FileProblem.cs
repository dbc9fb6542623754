using System.Security;

namespace PaperParse.Inputs;

/// <summary>Says in a few words what the file system did not like.</summary>
internal static class FileProblem
{
    /// <summary>Null when the exception is not about files.</summary>
    public static string? Describe(Exception problem) => problem switch
    {
        FileNotFoundException or DirectoryNotFoundException => "no such file",
        UnauthorizedAccessException or SecurityException => "permission denied",
        PathTooLongException => "the path is too long",
        IOException => "cannot be read or written: " + FirstLine(problem.Message),
        // An empty path, or one with a NUL in it.
        ArgumentException or NotSupportedException => "is no path",
        _ => null,
    };

    private static string FirstLine(string message)
    {
        var end = message.AsSpan().IndexOfAny('\r', '\n');
        return end < 0 ? message : message[..end];
    }
}
