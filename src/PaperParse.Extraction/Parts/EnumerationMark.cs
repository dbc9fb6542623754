using System.Globalization;

namespace PaperParse.Extraction;

/// <summary>How items are marked: by what kind of numbers, in which brackets. Bullets are no numbers.</summary>
internal enum EnumerationStyle
{
    /// <summary><c>(1)</c></summary>
    Numbers,

    /// <summary><c>1)</c></summary>
    OpenNumbers,

    /// <summary><c>(ii)</c></summary>
    Romans,

    /// <summary><c>ii)</c></summary>
    OpenRomans,

    /// <summary><c>(b)</c></summary>
    Letters,

    /// <summary><c>b)</c></summary>
    OpenLetters,

    /// <summary><c>•</c></summary>
    Bullets,
}

/// <summary>A mark that an item can begin with.</summary>
/// <param name="Style">How it is written; <c>(i)</c> is two marks, a Roman number and a letter.</param>
/// <param name="Number">Which item it begins, counted from 1; of a bullet 0.</param>
/// <param name="Start">In the text.</param>
/// <param name="Length">With its brackets.</param>
internal readonly record struct EnumerationMark(EnumerationStyle Style, int Number, int Start, int Length)
{
    private const int MostDigits = 2;
    private const char Bullet = '•';

    private static readonly IReadOnlyList<string> Romans = WordFile.Lines("RomanNumbers.txt");

    public int End => Start + Length;

    /// <summary>All marks of a text, in order; they stand behind a space or at the beginning, before a space or a letter.</summary>
    public static IEnumerable<EnumerationMark> In(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (at > 0)
            {
                at = text.IndexOf(' ', at) + 1;
                if (at == 0 || at >= text.Length)
                    yield break;
            }

            if (text[at] == Bullet)
            {
                yield return new EnumerationMark(EnumerationStyle.Bullets, 0, at, 1);
                continue;
            }

            var isClosed = text[at] == '(';
            var number = text.AsSpan(isClosed ? at + 1 : at);
            var length = number.IndexOfAnyExceptInRange('0', 'z');
            if (length <= 0 || number[length] != ')' || (length + 1 < number.Length && number[length + 1] != ' ' && !char.IsLetter(number[length + 1])))
                continue;
            foreach (var (style, value) in Values(number[..length].ToString()))
                yield return new EnumerationMark(isClosed ? style : style + 1, value, at, length + (isClosed ? 2 : 1));
        }
    }

    private static IEnumerable<(EnumerationStyle Style, int Value)> Values(string number)
    {
        if (number.Length <= MostDigits && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var value))
            yield return (EnumerationStyle.Numbers, value);
        for (var i = 0; i < Romans.Count; i++)
        {
            if (Romans[i].Equals(number, StringComparison.OrdinalIgnoreCase))
                yield return (EnumerationStyle.Romans, i + 1);
        }

        if (number.Length == 1 && char.IsAsciiLetter(number[0]))
            yield return (EnumerationStyle.Letters, (number[0] | 0x20) - 'a' + 1);
    }
}
