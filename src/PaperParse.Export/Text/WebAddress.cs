using System.Buffers;

namespace PaperParse.Export;

/// <summary>Addresses that it is safe to follow: what a dump calls an address may be a script.</summary>
internal static class WebAddress
{
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        "!#$%&'()*+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]_abcdefghijklmnopqrstuvwxyz~");

    /// <summary>The text itself, or percent-encoded where it has characters that stand in no address; null when it is no http or https address.</summary>
    public static string? Of(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri) || (uri.Scheme != Uri.UriSchemeHttp && uri.Scheme != Uri.UriSchemeHttps))
            return null;
        var address = text.AsSpan().ContainsAnyExcept(Plain) ? uri.AbsoluteUri : text;
        return address.AsSpan().ContainsAnyExcept(Plain) ? null : address;
    }

    /// <summary>The page of an arXiv id; null without one, or when it is none that could stand in an address.</summary>
    public static string? OfArxiv(string? id) => Page("https://arxiv.org/abs/", id);

    /// <summary>Where a DOI leads to; null without one, or when it is none that could stand in an address.</summary>
    public static string? OfDoi(string? doi) => Page("https://doi.org/", doi);

    private static string? Page(string site, string? id) =>
        id is null ? null : Of(site + Uri.EscapeDataString(id).Replace("%2F", "/", StringComparison.Ordinal));
}
