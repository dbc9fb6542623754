namespace PaperParse.Extraction;

/// <summary>The host that an address begins with, as texts write it.</summary>
internal static class WrittenHost
{
    private const int FewestOfTopLevel = 2;
    private const int NumbersOfAddress = 4;

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
}
