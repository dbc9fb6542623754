using System.Globalization;
using PaperParse.Analysis;
using PaperParse.Syntax;

namespace PaperParse.Analyzers;

/// <summary>What is known of characters that nobody sees: what they are called, where they carry meaning, and what stands for them.</summary>
internal static class InvisibleCharacters
{
    public const char NoBreakSpace = '\u00A0';

    private const char SoftHyphen = '\u00AD';
    private const char ZeroWidthSpace = '\u200B';
    private const char NonJoiner = '\u200C';
    private const char Joiner = '\u200D';
    private const char WordJoiner = '\u2060';
    private const char LeftToRightOverride = '\u202D';
    private const char RightToLeftOverride = '\u202E';
    private const char ByteOrderMark = '\uFEFF';
    private const char FirstSelector = '\uFE00';
    private const char LastSelector = '\uFE0F';

    // Windows has quotation marks and dashes where Latin-1 has controls from U+0091 on.
    private const char FirstOfWindows = '\u0091';
    private const string Windows = "‘’“”•–—";

    /// <summary>Those that are no control characters.</summary>
    public static IEnumerable<char> Others { get; } =
        [NoBreakSpace, SoftHyphen, ZeroWidthSpace, NonJoiner, Joiner, WordJoiner, LeftToRightOverride, RightToLeftOverride, ByteOrderMark, .. Enumerable.Range(FirstSelector, LastSelector - FirstSelector + 1).Select(code => (char)code)];

    public static string NameOf(char c) => c switch
    {
        NoBreakSpace => "no-break space",
        SoftHyphen => "soft hyphen",
        ZeroWidthSpace => "zero-width space",
        NonJoiner => "zero-width non-joiner",
        Joiner => "zero-width joiner",
        WordJoiner => "word joiner",
        LeftToRightOverride or RightToLeftOverride => "direction override",
        ByteOrderMark => "byte order mark",
        >= FirstSelector and <= LastSelector => "variation selector",
        _ => "control character",
    };

    /// <summary>
    /// Whether the character belongs to the one before it: joiners and variation selectors do in words and emoji, and what looks like a control
    /// or a soft hyphen can be a byte of a letter that was decoded wrongly (<c>Ã</c> and U+00AD is an <c>í</c>): then it is what is left of that letter.
    /// </summary>
    public static bool CarriesMeaning(ReadOnlySpan<char> text, int at) =>
        text[at] is NonJoiner or Joiner or (>= FirstSelector and <= LastSelector) ? at > 0 && CanBeJoined(text[at - 1]) : IsByteOfLetter(text, at);

    /// <summary>What is written in the place of a run of one character.</summary>
    public static (string Text, FixSafety Safety) Replacement(ReadOnlySpan<char> text, TextSpan run)
    {
        var c = text[run.Start];
        if (c == NoBreakSpace)
            return (new string(' ', run.Length), FixSafety.Unsafe);
        // Without it the letters are read in another order.
        if (c is LeftToRightOverride or RightToLeftOverride)
            return ("", FixSafety.Unsafe);
        if (c - FirstOfWindows is var index and >= 0 && index < Windows.Length)
            return (new string(Windows[index], run.Length), FixSafety.Unsafe);
        // A form feed or the like ends a word, as a space does.
        var divides = char.IsWhiteSpace(c) && run.Start > 0 && run.End < text.Length && !char.IsWhiteSpace(text[run.Start - 1]) && !char.IsWhiteSpace(text[run.End]);
        return (divides ? " " : "", FixSafety.Safe);
    }

    private static bool CanBeJoined(char before) => char.IsSurrogate(before) || before is >= FirstSelector and <= LastSelector || char.GetUnicodeCategory(before) switch
    {
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => false,
        _ => !char.IsPunctuation(before) || before is '#' or '*',
    };

    /// <summary>Whether the character and those beside it are the bytes of one character in UTF-8, each taken for a character of its own.</summary>
    private static bool IsByteOfLetter(ReadOnlySpan<char> text, int at)
    {
        const int mostBytes = 4;
        for (var start = at - 1; start >= 0 && start > at - mostBytes; start--)
        {
            var width = text[start] switch { >= '\u00C2' and <= '\u00DF' => 2, >= '\u00E0' and <= '\u00EF' => 3, >= '\u00F0' and <= '\u00F4' => 4, _ => 0 };
            if (width == 0)
                continue;
            return at < start + width && start + width <= text.Length && !text.Slice(start + 1, width - 1).ContainsAnyExcept(ContinuationBytes);
        }

        return false;
    }

    // 0x80 to 0xBF as Latin-1 and as Windows-1252 have them.
    private static readonly System.Buffers.SearchValues<char> ContinuationBytes = System.Buffers.SearchValues.Create(
        [.. Enumerable.Range(0x80, 0x40).Select(code => (char)code), .. "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"]);
}
