namespace PaperParse.Extraction;

/// <summary>What an address says about where it leads.</summary>
internal static class LinkAddress
{
    private const string Scheme = "://";

    /// <summary>A link with its kind.</summary>
    public static PaperLink Of(string url)
    {
        var address = WithoutScheme(url);
        foreach (var (beginning, kind) in LinkWords.Hosts)
        {
            if (!address.StartsWith(beginning, StringComparison.OrdinalIgnoreCase) || address.Length == beginning.Length)
                continue;
            var id = IdIn(address[beginning.Length..], kind);
            // The front page of such a site is a page as any other.
            return new PaperLink(url, id is null ? LinkKind.Url : kind, id);
        }

        return new PaperLink(url, LinkKind.Url, null);
    }

    private static ReadOnlySpan<char> WithoutScheme(string url)
    {
        var scheme = url.IndexOf(Scheme, StringComparison.Ordinal);
        var address = url.AsSpan(scheme < 0 ? 0 : scheme + Scheme.Length);
        return address.StartsWith(LinkWords.Bare, StringComparison.OrdinalIgnoreCase) ? address[LinkWords.Bare.Length..] : address;
    }

    private static string? IdIn(ReadOnlySpan<char> path, LinkKind kind)
    {
        var end = path.IndexOfAny('?', '#');
        if (end >= 0)
            path = path[..end];
        if (kind == LinkKind.Doi)
            return WrittenId.DoiLength(path.ToString(), 0) > 0 ? path.ToString() : null;
        foreach (var ending in LinkWords.Endings)
            path = path.EndsWith(ending, StringComparison.OrdinalIgnoreCase) ? path[..^ending.Length] : path;
        if (kind == LinkKind.Arxiv)
            return WrittenId.ArxivLength(path, out _) is > 0 and var length ? path[..length].ToString() : null;
        return OwnerAndName(path);
    }

    /// <summary>Of <c>heronry/reeds/tree/main</c> the first two; of an owner alone, or a site that has none, what there is.</summary>
    private static string? OwnerAndName(ReadOnlySpan<char> path)
    {
        path = path.Trim('/');
        if (path.IsEmpty)
            return null;
        var slash = path.IndexOf('/');
        var second = slash < 0 ? -1 : path[(slash + 1)..].IndexOf('/');
        var id = second < 0 ? path : path[..(slash + 1 + second)];
        foreach (var ending in LinkWords.Endings)
            id = id.EndsWith(ending, StringComparison.OrdinalIgnoreCase) ? id[..^ending.Length] : id;
        return id.ToString();
    }
}
