using System.Buffers;

namespace PaperParse.Extraction;

/// <summary>An address that goes on in the next line, where marks around it show how far, and a sign at the break that it was broken: <c>&lt;https://pond.example/herons/</c>, <c>night.html&gt;</c>.</summary>
internal static class BrokenAddress
{
    private const int MostBreaks = 3;

    private static readonly SearchValues<char> Stops = SearchValues.Create(" <>{}");
    private static readonly SearchValues<char> JoiningSigns = SearchValues.Create("/_.?&=#%~");

    /// <summary>Where it ends, white space at breaks included; -1 where it is not certain that it goes on.</summary>
    public static int EndOf(FoldedProse prose, WrittenUrl url)
    {
        var text = prose.Text;
        var closer = url.Start == 0 ? '\0' : text[url.Start - 1] switch { '<' => '>', '{' => '}', _ => '\0' };
        if (closer == '\0')
            return -1;
        var at = url.AddressStart;
        for (var breaks = 0; ; breaks++)
        {
            at += text.AsSpan(at).IndexOfAny(Stops) is >= 0 and var length ? length : text.Length - at;
            if (at < text.Length && text[at] == closer)
                return breaks > 0 ? at : -1;
            if (at + 1 >= text.Length || text[at] != ' ' || breaks == MostBreaks || !prose.StartsLine(at + 1) || !(JoiningSigns.Contains(text[at - 1]) || JoiningSigns.Contains(text[at + 1])))
                return -1;
            at++;
        }
    }
}
