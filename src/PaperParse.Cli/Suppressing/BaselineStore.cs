using PaperParse.Analysis;
using PaperParse.Inputs;
using PaperParse.Syntax;

namespace PaperParse.Cli;

/// <summary>A file of accepted findings where it lies.</summary>
/// <param name="path">As the user wrote it, or would write it.</param>
internal sealed class BaselineStore(string path)
{
    /// <summary>So much is read to say that it is too much; a file of gigabytes is not.</summary>
    private const long MostBytesRead = 4L * BaselineFile.MostBytes;

    private readonly string _folder = OptionsByInput.FolderOf(path);

    public string Path => path;

    public bool Exists => File.Exists(path) || Directory.Exists(path);

    /// <summary>How the file names a text; null where the text does not lie in its folder or below.</summary>
    /// <param name="textPath">As it was given.</param>
    public string? NameOf(string textPath)
    {
        var relative = System.IO.Path.GetRelativePath(_folder, System.IO.Path.GetFullPath(textPath)).Replace(System.IO.Path.DirectorySeparatorChar, '/');
        return relative == ".." || relative.StartsWith("../", StringComparison.Ordinal) || System.IO.Path.IsPathRooted(relative) ? null : relative;
    }

    /// <summary>Whether there still is the file that a text was in.</summary>
    /// <param name="name">As <see cref="NameOf"/> gives it.</param>
    public bool HasText(string name)
    {
        // inbox.mbox#2 is a text in inbox.mbox.
        var place = System.IO.Path.Combine(_folder, name);
        return name == InputReader.StandardInput || File.Exists(place) || File.Exists(place[..Math.Max(place.LastIndexOf('#'), 0)]);
    }

    /// <summary>Null, after saying why, when it cannot be read or has a mistake.</summary>
    /// <param name="rules">The ids that there are; null where those of rules that are gone are welcome.</param>
    /// <param name="streams">What is wrong is said here.</param>
    /// <param name="isNamed">Whether somebody named the file; else it was found.</param>
    public BaselineFile? TryRead(IReadOnlyCollection<string>? rules, Streams streams, bool isNamed = true)
    {
        try
        {
            if (!isNamed && FoundFile.Refusal(path) is { } refusal)
                throw new InputException(path, refusal);
            if (!Exists)
                throw new InputException(path, "no such file; 'paperparse baseline create' writes one");
            var text = FoundFile.IsEmpty(path) ? new SourceText("", path) : InputFile.Read(path, new InputOptions { MaxBytes = MostBytesRead });
            if (text.UndecodableByteOffset is not null || text.EncodingCertainty is not null)
                throw new InputException(path, "is neither UTF-8 nor UTF-16 with a byte order mark; mend it, or delete it and make it anew with 'paperparse baseline create'");
            return BaselineFile.Parse(text, rules);
        }
        catch (Exception problem) when (problem is InputException or BaselineException)
        {
            streams.Say("paperparse: " + problem.Message);
            return null;
        }
    }

    /// <summary>All of it is there afterwards, or the file is as it was; false, after saying why, in the second case.</summary>
    public bool TryWrite(BaselineFile file, Streams streams)
    {
        try
        {
            var text = new SourceText(file.ToText(), path);
            if (InputFile.ToBytes(text).Length > BaselineFile.MostBytes)
                throw new InputException(path, $"not written: {Wording.Count(file.Count, "finding")} are more than a file of accepted findings takes; check with fewer rules (--ignore), or keep such a file for each folder (--baseline)");
            InputFile.Write(text, path);
            return true;
        }
        catch (InputException problem)
        {
            streams.Say("paperparse: " + problem.Message);
            return false;
        }
    }
}
