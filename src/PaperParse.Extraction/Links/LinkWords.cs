using System.Buffers;

namespace PaperParse.Extraction;

/// <summary>Words that links are known by.</summary>
internal static class LinkWords
{
    private static readonly ILookup<string, string> Forms = WordFile.Pairs("LinkForms.txt").ToLookup(line => line.First, line => line.Tail, StringComparer.OrdinalIgnoreCase);

    public static IReadOnlyList<string> Schemes { get; } = WordFile.Lines("LinkSchemes.txt");

    /// <summary>Beginnings of addresses, without their schemes.</summary>
    public static IReadOnlyList<(string Beginning, LinkKind Kind)> Hosts { get; } = Kinds("LinkHosts.txt");

    public static IReadOnlyList<(string Label, LinkKind Kind)> IdLabels { get; } = Kinds("IdLabels.txt");

    /// <summary><c>www.</c>, which a host has that is written without a scheme.</summary>
    public static string Bare { get; } = Form("bare");

    public static string DoiUrl { get; } = Form(nameof(LinkKind.Doi));

    public static string ArxivUrl { get; } = Form(nameof(LinkKind.Arxiv));

    public static string Version { get; } = Form("version");

    /// <summary>Endings of addresses that are no part of an id.</summary>
    public static IReadOnlyList<string> Endings { get; } = [.. Forms["ending"]];

    /// <summary>What an address that is written without a scheme begins with.</summary>
    public static SearchValues<string> BareHosts { get; } =
        SearchValues.Create([.. Hosts.Where(host => host.Kind == LinkKind.Repository).Select(host => host.Beginning), Bare], StringComparison.OrdinalIgnoreCase);

    /// <summary>What stands before an id.</summary>
    public static SearchValues<string> Labels { get; } = SearchValues.Create([.. IdLabels.Select(label => label.Label)], StringComparison.OrdinalIgnoreCase);

    private static string Form(string name) => Forms[name].Single();

    private static (string, LinkKind)[] Kinds(string file) => [.. WordFile.Pairs(file).Select(line => (line.First, Enum.Parse<LinkKind>(line.Tail, ignoreCase: true)))];
}
