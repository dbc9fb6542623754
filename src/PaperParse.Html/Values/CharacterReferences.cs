using System.Globalization;
using System.Text;
using AngleSharp.Html;
using PaperParse.Syntax;

namespace PaperParse.Html.Values;

/// <summary>
/// Undoes character references as the HTML standard has it (section 13.2.5.72 and on), and keeps where each stood:
/// named ones, longest first and some without their semicolon, and numbers.
/// </summary>
internal static class CharacterReferences
{
    private const int LongestName = 33;
    private const int ReplacementCharacter = 0xFFFD;

    // Numbers that the standard takes for characters of windows-1252 (section 13.2.5.80); 0 for those that it leaves alone.
    private static readonly int[] Windows1252 =
    [
        0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
        0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
    ];

    /// <param name="source">The text of the page.</param>
    /// <param name="start">Where the value begins in it.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="inAttribute">In the value of an attribute <c>&amp;copy=1</c> is no reference.</param>
    public static MappedText Decode(string source, int start, int end, bool inAttribute)
    {
        var text = new MappedText(inAttribute);
        Append(text, source, start, end, inAttribute);
        return text;
    }

    public static void Append(MappedText text, string source, int start, int end, bool inAttribute)
    {
        var plain = start;
        for (var at = start; at < end;)
        {
            var next = source.AsSpan(at, end - at).IndexOf('&');
            if (next < 0)
                break;
            at += next;
            var (characters, width) = Reference(source.AsSpan(at, end - at), inAttribute);
            if (characters is null)
            {
                at++;
                continue;
            }

            text.AddPlain(source.AsSpan(plain, at - plain), plain);
            text.AddEscape(characters, new TextSpan(at, width));
            at += width;
            plain = at;
        }

        text.AddPlain(source.AsSpan(plain, end - plain), plain);
    }

    /// <summary>What the reference at the beginning stands for, and how wide it is; null where there is none.</summary>
    private static (string? Characters, int Width) Reference(ReadOnlySpan<char> text, bool inAttribute) =>
        text.Length > 1 && text[1] == '#' ? Number(text) : Name(text, inAttribute);

    // &#8212;   &#x2014;   &#8212
    private static (string? Characters, int Width) Number(ReadOnlySpan<char> text)
    {
        var isHex = text.Length > 2 && text[2] is 'x' or 'X';
        var start = isHex ? 3 : 2;
        var end = start;
        long number = 0;
        while (end < text.Length && (isHex ? char.IsAsciiHexDigit(text[end]) : char.IsAsciiDigit(text[end])))
        {
            number = Math.Min(0x110000, (number * (isHex ? 16 : 10)) + int.Parse(text.Slice(end, 1), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
            end++;
        }

        if (end == start)
            return default;
        if (end < text.Length && text[end] == ';')
            end++;
        return (Character((int)number), end);
    }

    private static string Character(int number)
    {
        if (number is >= 0x80 and <= 0x9F && Windows1252[number - 0x80] is > 0 and var known)
            number = known;
        return (number != 0 && Rune.IsValid(number) ? new Rune(number) : new Rune(ReplacementCharacter)).ToString();
    }

    private static (string? Characters, int Width) Name(ReadOnlySpan<char> text, bool inAttribute)
    {
        var end = 1;
        while (end < text.Length && end <= LongestName && char.IsAsciiLetterOrDigit(text[end]))
            end++;
        if (end < text.Length && text[end] == ';' && HtmlEntityProvider.Resolver.GetSymbol(text[1..(end + 1)].ToString()) is { } whole)
            return (whole, end + 1);
        for (; end > 1; end--)
        {
            if (HtmlEntityProvider.Resolver.GetSymbol(text[1..end].ToString()) is not { } symbol)
                continue;
            var goesOn = end < text.Length && (text[end] == '=' || char.IsAsciiLetterOrDigit(text[end]));
            return inAttribute && goesOn ? default : (symbol, end);
        }

        return default;
    }
}
