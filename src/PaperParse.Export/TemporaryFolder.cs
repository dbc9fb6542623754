using System.Runtime.InteropServices;

namespace PaperParse.Export;

/// <summary>A folder for temporary files that goes with what is in it, also when the program is told to end.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private static readonly PosixSignal[] Endings = [PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP];

    private readonly PosixSignalRegistration[] _signals;
    private readonly string? _path;

    public TemporaryFolder()
    {
        // The signal goes on to end the program: nobody would dispose of this. Before there is a folder, since this takes longer than to make one.
        _signals = [.. Endings.Select(signal => PosixSignalRegistration.Create(signal, _ => Delete()))];
        _path = Directory.CreateTempSubdirectory("paperparse-").FullName;
    }

    public string Path => _path!;

    public void Dispose()
    {
        foreach (var signal in _signals)
            signal.Dispose();
        Delete();
    }

    private void Delete()
    {
        try
        {
            if (_path is not null)
                Directory.Delete(_path, recursive: true);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // It is gone already, or its files are open elsewhere; what was to be written is there or has failed for a reason of its own.
        }
    }
}
