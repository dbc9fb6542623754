using System.Buffers;

namespace PaperParse.Extraction;

/// <summary>Names of owners and repositories, of which sites allow ASCII alone.</summary>
internal static class RepositoryName
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("+-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz~%");

    /// <summary>How long what can be a name is at the beginning of a part of a path.</summary>
    public static int Length(ReadOnlySpan<char> part) => part.IndexOfAnyExcept(Signs) is >= 0 and var length ? length : part.Length;

    /// <summary>The same of a text, where signs can be escaped: <c>b\_c</c>.</summary>
    public static int LengthIn(string text, int start)
    {
        for (var at = start; ;)
        {
            at += Length(text.AsSpan(at));
            // Behind a_ begins {b}.
            if (at > start && at < text.Length && text[at] == '{' && AddressEscapes.LengthAt(text, at - 1) > 0)
                at--;
            if (at == text.Length || AddressEscapes.LengthAt(text, at) is not (> 0 and var escape))
                return at - start;
            at += escape;
        }
    }

    public static string WithoutEnding(string id) =>
        id.EndsWith(LinkWords.Ending, StringComparison.OrdinalIgnoreCase) && id.Length > LinkWords.Ending.Length && id[^(LinkWords.Ending.Length + 1)] != '/' ? id[..^LinkWords.Ending.Length] : id;
}
