namespace PaperParse.Inputs;

/// <summary>
/// What the arguments of a command line come to: a file is taken as it is, a folder for the listings in it and below, a pattern for the
/// files that match. In the order of the arguments, below a folder in ordinal order of the paths, and every file once.
/// </summary>
public static class InputPaths
{
    public const string StandardInput = "-";

    /// <summary>What cannot be found or listed has its place in the order too, with its problem; nothing is thrown.</summary>
    public static IReadOnlyList<InputPath> Of(IEnumerable<string> arguments)
    {
        var seen = new FileIdentities();
        var inputs = new List<InputPath>();
        foreach (var argument in arguments)
        {
            if (argument == StandardInput)
                inputs.Add(new InputPath(argument, seen.AddInput() ? null : "standard input can be read only once"));
            else
                inputs.AddRange(Expand(argument).Where(seen.Add));
        }

        return inputs;
    }

    private static List<InputPath> Expand(string argument)
    {
        if (Directory.Exists(argument))
            return FolderWalk.Of(argument);
        // A file of that very name is meant, where there is one.
        return Wildcards.HasAny(FolderListing.WithSlashes(argument)) && !Path.Exists(argument) ? Glob.Find(argument) : [new InputPath(argument)];
    }

    /// <summary>A full path without links in it: files of which it is the same are one file. There need not be such a file.</summary>
    public static string IdentityOf(string path) => new FileIdentities().IdentityOf(path);
}
