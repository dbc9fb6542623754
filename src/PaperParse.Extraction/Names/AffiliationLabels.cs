using System.Globalization;

namespace PaperParse.Extraction;

/// <summary>
/// Labels of places, each before what it is of.
/// <code>
/// (1) Marsh College, [2] Tide University      in brackets of their own, wherever they stand
/// $^1$Marsh College, $^{2}$Tide University    raised, at the beginning of an item
/// a: Marsh College, b: Tide University        before a colon
/// I: Marsh College; II: Tide University       likewise
/// 1 Marsh College, 2. Tide University         numbers that count on from one
/// </code>
/// </summary>
internal static class AffiliationLabels
{
    private const int MostDigits = 3;
    private const string Signs = "*†‡§¶#";
    private const string BehindNumber = ".:)–- ";
    private const int MostRomanDigits = 4;
    private const string RomanDigits = "ivx";
    private const string RomanCapitals = "IVX";

    public static IReadOnlyList<string> Conjunctions { get; } = WordFile.Lines("Conjunctions.txt");

    public static List<AffiliationLabel> In(string text, int start, int end)
    {
        var labels = Bracketed(text, start, end);
        if (labels.Count == 0)
            labels = OfItems(text, start, end, Raised);
        if (labels.Count == 0)
            labels = OfItems(text, start, end, BeforeColon);
        return labels.Count > 0 ? labels : Counting(text, start, end);
    }

    public static bool IsLabel(ReadOnlySpan<char> word) =>
        (word.Length is > 0 and <= MostDigits && !word.ContainsAnyExceptInRange('0', '9'))
        || (word.Length is > 0 and <= MostRomanDigits && (!word.ContainsAnyExcept(RomanDigits) || !word.ContainsAnyExcept(RomanCapitals)))
        || (word.Length == 1 && (char.IsAsciiLetter(word[0]) || Signs.Contains(word[0], StringComparison.Ordinal)));

    public static bool IsConjunction(ReadOnlySpan<char> word)
    {
        foreach (var conjunction in Conjunctions)
        {
            if (word.Equals(conjunction, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static List<AffiliationLabel> Bracketed(string text, int start, int end)
    {
        var labels = new List<AffiliationLabel>();
        for (var at = start; at < end; at++)
        {
            if (text[at] is not ('(' or '['))
                continue;
            // No further than a label can be long: a text can have nothing but brackets that open.
            var close = text.AsSpan(at, Math.Min(end - at, MostRomanDigits + 2)).IndexOf(text[at] == '(' ? ')' : ']');
            if (close > 1 && IsLabel(text.AsSpan(at + 1, close - 1)))
                labels.Add(new AffiliationLabel(at, at + close + 1, text.Substring(at + 1, close - 1)));
        }

        return labels;
    }

    private static List<AffiliationLabel> Counting(string text, int start, int end)
    {
        var labels = OfItems(text, start, end, BeforeText);
        for (var i = 0; i < labels.Count; i++)
        {
            if (labels[i].Text != (i + 1).ToString(CultureInfo.InvariantCulture))
                return [];
        }

        return labels.Count > 1 ? labels : [];
    }

    /// <summary>None where the first item has none.</summary>
    private static List<AffiliationLabel> OfItems(string text, int start, int end, Func<string, int, int, AffiliationLabel?> read)
    {
        var labels = new List<AffiliationLabel>();
        for (var at = start; at < end; at = NextItem(text, at, end))
        {
            while (at < end && text[at] == ' ')
                at++;
            var word = text.AsSpan(at, end - at).IndexOf(' ');
            if (word > 0 && at > start && IsConjunction(text.AsSpan(at, word)))
                at += word + 1;
            if (read(text, at, end) is { } label)
                labels.Add(label);
            else if (labels.Count == 0)
                break;
        }

        return labels;
    }

    private static int NextItem(string text, int at, int end)
    {
        var sign = text.AsSpan(at, end - at).IndexOfAny(',', ';');
        return sign < 0 ? end : at + sign + 1;
    }

    private static AffiliationLabel? Raised(string text, int at, int end)
    {
        var start = at;
        var isMath = at < end && text[at] == '$';
        if (isMath)
            at++;
        if (at >= end || text[at] != '^')
            return null;
        at++;
        var isBraced = at < end && text[at] == '{';
        if (isBraced)
            at++;
        var length = LengthAt(text, at, end);
        if (length == 0)
            return null;
        var close = at + length;
        if ((isBraced && (close >= end || text[close++] != '}')) || (isMath && (close >= end || text[close++] != '$')))
            return null;
        return new AffiliationLabel(start, close, text.Substring(at, length));
    }

    private static AffiliationLabel? BeforeColon(string text, int at, int end)
    {
        var length = LengthAt(text, at, end);
        return length > 0 && at + length < end && text[at + length] == ':' ? new AffiliationLabel(at, at + length + 1, text.Substring(at, length)) : null;
    }

    private static AffiliationLabel? BeforeText(string text, int at, int end)
    {
        var length = LengthAt(text, at, end);
        var behind = at + length;
        while (behind < end && BehindNumber.Contains(text[behind], StringComparison.Ordinal))
            behind++;
        if (length == 0 || behind == at + length || behind >= end || !char.IsLetter(text[behind]))
            return null;
        var word = text.AsSpan(behind, end - behind);
        return IsConjunction(word[..Math.Max(0, word.IndexOf(' '))]) ? null : new AffiliationLabel(at, behind, text.Substring(at, length));
    }

    /// <summary>Of the label at the place; 0 for none.</summary>
    private static int LengthAt(string text, int at, int end)
    {
        var length = 0;
        while (at + length < end && length < MostDigits && char.IsAsciiDigit(text[at + length]))
            length++;
        if (length > 0)
            return length;
        while (at + length < end && char.IsAsciiLetter(text[at + length]) && length <= MostRomanDigits)
            length++;
        if (length > 0 && IsLabel(text.AsSpan(at, length)))
            return length;
        return at < end && IsLabel(text.AsSpan(at, 1)) ? 1 : 0;
    }
}

/// <param name="Start">Of its brackets.</param>
/// <param name="End">Behind them.</param>
/// <param name="Text">Without them.</param>
internal readonly record struct AffiliationLabel(int Start, int End, string Text);
