using PaperParse.Syntax;

namespace PaperParse.Inputs;

/// <summary>The ignore files of a folder, and through it those of the folders above. The nearest that says anything decides.</summary>
internal sealed class IgnoreFiles
{
    private const long MaxBytes = 1 << 20;

    /// <summary>The later one wins.</summary>
    private static readonly string[] Names = [".gitignore", ".paperparseignore"];

    private readonly string _folder;
    private readonly IgnoreFiles? _above;
    private readonly List<IgnoreRule> _rules = [];

    private IgnoreFiles(string folder, IgnoreFiles? above)
    {
        _folder = folder;
        _above = above;
    }

    /// <summary>With those of the folders above, up to the root of the repository that the folder is in; outside of one, its own alone.</summary>
    /// <param name="folder">The folder in full.</param>
    /// <param name="shown">The folder as the user would write it.</param>
    /// <param name="found">Gets a problem for each that cannot be read; it then has no rules.</param>
    public static IgnoreFiles Of(string folder, string shown, List<InputPath> found)
    {
        var folders = new Stack<string>();
        for (var at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            folders.Push(FolderListing.WithSlashes(at));
            // A folder, or in a work tree of its own a file.
            if (Path.Exists(Path.Combine(at, ".git")))
                return folders.Aggregate((IgnoreFiles?)null, (above, next) => In(next, next == folder ? shown : next, above, found))!;
        }

        return In(folder, shown, null, found);
    }

    /// <summary>For a folder directly below.</summary>
    /// <inheritdoc cref="Of"/>
    public IgnoreFiles Below(string folder, string shown, List<InputPath> found) => In(folder, shown, this, found);

    /// <param name="path">In full, of something in this folder. Nothing in a folder that is ignored is ever asked for.</param>
    /// <param name="isFolder">Whether it is one.</param>
    public bool Ignore(string path, bool isFolder)
    {
        var name = path.AsSpan(path.LastIndexOf('/') + 1);
        for (var files = this; files is not null; files = files._above)
        {
            var relative = path.AsSpan(files._folder.Length).TrimStart('/');
            for (var i = files._rules.Count - 1; i >= 0; i--)
            {
                if (files._rules[i].Matches(relative, name, isFolder))
                    return !files._rules[i].IsException;
            }
        }

        return false;
    }

    private static IgnoreFiles In(string folder, string shown, IgnoreFiles? above, List<InputPath> found)
    {
        var files = new IgnoreFiles(folder, above);
        foreach (var name in Names.Where(name => Path.Exists(FolderListing.Join(folder, name))))
        {
            try
            {
                files.Add(InputFile.Read(FolderListing.Join(folder, name), new InputOptions { MaxBytes = MaxBytes }));
            }
            catch (InputException problem)
            {
                found.Add(new InputPath(FolderListing.Join(shown, name), problem.Problem));
            }
        }

        // Most folders have none, and need not be asked.
        return files._rules.Count == 0 && above is not null ? above : files;
    }

    private void Add(SourceText text)
    {
        for (var i = 0; i < text.Lines.Count; i++)
        {
            var line = text.Lines[i];
            if (IgnoreRule.Read(text.ToString(new TextSpan(line.Start, line.Width))) is { } rule)
                _rules.Add(rule);
        }
    }
}
