namespace PaperParse.Analysis;

/// <summary>
/// What a configuration file may reach. Its project is the highest folder above it that has a <c>.paperparse.toml</c>, or its own: who wrote one higher up
/// owns all that is below, and a file that came with a dump can claim nothing above it. Every file that it names has to lie in there, when all links are
/// followed, and to be what its ending says.
/// </summary>
internal static class ProjectFolder
{
    private const int MostLinks = 40;

    /// <param name="folder">In which the configuration file lies; a full path.</param>
    public static string Of(string folder)
    {
        var project = folder;
        for (var above = Path.GetDirectoryName(folder); above is not null; above = Path.GetDirectoryName(above))
        {
            if (File.Exists(Path.Combine(above, ConfigurationFiles.FileName)))
                project = above;
        }

        return project;
    }

    /// <summary>Why a path that stands in a file is not one that may be read; empty where it may.</summary>
    /// <param name="written">As it stands there.</param>
    /// <param name="folder">Of the file in which it stands; a full path.</param>
    /// <param name="ending">That such files have: <c>.toml</c>.</param>
    /// <param name="project">Of the configuration that began it.</param>
    /// <param name="path">Where the file lies.</param>
    public static string Refusal(string written, string folder, string ending, string project, out string path)
    {
        path = "";
        if (written.Length == 0 || written.Contains('\0', StringComparison.Ordinal))
            return $"this is no path; write one such as \"../base{ending}\"";
        if (written.Contains("://", StringComparison.Ordinal))
            return "nothing is fetched; copy the file into the project, and write its path from the folder of this file";
        if (written[0] is '/' or '\\' or '~' || written is [_, ':', ..] || Path.IsPathRooted(written))
            return "a path begins in the folder of this file, so that the project means the same wherever it lies; write it so, with / between folders";
        if (written.Contains('\\', StringComparison.Ordinal))
            return "folders are parted by / on every system";
        if (!written.EndsWith(ending, StringComparison.Ordinal))
            return $"only files that end in {ending} are read here, and none is ever run";
        path = Path.GetFullPath(Path.Combine(folder, written));
        if (!Lies(path, project))
            return $"this leads out of the project, whose highest {ConfigurationFiles.FileName} lies in {project}; copy the file into it, or put a {ConfigurationFiles.FileName} in the folder above both";
        if (!File.Exists(path))
            return $"there is no file {path}";
        if (Real(path) is not { } real)
            return "the links on this way go round; write where the file itself lies";
        return LeadsOut(path, project) ? $"a link leads out of the project, to {real}; copy the file into it" : "";
    }

    /// <summary>Whether a file is, by the links on its way, another one that does not lie in the folder.</summary>
    public static bool LeadsOut(string path, string folder) => Real(path) is not { } real || Real(folder) is not { } within || !Lies(real, within);

    private static bool Lies(string path, string folder) =>
        path.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    /// <summary>Without links; null where they go round.</summary>
    private static string? Real(string path)
    {
        var links = 0;
        var real = Path.GetPathRoot(path)!;
        var names = new Stack<string>(path[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries).Reverse());
        while (names.TryPop(out var name))
        {
            if (name == "..")
            {
                real = Path.GetDirectoryName(real) ?? real;
                continue;
            }

            var next = Path.Combine(real, name);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                real = next;
                continue;
            }

            if (++links > MostLinks)
                return null;
            if (Path.IsPathRooted(target))
                real = Path.GetPathRoot(target)!;
            foreach (var part in target.Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries).Reverse().Where(part => part != "."))
                names.Push(part);
        }

        return real;
    }
}
