using System.Buffers;
using System.Text;

namespace PaperParse.Extraction;

/// <summary>Signs of an address as LaTeX and Markdown have to write them: <c>https://pond.example/\~{}ada/a\_b</c>.</summary>
internal static class AddressEscapes
{
    private const string Subscript = "_{";
    private const int LongestSubscript = 100;

    private static readonly (string Written, string Sign)[] All = [.. WordFile.Pairs("AddressEscapes.txt")];

    private static readonly SearchValues<char> Beginnings = SearchValues.Create([.. All.Select(escape => escape.Written[0]), Subscript[0]]);

    /// <summary>How long the sign is that begins there; 0 where none does.</summary>
    public static int LengthAt(string text, int at) => Find(text, at)?.Written.Length ?? 0;

    /// <summary>Whether the text ends there with such a sign.</summary>
    public static bool EndsWith(ReadOnlySpan<char> text)
    {
        foreach (var (written, _) in All)
        {
            if (text.EndsWith(written, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>The address as it would be typed.</summary>
    public static string Undo(string address)
    {
        if (!address.AsSpan().ContainsAny(Beginnings))
            return address;
        var plain = new StringBuilder(address.Length);
        for (var i = 0; i < address.Length;)
        {
            var escape = Find(address, i);
            if (escape is { } found)
                plain.Append(found.Sign);
            else
                plain.Append(address[i]);
            i += escape?.Written.Length ?? 1;
        }

        return plain.ToString();
    }

    private static (string Written, string Sign)? Find(string text, int at)
    {
        if (!Beginnings.Contains(text[at]))
            return null;
        foreach (var escape in All)
        {
            if (string.CompareOrdinal(text, at, escape.Written, 0, escape.Written.Length) == 0)
                return escape;
        }

        return FindSubscript(text, at);
    }

    // What programs make of a_b that take it for math: a_{b}
    private static (string Written, string Sign)? FindSubscript(string text, int at)
    {
        if (string.CompareOrdinal(text, at, Subscript, 0, Subscript.Length) != 0)
            return null;
        var name = text.AsSpan(at + Subscript.Length, Math.Min(LongestSubscript, text.Length - at - Subscript.Length));
        var length = RepositoryName.Length(name);
        return length > 0 && length < name.Length && name[length] == '}' ? ($"{Subscript}{name[..length]}}}", $"{Subscript[0]}{name[..length]}") : null;
    }
}
