namespace PaperParse.Inputs;

/// <summary>The names by which a file is taken to be a listing where only its folder was named.</summary>
internal static class ListingNames
{
    private const string Compressed = ".gz";

    /// <summary>In any case, and each with <c>.gz</c> behind it too.</summary>
    public static IReadOnlyList<string> Endings { get; } = [".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".eml", ".mbox", ".mbx"];

    public static bool Has(string name)
    {
        var rest = name.AsSpan();
        if (rest.EndsWith(Compressed, StringComparison.OrdinalIgnoreCase))
            rest = rest[..^Compressed.Length];
        foreach (var ending in Endings)
        {
            if (rest.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
