namespace PaperParse.Inputs;

/// <summary>A folder and all that is below it: the files whose names are those of listings and that no ignore file leaves out.</summary>
internal static class FolderWalk
{
    public static List<InputPath> Of(string folder, CancellationToken cancellation)
    {
        var found = new List<InputPath>();
        var full = FolderListing.WithSlashes(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
        var shown = FolderListing.WithSlashes(folder);
        Walk(full, shown, IgnoreFiles.Of(full, shown, found), found, cancellation);
        if (found.Count == 0)
            found.Add(new InputPath(folder, $"there is nothing to read in this folder; taken are files named {string.Join(' ', ListingNames.Endings.Select(ending => "*" + ending))}, also with .gz, unless an ignore file leaves them out"));
        return found;
    }

    // As deep as folders are nested, which the length of a path bounds.
    private static void Walk(string folder, string shown, IgnoreFiles ignored, List<InputPath> found, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        foreach (var (name, isFolder) in FolderListing.Of(folder, shown, found, cancellation) ?? [])
        {
            var path = FolderListing.Join(folder, name);
            if ((!isFolder && !ListingNames.Has(name)) || ignored.Ignore(path, isFolder))
                continue;
            var shownPath = FolderListing.Join(shown, name);
            if (isFolder)
                Walk(path, shownPath, ignored.Below(path, shownPath, found), found, cancellation);
            else
                found.Add(new InputPath(shownPath));
        }
    }
}
