using System.Globalization;
using System.Text;
using PaperParse.Syntax;

namespace PaperParse.TestSupport;

/// <summary>
/// Snapshots on disk, compared byte for byte: dates and line breaks are what these tests are about, so nothing is scrubbed.
/// </summary>
public static class SnapshotFiles
{
    public const string VerifiedEnding = ".verified.txt";
    public const string ReceivedEnding = ".received.txt";

    private const int ShownWidth = 160;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static bool IsSnapshot(string path) =>
        path.EndsWith(VerifiedEnding, StringComparison.Ordinal) || path.EndsWith(ReceivedEnding, StringComparison.Ordinal);

    /// <summary>Fails when the folder has a verified snapshot that no test owns, which would otherwise say for ever what nobody checks.</summary>
    /// <param name="folder">Searched with all folders below it.</param>
    /// <param name="owned">The names that tests own, without ending and without folder.</param>
    /// <exception cref="SnapshotException">There are such files; the message lists them.</exception>
    public static void RefuseDangling(string folder, IEnumerable<string> owned)
    {
        var names = owned.ToHashSet(StringComparer.Ordinal);
        var dangling = Directory.EnumerateFiles(folder, "*" + VerifiedEnding, SearchOption.AllDirectories)
            .Where(file => !names.Contains(Path.GetFileName(file)[..^VerifiedEnding.Length]))
            .Order(StringComparer.Ordinal)
            .ToList();
        if (dangling.Count > 0)
            throw new SnapshotException("No test owns these snapshots; delete them, or mend the name of the test:\n" + string.Join('\n', dangling));
    }

    /// <param name="path">Folder and name, without ending.</param>
    /// <param name="text">What the test got.</param>
    /// <param name="accept">Whether it is right from now on.</param>
    internal static void Compare(string path, string text, bool accept)
    {
        var verifiedPath = path + VerifiedEnding;
        var receivedPath = path + ReceivedEnding;
        var received = StrictUtf8.GetBytes(text);
        var verified = File.Exists(verifiedPath) ? File.ReadAllBytes(verifiedPath) : null;
        if (accept || (verified is not null && verified.AsSpan().SequenceEqual(received)))
        {
            if (accept)
                Write(verifiedPath, received);
            File.Delete(receivedPath);
            return;
        }

        Write(receivedPath, received);
        throw new SnapshotException(
            (verified is null ? $"There is no snapshot {verifiedPath}." : $"The snapshot {verifiedPath} differs {FirstDifference(verified, received)}")
            + $"\nWhat the test got is in {receivedPath}. Where that is right, run the tests again with {Verifier.AcceptVariable}=1.");
    }

    private static void Write(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
    }

    private static string FirstDifference(byte[] verified, byte[] received)
    {
        var common = verified.AsSpan().CommonPrefixLength(received);
        var line = verified.AsSpan(0, common).Count((byte)'\n') + 1;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"in line {line}, at byte {common}:\n  snapshot: {LineAt(verified, common)}\n  received: {LineAt(received, common)}");
    }

    /// <summary>The line that holds the byte, with its break, made visible: a difference is often only there.</summary>
    private static string LineAt(byte[] bytes, int at)
    {
        var start = bytes.AsSpan(0, at).LastIndexOf((byte)'\n') + 1;
        var length = bytes.AsSpan(start).IndexOf((byte)'\n') + 1;
        var text = Encoding.UTF8.GetString(bytes, start, length == 0 ? bytes.Length - start : length);
        return text.Length == 0 ? "(the end)" : Escaped.Quote(text.Length > ShownWidth ? text.AsSpan(0, ShownWidth) : text);
    }
}

/// <summary>A snapshot is missing, different or nobody's.</summary>
public sealed class SnapshotException(string message) : Exception(message);
