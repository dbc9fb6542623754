using PaperParse.Analysis;

namespace PaperParse.Cli;

/// <summary>Files that nobody named and that lie near a dump: they may have come with it, so that they can be anything.</summary>
internal static class FoundFile
{
    /// <summary>Why such a file is not read; null where it is.</summary>
    public static string? Refusal(string path)
    {
        var full = Path.GetFullPath(path);
        return File.Exists(full) && ConfigurationFiles.LeadsOut(full, Path.GetDirectoryName(full)!) ? "is a link that leads out of the project; put the file itself here" : null;
    }

    /// <summary>Whether there is nothing to read. A pipe or a device has no length either, and reading one may never end.</summary>
    public static bool IsEmpty(string path) => File.Exists(path) && (File.ResolveLinkTarget(path, returnFinalTarget: true) as FileInfo ?? new FileInfo(path)).Length == 0;
}
