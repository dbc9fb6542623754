namespace PaperParse.Cli;

/// <summary>The pages about what can be found.</summary>
internal static class Catalogue
{
    /// <summary>The ids that have a page, those of mistakes in grammars among them, in their order.</summary>
    public static IReadOnlyList<string> PageIds { get; } =
        [.. typeof(Catalogue).Assembly.GetManifestResourceNames().Where(name => name.EndsWith(Ending, StringComparison.Ordinal)).Select(name => name[..^Ending.Length]).Order(StringComparer.Ordinal)];

    private const string Ending = ".page.md";

    /// <param name="id">One of <see cref="PageIds"/>.</param>
    public static string Page(string id)
    {
        using var reader = new StreamReader(typeof(Catalogue).Assembly.GetManifestResourceStream(id + Ending)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
