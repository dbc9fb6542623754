namespace PaperParse.Extraction;

/// <summary>A mark that an item can begin with.</summary>
/// <param name="Style">How it is written; <c>(i)</c> is two marks, a Roman number and a letter.</param>
/// <param name="Number">Which item it begins, counted from 1; 0 where nothing is counted.</param>
/// <param name="Start">Of all that belongs to it: what sets it off, a line break of LaTeX.</param>
/// <param name="LabelStart">Of the mark alone.</param>
/// <param name="LabelEnd">Of the mark alone, with its brackets.</param>
/// <param name="TextStart">Of the item's text, or of the space before it.</param>
/// <param name="IsBeforeItem">Whether something follows that an item can begin with; if not, it only speaks of one: <c>by (2), reeds</c>.</param>
internal readonly record struct EnumerationMark(EnumerationStyle Style, int Number, int Start, int LabelStart, int LabelEnd, int TextStart, bool IsBeforeItem = true)
{
    private const int LongestLabel = 64;
    private const string ItemStarts = "$\\\"'“‘«`{[(*_<";

    private static readonly string BulletSigns = string.Concat(WordFile.Lines("ListBullets.txt"));
    private static readonly string DashSigns = string.Concat(WordFile.Lines("ListDashes.txt"));
    private static readonly string Item = WordFile.Lines("LatexItems.txt")[0];

    /// <summary>All marks of a stretch, in order; they stand behind a space, at its beginning or behind a line break of LaTeX.</summary>
    public static IEnumerable<EnumerationMark> In(AbstractText prose, int start, int end)
    {
        for (var at = start; at >= 0 && at < end; at = prose.NextPlace(at))
        {
            var begin = LatexBreak.Skip(prose.Text, at);
            if (begin >= end)
                yield break;
            if (prose.IsProse(begin))
            {
                foreach (var mark in At(prose, at, begin))
                    yield return mark;
            }

            at = begin;
        }
    }

    private static IEnumerable<EnumerationMark> At(AbstractText prose, int start, int begin)
    {
        var text = prose.Text;
        if (Sign(text, begin) is { } style)
            return [new EnumerationMark(style, 0, start, begin, begin + 1, begin + 1)];
        if (text[begin] == '\\' && ItemEnd(text, begin) is { } itemEnd)
            return [new EnumerationMark(new EnumerationStyle(EnumerationKind.Commands), 0, start, begin, itemEnd, itemEnd)];

        var frame = LabelFrame.Open(text, begin, withBrackets: false);
        var number = EnumerationNumber.At(prose, frame.LabelStart);
        if (number.Count == 0)
            return [];
        return number.Select(value => (value, End: frame.Close(text, value.End, out _)))
            .Where(found => found.End >= 0)
            .Select(found => new EnumerationMark(found.value.Style, found.value.Number, start, frame.LabelStart, found.value.LabelEnd, found.End, BeginsItem(text, found.value.Style, found.End)))
            .Where(mark => mark.IsBeforeItem || mark.Style.Sign == '(');
    }

    private static EnumerationStyle? Sign(string text, int at)
    {
        if (BulletSigns.Contains(text[at], StringComparison.Ordinal))
            return new EnumerationStyle(EnumerationKind.Bullets, text[at]);
        if (DashSigns.Contains(text[at], StringComparison.Ordinal) && at + 1 < text.Length && text[at + 1] == ' ')
            return new EnumerationStyle(EnumerationKind.Dashes, text[at]);
        return null;
    }

    // \item    \item[(a)]
    private static int? ItemEnd(string text, int at)
    {
        var end = at + 1 + Item.Length;
        if (!text.AsSpan(at + 1).StartsWith(Item, StringComparison.Ordinal) || (end < text.Length && char.IsAsciiLetter(text[end])))
            return null;
        var label = end < text.Length && text[end] == '[' ? text.AsSpan(end, Math.Min(LongestLabel, text.Length - end)).IndexOf(']') : -1;
        return end + label + 1;
    }

    /// <summary>Whether something follows that an item can begin with. Numbers with a full stop need a space, or they are decimals.</summary>
    private static bool BeginsItem(string text, EnumerationStyle style, int at)
    {
        if (at >= text.Length)
            return false;
        var isSpaced = text[at] == ' ';
        if (!isSpaced && style.Sign == '.')
            return false;
        var first = isSpaced && at + 1 < text.Length ? text[at + 1] : text[at];
        return char.IsLetter(first) || char.IsSurrogate(first) || ItemStarts.Contains(first, StringComparison.Ordinal) || (isSpaced && char.IsDigit(first));
    }
}
