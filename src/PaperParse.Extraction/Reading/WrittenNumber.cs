using System.Globalization;
using PaperParse.Syntax;

namespace PaperParse.Extraction;

/// <summary>Numbers as listings write them: <c>11</c>, <c>1,204</c>, <c>2.12k</c>, or a word that stands for one.</summary>
internal static class WrittenNumber
{
    private const int MaxDecimals = 18;

    /// <summary>
    /// The digits times what the unit behind them stands for; for lack of digits what a word stands for. Null where there is no number,
    /// where it is no whole one (<c>2.5</c>), or where it does not fit.
    /// </summary>
    public static long? Of(SyntaxNode count, out FieldExtent extent)
    {
        extent = default;
        SyntaxToken digits = default;
        long? word = null;
        foreach (var child in count.Children)
        {
            extent.Add(child);
            if (!child.TryGetToken(out var token))
                continue;
            if (token.Kind == SyntaxKind.Number && !digits.Exists)
                digits = token;
            else if (token.Kind == SyntaxKind.Word)
                word ??= token.Word?.Number;
        }

        return digits.Exists ? Read(digits.Text, word ?? 1) : word;
    }

    /// <summary>ASCII digits and nothing else.</summary>
    public static int? Plain(ReadOnlySpan<char> text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static long? Read(ReadOnlySpan<char> text, long unit)
    {
        ulong number = 0;
        long divisor = 1;
        var digits = 0;
        var decimals = -1;
        foreach (var c in text)
        {
            if (char.IsAsciiDigit(c))
            {
                if (number > long.MaxValue / 10 || decimals == MaxDecimals)
                    return null;
                number = (number * 10) + (ulong)(c - '0');
                digits++;
                if (decimals < 0)
                    continue;
                decimals++;
                divisor *= 10;
            }
            else if (c == '.' && decimals < 0)
                decimals = 0;
            else if (c != ',' || decimals >= 0)
                return null;
        }

        if (digits == 0 || number > long.MaxValue)
            return null;
        var scaled = (Int128)number * unit;
        var whole = scaled / divisor;
        return scaled == whole * divisor && whole >= long.MinValue && whole <= long.MaxValue ? (long)whole : null;
    }
}
