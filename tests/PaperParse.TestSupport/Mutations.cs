namespace PaperParse.TestSupport;

/// <summary>
/// Random damage to a text: lines and characters deleted, inserted, replaced, doubled, swapped, and odd characters spliced in.
/// The same <see cref="Random"/> in the same state gives the same damage.
/// </summary>
/// <param name="random">Where all choices come from.</param>
/// <param name="loneSurrogates">Whether halves of surrogate pairs may come about. Without them the text has a UTF-8 form that can be read back.</param>
public sealed class Mutations(Random random, bool loneSurrogates = false)
{
    /// <summary>What real dumps are damaged with: invisible, wide, combining, and what some take for a line break.</summary>
    public static IReadOnlyList<string> OddPieces { get; } =
    [
        "\U0001D54F", "\U0001F469\u200D\U0001F52C", "\u2028", "\u2029", "\u0085", "\v", "\f", "\t", "\0", "\r", "\n", "\r\n", "\uFEFF", "e\u0301",
        "\u0301", "\u200B", "\u00A0", "\u00AD", "\u202E", "\u3000", "\uFFFD", "\u001B[31m", " ", "  ", "[", "](", "\\", "\"", "•", "·",
    ];

    private const string LoneHigh = "\uD835";
    private const string LoneLow = "\uDC00";

    /// <summary>The text after one to <paramref name="most"/> edits.</summary>
    public string Mutate(string text, int most = 4)
    {
        for (var edits = random.Next(1, most + 1); edits > 0; edits--)
            text = random.Next(2) == 0 ? EditLines(text) : EditCharacters(text);
        return text;
    }

    /// <summary>A text of odd pieces, letters, digits, spaces and breaks, which no grammar expects.</summary>
    public string RandomText(int mostPieces)
    {
        var pieces = new string[random.Next(mostPieces + 1)];
        for (var i = 0; i < pieces.Length; i++)
            pieces[i] = random.Next(3) == 0 ? OddPiece() : OrdinaryPiece();
        return string.Concat(pieces);
    }

    private string EditLines(string text)
    {
        var lines = NaiveLines.Split(text);
        if (lines.Count == 0)
            return OddPiece();
        var at = random.Next(lines.Count);
        var other = random.Next(lines.Count);
        switch (random.Next(6))
        {
            case 0:
                lines.RemoveAt(at);
                break;
            case 1:
                lines.Insert(at, OrdinaryPiece() + "\n");
                break;
            case 2:
                lines[at] = lines[other];
                break;
            case 3:
                lines.Insert(at, lines[at]);
                break;
            case 4:
                (lines[at], lines[other]) = (lines[other], lines[at]);
                break;
            default:
                // Two lines run together.
                lines[at] = lines[at][..^NaiveLines.BreakWidth(lines[at])];
                break;
        }

        return string.Concat(lines);
    }

    private string EditCharacters(string text)
    {
        if (text.Length == 0)
            return OddPiece();
        var (start, end) = Character(text);
        var character = text[start..end];
        switch (random.Next(6))
        {
            case 0:
                return text[..start] + text[end..];
            case 1:
                return text[..start] + OrdinaryPiece() + text[start..];
            case 2:
                return text[..start] + OrdinaryPiece() + text[end..];
            case 3:
                return text[..start] + character + text[start..];
            case 4:
                return SwapCharacters(text, start, end);
            default:
                return text[..start] + OddPiece() + text[start..];
        }
    }

    private string SwapCharacters(string text, int start, int end)
    {
        var (otherStart, otherEnd) = Character(text);
        if (otherStart < start)
            (start, end, otherStart, otherEnd) = (otherStart, otherEnd, start, end);
        return otherStart == start
            ? text
            : text[..start] + text[otherStart..otherEnd] + text[end..otherStart] + text[start..end] + text[otherEnd..];
    }

    /// <summary>A character of the text: one unit, or both of a pair where pairs must stay whole.</summary>
    private (int Start, int End) Character(string text)
    {
        var start = random.Next(text.Length);
        if (loneSurrogates)
            return (start, start + 1);
        if (char.IsLowSurrogate(text[start]) && start > 0 && char.IsHighSurrogate(text[start - 1]))
            start--;
        return (start, start + (char.IsSurrogatePair(text, start) ? 2 : 1));
    }

    private string OddPiece()
    {
        if (loneSurrogates && random.Next(4) == 0)
            return random.Next(2) == 0 ? LoneHigh : LoneLow;
        return OddPieces[random.Next(OddPieces.Count)];
    }

    private string OrdinaryPiece() => random.Next(6) switch
    {
        0 => " ",
        1 => ((char)('0' + random.Next(10))).ToString(),
        2 => "\n",
        3 => "word ",
        4 => ((char)random.Next('!', '~')).ToString(),
        _ => ((char)('a' + random.Next(26))).ToString(),
    };
}
