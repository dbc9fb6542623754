using System.Globalization;

namespace PaperParse.Cli;

/// <summary>
/// How far a run is, on a line of stderr. It comes where somebody has waited for half a second, goes before anything else is written and
/// comes back after that, so results and progress can share a terminal; at the end it is gone.
/// </summary>
internal sealed class Progress(Streams streams, int total)
{
    private static readonly TimeSpan Delay = TimeSpan.FromMilliseconds(500);

    private int _width;

    public void Show(int done)
    {
        if (total < 2 || streams.ProgressClock is not { } clock || clock() < Delay)
            return;
        Erase();
        // What was written before it may still wait.
        streams.Out.Flush();
        var line = string.Create(CultureInfo.InvariantCulture, $"{done:N0} of {total:N0} files");
        streams.Error.Write(line);
        streams.Error.Flush();
        _width = line.Length;
    }

    public void Erase()
    {
        if (_width == 0)
            return;
        // Blanks and not an escape sequence: every terminal knows them.
        streams.Error.Write($"\r{new string(' ', _width)}\r");
        streams.Error.Flush();
        _width = 0;
    }
}
