using System.Buffers;

namespace PaperParse.Extraction;

/// <summary>Words that links are known by.</summary>
internal static class LinkWords
{
    private static readonly ILookup<string, string> Forms = WordFile.Pairs("LinkForms.txt").ToLookup(line => line.First, line => line.Tail, StringComparer.OrdinalIgnoreCase);

    public static IReadOnlyList<string> Schemes { get; } = WordFile.Lines("LinkSchemes.txt");

    public static IReadOnlyList<LinkHost> Hosts { get; } = [.. WordFile.Pairs("LinkHosts.txt").Select(line => LinkHost.Of(line.First, line.Tail))];

    /// <summary>Labels by what they are labels of.</summary>
    public static IReadOnlyList<(string Label, LinkKind Kind)> IdLabels { get; } =
        [.. WordFile.Pairs("IdLabels.txt").Select(line => (line.Tail, Enum.Parse<LinkKind>(line.First, ignoreCase: true)))];

    /// <summary>Domains that give everybody a host of their own, with the dot before them.</summary>
    public static IReadOnlyList<string> Domains { get; } = WordFile.Lines("LinkDomains.txt");

    /// <summary>What stands behind the name of a repository in the addresses of its pages.</summary>
    public static IReadOnlyList<string> Routes { get; } = WordFile.Lines("LinkRoutes.txt");

    /// <summary><c>www.</c>, which a host has that is written without a scheme.</summary>
    public static string Bare { get; } = Form("bare");

    public static string DoiUrl { get; } = Form(nameof(LinkKind.Doi));

    public static string ArxivUrl { get; } = Form(nameof(LinkKind.Arxiv));

    public static string Version { get; } = Form("version");

    /// <summary>The ending of a repository's address that is no part of its name.</summary>
    public static string Ending { get; } = Form("ending");

    /// <summary>What stands before an id.</summary>
    public static SearchValues<string> Labels { get; } = SearchValues.Create([.. IdLabels.Select(label => label.Label)], StringComparison.OrdinalIgnoreCase);

    /// <summary>What ids of arXiv begin with that are known without a label.</summary>
    public static IReadOnlySet<string> Archives { get; } = WordFile.Lines("ArxivArchives.txt").ToHashSet(StringComparer.Ordinal);

    private static string Form(string name) => Forms[name].Single();
}
