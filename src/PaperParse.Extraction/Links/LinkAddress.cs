namespace PaperParse.Extraction;

/// <summary>What an address says about where it leads.</summary>
internal static class LinkAddress
{
    private const string Scheme = "://";

    /// <summary>A link with its kind.</summary>
    public static PaperLink Of(string url)
    {
        var address = HostAndPath(url);
        foreach (var host in LinkWords.Hosts)
        {
            if (host.PathStart(address) is not (>= 0 and var start))
                continue;
            var id = IdIn(address[start..], host);
            // The front page of such a site, or one of an owner, is a page as any other.
            return new PaperLink(url, id is null ? LinkKind.Url : host.Kind, id);
        }

        return OfAnyHost(url, address);
    }

    /// <summary>
    /// Where the names of owner and repository end in an address that begins there, when what stands behind them can be no part of it, as in
    /// <c>github.com/heronry/reeds,which</c>; -1 where nothing shows that.
    /// </summary>
    /// <param name="text">All, also behind the address.</param>
    /// <param name="start">Behind the scheme.</param>
    public static int EndOfNames(string text, int start)
    {
        var slash = start;
        while (slash < text.Length && (char.IsAsciiLetterOrDigit(text[slash]) || text[slash] is '-' or '.' or '_' or '@'))
            slash++;
        if (slash == text.Length || text[slash] != '/')
            return -1;
        start += HostStart(text.AsSpan(start, slash - start));
        var rest = text.AsSpan(start);
        foreach (var host in LinkWords.Hosts)
        {
            if (host.PathStart(rest) is not (>= 0 and var at))
                continue;
            if (host.Kind != LinkKind.Repository)
                return -1;
            for (var parts = Math.Min(host.Parts, 2); parts > 0; parts--)
            {
                at += RepositoryName.LengthIn(text, start + at);
                if (parts == 1 || at == rest.Length || rest[at] != '/')
                    break;
                at++;
            }

            return at == rest.Length || rest[at] is '/' or '?' or '#' or ':' or '@' ? -1 : start + at;
        }

        return -1;
    }

    /// <summary>Whether it is the page of an owner of repositories, or of one of them.</summary>
    public static bool HasOwner(string url)
    {
        var address = HostAndPath(url);
        foreach (var host in LinkWords.Hosts)
        {
            if (host.PathStart(address) is >= 0 and var start)
                return host.Kind == LinkKind.Repository && RepositoryName.Length(address.AsSpan(start)) > 0;
        }

        return false;
    }

    // Any repository can be at an address that ends with .git.
    private static PaperLink OfAnyHost(string url, string address)
    {
        var path = address[(address.IndexOf('/', StringComparison.Ordinal) + 1)..].Trim('/');
        var id = RepositoryName.WithoutEnding(path);
        return id.Length < path.Length ? new PaperLink(url, LinkKind.Repository, id) : new PaperLink(url, LinkKind.Url, null);
    }

    /// <summary>Without scheme, user, <c>www.</c>, port, query and fragment, and with a slash at the end.</summary>
    private static string HostAndPath(string url)
    {
        var address = url.AsSpan(HostStart(url));
        if (address.IndexOfAny('?', '#') is >= 0 and var end)
            address = address[..end];
        var slash = address.IndexOf('/');
        var host = slash < 0 ? address : address[..slash];
        var path = slash < 0 ? "" : address[(slash + 1)..];
        var colon = host.IndexOf(':');
        // Behind the colon is a port, or in git@github.com:heronry/reeds the path.
        var first = colon < 0 || host[(colon + 1)..].IndexOfAnyExceptInRange('0', '9') < 0 ? "" : $"{host[(colon + 1)..]}/";
        host = colon < 0 ? host : host[..colon];
        return path.EndsWith('/') || path.IsEmpty ? $"{host}/{first}{path}" : $"{host}/{first}{path}/";
    }

    private static int HostStart(ReadOnlySpan<char> url)
    {
        var start = url.IndexOf(Scheme) is >= 0 and var scheme ? scheme + Scheme.Length : 0;
        var end = url[start..].IndexOf('/') is >= 0 and var slash ? start + slash : url.Length;
        start += url[start..end].LastIndexOf('@') + 1;
        return url[start..].StartsWith(LinkWords.Bare, StringComparison.OrdinalIgnoreCase) ? start + LinkWords.Bare.Length : start;
    }

    private static string? IdIn(string path, LinkHost host)
    {
        if (host.Kind == LinkKind.Url)
            return null;
        if (host.Kind == LinkKind.Repository)
            return host.IdIn(path);
        path = Uri.UnescapeDataString(path.TrimEnd('/'));
        path = path[WrittenId.LabelAt(path, 0, out _)..];
        if (host.Kind == LinkKind.Doi)
            return WrittenId.DoiLength(path, 0) > 0 ? path : null;
        return WrittenId.ArxivLength(path, out _) is > 0 and var length ? path[..length] : null;
    }
}
