using System.Text.RegularExpressions;

namespace PaperParse.Inputs;

/// <summary>
/// A pattern on the command line that no shell expanded. As in a shell it says itself which files are meant: their endings and ignore files
/// do not matter, hidden names are left out. The same patterns as in ignore files, so there is one notation to know; the library for
/// globs (Microsoft.Extensions.FileSystemGlobbing) has neither <c>?</c> nor <c>[a-z]</c>, follows links to folders, and a folder that cannot be listed ends it.
/// </summary>
internal sealed class Glob
{
    private readonly Regex _pattern;
    private readonly Regex?[] _folders;
    private readonly bool _isBounded;
    private readonly List<InputPath> _found = [];
    private readonly CancellationToken _cancellation;

    private Glob(Regex pattern, string[] segments, CancellationToken cancellation)
    {
        _cancellation = cancellation;
        _pattern = pattern;
        _folders = [.. segments.TakeWhile(segment => !IsAnyFolders(segment)).Select(Wildcards.Compile)];
        _isBounded = _folders.Length == segments.Length;
    }

    public static List<InputPath> Find(string pattern, CancellationToken cancellation)
    {
        var segments = FolderListing.WithSlashes(pattern).Split('/');
        // What stands before the first wildcard is a folder, as it is written.
        var known = segments.TakeWhile(segment => !Wildcards.HasAny(segment)).Count();
        var root = string.Join('/', segments[..known]) + (known > 0 ? "/" : "");
        var found = new List<InputPath>();
        if (Wildcards.Compile(string.Join('/', segments[known..])) is { } compiled && (known == 0 || Directory.Exists(root)))
        {
            var glob = new Glob(compiled, segments[known..], cancellation);
            glob.Walk(root, "", 0);
            found = glob._found;
        }

        if (found.Count == 0)
            found.Add(new InputPath(pattern, "no file matches this pattern"));
        return found;
    }

    private void Walk(string root, string below, int depth)
    {
        _cancellation.ThrowIfCancellationRequested();
        var folder = root + below is { Length: > 0 } written ? written : ".";
        foreach (var (name, isFolder) in FolderListing.Of(folder, folder, _found, _cancellation) ?? [])
        {
            var path = below + name;
            if (isFolder && MayHold(name, depth))
                Walk(root, path + "/", depth + 1);
            else if (!isFolder && _pattern.IsMatch(path))
                _found.Add(new InputPath(root + path));
        }
    }

    private static bool IsAnyFolders(string segment) => segment.Length > 1 && !segment.AsSpan().ContainsAnyExcept('*');

    /// <summary>Up to the first <c>**</c> there is a segment for each folder; from there on every folder may hold what is looked for.</summary>
    private bool MayHold(string name, int depth) =>
        depth < _folders.Length - (_isBounded ? 1 : 0) ? _folders[depth]?.IsMatch(name) == true : !_isBounded;
}
