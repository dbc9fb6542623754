using System.Buffers;
using System.Globalization;
using System.Text;

namespace PaperParse.Extraction;

/// <summary>
/// Where an address ends that has nothing to end it but what stands behind it. Punctuation that stands in addresses, too, ends it where nothing of
/// the address follows; punctuation that does not, such as that of other scripts and quotation marks, ends it anywhere.
/// </summary>
internal static class AddressEnd
{
    private const string Scheme = "://";
    private const int LongestUser = 100;

    // So much is read again at most of a bracket that is not closed.
    private const int LongestInBrackets = 200;

    private static readonly SearchValues<char> AsciiEnds = SearchValues.Create("<>\"{}|\\^`\u007F");
    private static readonly SearchValues<char> AfterUser = SearchValues.Create("@/?# \"'<>(){}[],;");
    private static readonly SearchValues<char> HostSigns = SearchValues.Create("-.:@_%");

    /// <summary>Of an address that begins with a host.</summary>
    /// <param name="text">All.</param>
    /// <param name="start">Of the host.</param>
    /// <param name="whole">Of the scheme before it.</param>
    public static int OfUrl(string text, int start, int whole)
    {
        var names = LinkAddress.EndOfNames(text, start);
        return AddressTail.Cut(text, start, Walk(text, start, names < 0 ? text.Length : names, whole, isInHost: true, isAscii: false));
    }

    /// <summary>Of a DOI, in which is ASCII alone.</summary>
    /// <param name="text">All.</param>
    /// <param name="start">Behind its first slash.</param>
    /// <param name="whole">Of the DOI.</param>
    public static int OfDoi(string text, int start, int whole) => AddressTail.Cut(text, start, Walk(text, start, text.Length, whole, isInHost: false, isAscii: true));

    private static int Walk(string text, int start, int limit, int whole, bool isInHost, bool isAscii)
    {
        var closer = whole == 0 ? '\0' : CloserOf(text[whole - 1]);
        var brackets = default(Brackets);
        var end = start;
        while (end < limit && end - brackets.Unclosed < LongestInBrackets)
        {
            if (AddressEscapes.LengthAt(text, end) is > 0 and var escape)
            {
                end += escape;
                continue;
            }

            var c = text[end];
            if (c == closer || (isInHost && !IsOfHost(text, end, start)))
                break;
            if (c is '/' or '?' or '#')
                isInHost = false;
            if (!char.IsAscii(c))
            {
                if (isAscii || Rune.DecodeFromUtf16(text.AsSpan(end), out var rune, out var width) != OperationStatus.Done || !IsOfAddress(rune, end > start ? text[end - 1] : ' '))
                    break;
                end += width;
                continue;
            }

            if (c == '<' && isAscii && SerialItem(text, end) is > 0 and var item)
            {
                end += item;
                continue;
            }

            if (c <= ' ' || AsciiEnds.Contains(c) || (c is ',' or ';' && StartsAnother(text, end + 1)))
                break;
            if (c == ':' && AnotherScheme(text, start, end) is >= 0 and var other)
            {
                end = other;
                break;
            }

            if (!brackets.GoesOn(c, end))
                break;
            end++;
        }

        return Math.Min(end, brackets.Unclosed);
    }

    /// <summary>Whether the host goes on or ends as hosts do; a comma, say, ends the address with it. What is not ASCII is judged as in the rest of the address.</summary>
    private static bool IsOfHost(string text, int at, int start)
    {
        var c = text[at];
        if (!char.IsAscii(c) || char.IsAsciiLetterOrDigit(c) || c is '/' or '?' or '#')
            return true;
        return HostSigns.Contains(c) && (c != ':' || IsOfHostColon(text, at, start));
    }

    // https://pond.example:8080     https://ada:moss@pond.example     ssh://git@pond.example:heronry/reeds
    private static bool IsOfHostColon(string text, int at, int start)
    {
        var rest = text.AsSpan(at, Math.Min(LongestUser, text.Length - at));
        if (rest.StartsWith(Scheme) || (rest.Length > 1 && char.IsAsciiDigit(rest[1])) || text.AsSpan(start, at - start).Contains('@'))
            return true;
        var end = rest.IndexOfAny(AfterUser);
        return end > 1 && rest[end] == '@';
    }

    private static bool IsOfAddress(Rune rune, char before) => Rune.GetUnicodeCategory(rune) switch
    {
        // Where a script has no spaces, or puts its endings right behind foreign words, what comes behind a name in ASCII is no part of it.
        UnicodeCategory.OtherLetter => !char.IsAsciiLetterOrDigit(before),
        UnicodeCategory.Format => rune.Value is 0x200C or 0x200D,
        UnicodeCategory.DashPunctuation => rune.Value is not (0x2014 or 0x2015),
        UnicodeCategory.FinalQuotePunctuation => rune.Value == '’',
        UnicodeCategory.OtherPunctuation => IsMiddleDot(rune),
        UnicodeCategory.ConnectorPunctuation => true,
        _ => Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.LetterNumber,
    };

    /// <summary>Those that stand inside of words and names.</summary>
    private static bool IsMiddleDot(Rune rune) => rune.Value is 0xB7 or 0x30FB or 0xFF65;

    /// <summary>Of what stands before an address and has a partner of the same kind behind it; that partner.</summary>
    private static char CloserOf(char before) => before switch
    {
        '*' or '\'' => before,
        '‘' => '’',
        _ => '\0',
    };

    // https://a.example,https://b.example     https://a.example;doi:10.5555/182
    private static bool StartsAnother(string text, int at)
    {
        var rest = text.AsSpan(at);
        if (WrittenId.IsDoi(rest) || LinkWords.Schemes.Any(scheme => StartsWithScheme(text, at, scheme)) || WrittenHost.IsOfSite(rest))
            return true;
        var label = WrittenId.LabelAt(text, at, out _);
        return label > 0 && (WrittenId.IsDoi(rest[label..]) || WrittenId.ArxivLength(rest[label..], out _) > 0);
    }

    private static bool StartsWithScheme(string text, int at, string scheme) =>
        text.AsSpan(at).StartsWith(scheme, StringComparison.OrdinalIgnoreCase) && text.AsSpan(at + scheme.Length).StartsWith(Scheme);

    /// <summary>Where another URL has run into this one; -1 where there is none, or it is a part of this one, as in <c>https://web.example/https://pond.example</c>.</summary>
    private static int AnotherScheme(string text, int start, int colon)
    {
        if (!text.AsSpan(colon).StartsWith(Scheme))
            return -1;
        foreach (var scheme in LinkWords.Schemes)
        {
            var at = colon - scheme.Length;
            if (at >= start && StartsWithScheme(text, at, scheme))
                return at == start || char.IsAsciiLetterOrDigit(text[at - 1]) || text[at - 1] is ',' or ';' or '.' or ')' or ']' ? at : -1;
        }

        return -1;
    }

    // Of a DOI as it was made for journals: 10.5555/(SICI)1099-1360<1::AID-POND3>3.0.CO;2-X
    private static int SerialItem(string text, int at)
    {
        const int longest = 40;
        var item = text.AsSpan(at, Math.Min(longest, text.Length - at));
        var close = item.IndexOf('>');
        return close > 0 && item[..close].Contains("::", StringComparison.Ordinal) && !item[..close].Contains(' ') ? close + 1 : 0;
    }

    /// <summary>One that closes is the address's own where the address opens it, as in <c>…/Moss_(plant)</c>, and one that opens where the address closes it.</summary>
    private struct Brackets
    {
        private List<(char Close, int At)>? _open;

        /// <summary>Where the address opens one that it does not close.</summary>
        public readonly int Unclosed => _open is { Count: > 0 } ? _open[0].At : int.MaxValue;

        public bool GoesOn(char c, int at)
        {
            if (c is '(' or '[')
                (_open ??= []).Add((c == '(' ? ')' : ']', at));
            if (c is not (')' or ']'))
                return true;
            if (_open is not { Count: > 0 } || _open[^1].Close != c)
                return false;
            _open.RemoveAt(_open.Count - 1);
            return true;
        }
    }
}
