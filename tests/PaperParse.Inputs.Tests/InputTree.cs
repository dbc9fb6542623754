namespace PaperParse.Inputs.Tests;

/// <summary>A folder of empty files.</summary>
internal sealed class InputTree : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public string Root => _folder.Path;

    public string PathOf(string name) => $"{Root}/{name}";

    public void Files(params string[] names)
    {
        foreach (var name in names)
            Write(name, "");
    }

    public void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllText(PathOf(name), text);
    }

    /// <summary>What is taken of a folder in it, from that folder on; problems as they are said.</summary>
    public string[] Taken(string below = "") =>
        [.. InputPaths.Of([below.Length == 0 ? Root : PathOf(below)]).Select(input => input.ToString()[(Root.Length + 1)..])];

    public void Dispose() => _folder.Dispose();
}
