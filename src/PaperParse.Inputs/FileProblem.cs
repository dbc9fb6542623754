using System.Security;
using System.Security.Cryptography;

namespace PaperParse.Inputs;

/// <summary>Says in a few words what the file system, or a stream, did not like.</summary>
internal static class FileProblem
{
    /// <summary>Null when the exception is not about files.</summary>
    public static string? Describe(Exception problem) => problem switch
    {
        // An empty path, or one with a NUL in it.
        ArgumentException or NotSupportedException => "is no path",
        _ => DescribeStream(problem),
    };

    /// <summary>Null when the exception is not about what the stream holds or where that comes from: a stream that is used wrongly is not the input's fault.</summary>
    public static string? DescribeStream(Exception problem) => problem switch
    {
        FileNotFoundException or DirectoryNotFoundException => "no such file",
        UnauthorizedAccessException or SecurityException => "permission denied",
        PathTooLongException => "the path is too long",
        IOException => "cannot be read or written: " + FirstLine(problem.Message),
        // Of a stream that expands or deciphers another: that one is damaged.
        InvalidDataException or CryptographicException or TimeoutException => "cannot be read: " + FirstLine(problem.Message),
        _ => null,
    };

    private static string FirstLine(string message)
    {
        var end = message.AsSpan().IndexOfAny('\r', '\n');
        return end < 0 ? message : message[..end];
    }
}
