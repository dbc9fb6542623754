using System.Diagnostics;
using System.Text;
using PaperParse.Syntax;

namespace PaperParse.Cli;

/// <summary>
/// Where the tool reads and writes: UTF-8 without a byte order mark, line ends as in every other place, nothing wrapped.
/// Results go to <see cref="Out"/>, all else to <see cref="Error"/>. The streams belong to whoever brought them; nothing is written
/// after <see cref="Flush"/>, so that a stream that fails is heard of once.
/// </summary>
internal sealed class Streams
{
    private readonly Stream _out;
    private readonly Stream _error;

    public Streams(Stream input, Stream output, Stream error, bool outIsTerminal = false, bool errorIsTerminal = false, bool colour = false,
        Func<TimeSpan>? progressClock = null, bool inIsTerminal = false)
    {
        In = input;
        _out = output;
        _error = error;
        Out = NewWriter(output);
        Error = NewWriter(error);
        OutIsTerminal = outIsTerminal;
        OutPalette = Palette.Of(colour && outIsTerminal);
        ErrorPalette = Palette.Of(colour && errorIsTerminal);
        ProgressClock = progressClock;
        CanAsk = inIsTerminal && errorIsTerminal;
    }

    public Stream In { get; }

    public TextWriter Out { get; }

    public TextWriter Error { get; }

    /// <summary>Whether what is written can act on somebody's terminal, so that even exact text has to be escaped.</summary>
    public bool OutIsTerminal { get; }

    /// <summary>Whether there is somebody who sees a question on <see cref="Error"/> and answers on <see cref="In"/>.</summary>
    public bool CanAsk { get; }

    public Palette OutPalette { get; }

    public Palette ErrorPalette { get; }

    /// <summary>How long the run has taken; null where nobody looks on who could be shown how far it is.</summary>
    public Func<TimeSpan>? ProgressClock { get; }

    /// <summary>Those of the process. Colour needs a terminal and no <c>NO_COLOR</c>, progress one and no <c>CI</c>.</summary>
    public static Streams OfConsole() => new(
        Console.OpenStandardInput(),
        Console.OpenStandardOutput(),
        Console.OpenStandardError(),
        !Console.IsOutputRedirected,
        !Console.IsErrorRedirected,
        string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb",
        NewProgressClock(),
        !Console.IsInputRedirected);

    /// <summary>For bytes, and for writers that bring their own encoding; what was written as text before is in front of them.</summary>
    public Stream OutBytes
    {
        get
        {
            Out.Flush();
            return _out;
        }
    }

    /// <summary>One line on stderr, escaped.</summary>
    public void Say(string line)
    {
        // Kept in the order in which they were said, should both be the same terminal.
        Out.Flush();
        Error.WriteLine(Escaped.Inline(line));
        Error.Flush();
    }

    /// <summary>One line on stderr, escaped, from another thread than that of the run: past the writers, which are in its hands.</summary>
    public void SayAside(string line)
    {
        _error.Write(Encoding.UTF8.GetBytes(Escaped.Inline(line) + "\n"));
        _error.Flush();
    }

    public void Flush()
    {
        Out.Flush();
        Error.Flush();
    }

    private static Func<TimeSpan>? NewProgressClock()
    {
        if (Console.IsErrorRedirected || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI")))
            return null;
        var watch = Stopwatch.StartNew();
        return () => watch.Elapsed;
    }

    private static StreamWriter NewWriter(Stream stream) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 16 * 1024, leaveOpen: true) { NewLine = "\n" };
}
