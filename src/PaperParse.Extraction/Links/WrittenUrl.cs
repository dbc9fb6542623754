using System.Buffers;

namespace PaperParse.Extraction;

/// <summary>A URL that stands in a text, with its scheme.</summary>
/// <param name="Start">Of its scheme.</param>
/// <param name="AddressStart">Behind <c>://</c>.</param>
/// <param name="End">Before the punctuation that is none of it.</param>
/// <param name="RunEnd">Behind that punctuation: so far goes what programs take for the URL.</param>
public readonly record struct WrittenUrl(int Start, int AddressStart, int End, int RunEnd)
{
    private const string Scheme = "://";
    private const string Punctuation = ".,;:!?'\")]。，、；：！？」』）】";
    private const string EscapedInLatex = "_%#&~$";

    // What no URL goes on behind, punctuation that is not ASCII apart: browsers take that in.
    private static readonly SearchValues<char> Ends = SearchValues.Create(" \t\r\n\f\v\u00A0\u2028\u2029\u3000<>{}|\\^`“”");

    /// <summary>All of a text, in order.</summary>
    public static IEnumerable<WrittenUrl> In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        for (var at = text.IndexOf(Scheme, StringComparison.Ordinal); at >= 0;)
        {
            var start = at + Scheme.Length;
            var next = start;
            if (at > 0 && char.IsAsciiLetter(text[at - 1]))
            {
                var runEnd = EndOfRun(text, start);
                var end = EndWithin(text, start, runEnd);
                if (end > start)
                    yield return new WrittenUrl(SchemeStart(text, at), start, end, runEnd);
                // A URL in a URL is a part of it.
                next = runEnd;
            }

            at = text.IndexOf(Scheme, next, StringComparison.Ordinal);
        }
    }

    /// <summary>Where an address ends that has nothing to end it but what stands behind it.</summary>
    internal static int EndOfAddress(string text, int start) => EndWithin(text, start, EndOfRun(text, start));

    /// <summary>LaTeX escapes signs that URLs have: <c>https://pond.example/a\_b</c>.</summary>
    private static int EndOfRun(string text, int start)
    {
        for (var from = start; ;)
        {
            var length = text.AsSpan(from).IndexOfAny(Ends);
            if (length < 0)
                return text.Length;
            var end = from + length;
            if (text[end] != '\\' || end + 1 >= text.Length || !EscapedInLatex.Contains(text[end + 1], StringComparison.Ordinal))
                return end;
            from = end + 2;
        }
    }

    /// <summary>A bracket is the URL's own where the URL opens it: <c>…/Moss_(plant)</c>.</summary>
    private static int EndWithin(string text, int start, int end)
    {
        while (end > start && Punctuation.Contains(text[end - 1], StringComparison.Ordinal))
        {
            if (text[end - 1] is ')' or ']' && IsOpened(text.AsSpan(start, end - start), text[end - 1]))
                break;
            end--;
        }

        return end;
    }

    private static bool IsOpened(ReadOnlySpan<char> url, char close) => url.Count(close == ')' ? '(' : '[') >= url.Count(close);

    private static int SchemeStart(string text, int scheme)
    {
        while (scheme > 0 && char.IsAsciiLetter(text[scheme - 1]))
            scheme--;
        return scheme;
    }
}
