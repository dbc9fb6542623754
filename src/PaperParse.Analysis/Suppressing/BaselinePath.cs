namespace PaperParse.Analysis;

/// <summary>How a file of accepted findings names the texts: from its own folder down.</summary>
internal static class BaselinePath
{
    /// <summary>What is wrong with such a path, as the rest of a sentence that begins with it; null where it is a good one.</summary>
    public static string? FaultOf(string path)
    {
        if (path.Length == 0 || path[0] == '/' || Path.IsPathRooted(path))
            return "is not relative; write the path from the folder of this file down";
        var parts = path.Split('/');
        if (parts.Contains(".."))
            return "climbs out of the folder of this file; what lies elsewhere has a file of its own there";
        return parts.Any(part => part is "" or ".") ? "is not written as short as it can be; leave out '.' and empty parts" : null;
    }
}
