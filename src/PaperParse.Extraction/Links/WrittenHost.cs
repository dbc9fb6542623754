using System.Buffers;

namespace PaperParse.Extraction;

/// <summary>The host that an address begins with, as texts write it.</summary>
internal static class WrittenHost
{
    private const int FewestOfTopLevel = 2;
    private const int NumbersOfAddress = 4;

    private static readonly SearchValues<char> Signs = SearchValues.Create("-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// <summary>Whether there is one: <c>pond.example</c>, also with a user before it and a port behind it, or four numbers.</summary>
    /// <param name="address">Without its scheme.</param>
    public static bool IsIn(ReadOnlySpan<char> address)
    {
        if (address.IndexOfAny('/', '?', '#') is >= 0 and var end)
            address = address[..end];
        address = address[(address.LastIndexOf('@') + 1)..];
        if (address.IndexOf(':') is >= 0 and var port)
            address = address[..port];
        if (address.StartsWith(LinkWords.Bare, StringComparison.OrdinalIgnoreCase))
            address = address[LinkWords.Bare.Length..];
        var labels = 0;
        var numbers = 0;
        var last = address;
        foreach (var range in address.Split('.'))
        {
            last = address[range];
            if (last.IsEmpty || !char.IsLetterOrDigit(last[0]))
                return false;
            labels++;
            numbers += last.ContainsAnyExceptInRange('0', '9') ? 0 : 1;
        }

        return numbers == labels ? labels == NumbersOfAddress : labels > 1 && last.Length >= FewestOfTopLevel && last.ContainsAnyExceptInRange('0', '9');
    }

    /// <summary>Whether what begins so is an address though it has no scheme: with <c>www.</c>, at a site that says what it leads to, or with a host of somebody's own.</summary>
    /// <param name="text">All that stands behind its beginning, too.</param>
    public static bool IsKnownIn(ReadOnlySpan<char> text) => IsOfSite(text) || IsOwn(text);

    /// <summary>Whether it is an address of a known site that leads to nothing there: <c>github.com/features</c>.</summary>
    public static bool IsFrontPage(string address) =>
        !address.StartsWith(LinkWords.Bare, StringComparison.OrdinalIgnoreCase) && !IsOwn(address) && LinkAddress.Of(address).Kind == LinkKind.Url && !LinkAddress.HasOwner(address);

    /// <summary>Whether it begins with <c>www.</c> or as the addresses of a site do that say what they lead to.</summary>
    public static bool IsOfSite(ReadOnlySpan<char> text)
    {
        if (text.StartsWith(LinkWords.Bare, StringComparison.OrdinalIgnoreCase))
            return true;
        foreach (var host in LinkWords.Hosts)
        {
            if (host.Kind != LinkKind.Url && text.StartsWith(host.Beginning, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static bool IsOwn(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExcept(Signs);
        var host = (end < 0 ? text : text[..end]).TrimEnd('.');
        foreach (var domain in LinkWords.Domains)
        {
            if (host.EndsWith(domain, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
