using System.Globalization;
using System.Text;
using PaperParse.Syntax;

namespace PaperParse.Analysis;

/// <summary>The texts of configuration files: small, UTF-8, within their project. Each is read once.</summary>
/// <param name="showFrom">A full path: of files below it the rest of the path is shown. Null to show full paths.</param>
internal sealed class ConfigurationText(string? showFrom)
{
    /// <summary>Of a <c>.paperparse.toml</c>, or what one extends: a hundred times what anybody writes.</summary>
    public const int MostBytes = 64 * 1024;

    /// <summary>Of an <c>.editorconfig</c>, most of which is for others.</summary>
    public const int MostEditorConfigBytes = 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>A text all the same where it cannot be read: an empty one, and a mistake.</summary>
    /// <param name="path">A full path; there is such a file.</param>
    /// <param name="project">A full path: the file has to lie in there when all links are followed.</param>
    /// <param name="mostBytes">What is larger is refused.</param>
    /// <param name="mistakes">What is wrong is added here.</param>
    public SourceText Read(string path, string project, int mostBytes, List<ConfigurationMistake> mistakes)
    {
        var shown = Shown(path);
        var problem = "";
        try
        {
            if (ProjectFolder.LeadsOut(path, project))
                problem = $"this is a link that leads out of the project in {project}; put the file itself here";
            else if (Bytes(path, mostBytes) is { } bytes)
                return new SourceText(Strict.GetString(bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes.AsSpan(3) : bytes), shown);
            else
                problem = string.Create(CultureInfo.InvariantCulture, $"this file has more than {mostBytes} bytes, which no configuration needs; it is not read");
        }
        catch (DecoderFallbackException invalid)
        {
            problem = string.Create(CultureInfo.InvariantCulture, $"the byte at offset {Math.Max(0, invalid.Index)} is not UTF-8; save the file as UTF-8");
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            problem = "this file cannot be read: " + cause.Message;
        }

        var empty = new SourceText("", shown);
        mistakes.Add(new ConfigurationMistake(empty, default, problem));
        return empty;
    }

    /// <summary>Whether there is nothing to read. A pipe or a device has no length either, and reading one may never end.</summary>
    public static bool IsEmpty(string path) => (File.ResolveLinkTarget(path, returnFinalTarget: true) as FileInfo ?? new FileInfo(path)).Length == 0;

    /// <summary>Null where there are too many.</summary>
    private static byte[]? Bytes(string path, int most)
    {
        if (IsEmpty(path))
            return [];
        using var stream = File.OpenRead(path);
        var bytes = new byte[Math.Min(stream.Length, most) + 1];
        var count = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return count > most ? null : bytes[..count];
    }

    private string Shown(string path) =>
        showFrom is not null && path.StartsWith(Path.TrimEndingDirectorySeparator(showFrom) + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? Path.GetRelativePath(showFrom, path)
            : path;
}
