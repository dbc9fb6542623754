using System.Text;

namespace PaperParse.Extraction;

/// <summary>A URL that stands in a text, with its scheme.</summary>
/// <param name="Start">Of its scheme.</param>
/// <param name="AddressStart">Behind <c>://</c>.</param>
/// <param name="End">Before the punctuation that is none of it.</param>
/// <param name="MarksEnd">Behind that punctuation, as far as programs take it for a part of the URL.</param>
public readonly record struct WrittenUrl(int Start, int AddressStart, int End, int MarksEnd)
{
    private const string Scheme = "://";

    /// <summary>All of a text, in order.</summary>
    public static IEnumerable<WrittenUrl> In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        for (var at = text.IndexOf(Scheme, StringComparison.Ordinal); at >= 0;)
        {
            var next = at + Scheme.Length;
            if (at > 0 && char.IsAsciiLetter(text[at - 1]))
            {
                var start = SchemeStart(text, at);
                var end = AddressEnd.OfUrl(text, next, start);
                if (end > next)
                    yield return new WrittenUrl(start, next, end, EndOfMarks(text, end));
                // A URL in a URL is a part of it.
                next = end;
            }

            at = text.IndexOf(Scheme, next, StringComparison.Ordinal);
        }
    }

    private static int EndOfMarks(string text, int end)
    {
        while (end < text.Length && Rune.TryGetRuneAt(text, end, out var mark) && AddressTail.IsMark(mark))
            end += mark.Utf16SequenceLength;
        return end;
    }

    // In "Codehttps://…" a word has run into the scheme.
    private static int SchemeStart(string text, int end)
    {
        foreach (var scheme in LinkWords.Schemes)
        {
            if (text.AsSpan(0, end).EndsWith(scheme, StringComparison.OrdinalIgnoreCase))
                return end - scheme.Length;
        }

        var start = end;
        while (start > 0 && char.IsAsciiLetter(text[start - 1]))
            start--;
        return start;
    }
}
