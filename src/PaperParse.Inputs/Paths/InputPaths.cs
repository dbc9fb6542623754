namespace PaperParse.Inputs;

/// <summary>
/// What the arguments of a command line come to: a file is taken as it is, a folder for the listings in it and below, a pattern for the
/// files that match. In the order of the arguments, below a folder in ordinal order of the paths, and every file once.
/// </summary>
public static class InputPaths
{
    public const string StandardInput = "-";

    /// <summary>What cannot be found or listed has its place in the order too, with its problem; nothing is thrown for it.</summary>
    /// <param name="arguments">As on a command line.</param>
    /// <param name="cancellation">Is looked at in each folder.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static IReadOnlyList<InputPath> Of(IEnumerable<string> arguments, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        var seen = new FileIdentities();
        var inputs = new List<InputPath>();
        foreach (var argument in arguments)
        {
            ArgumentNullException.ThrowIfNull(argument, nameof(arguments));
            if (argument == StandardInput)
                inputs.Add(new InputPath(argument, seen.AddInput() ? null : "standard input can be read only once"));
            else
                inputs.AddRange(Expand(argument, cancellation).Where(seen.Add));
        }

        return inputs;
    }

    private static List<InputPath> Expand(string argument, CancellationToken cancellation)
    {
        if (Directory.Exists(argument))
            return FolderWalk.Of(argument, cancellation);
        // A file of that very name is meant, where there is one.
        return Wildcards.HasAny(FolderListing.WithSlashes(argument)) && !Path.Exists(argument) ? Glob.Find(argument, cancellation) : [new InputPath(argument)];
    }

    /// <summary>A full path without links in it: files of which it is the same are one file. There need not be such a file.</summary>
    public static string IdentityOf(string path) => new FileIdentities().IdentityOf(path);
}
