namespace PaperParse.Extraction;

/// <summary>
/// One thing that is said in the parentheses among authors.
/// <code>
/// (1, on behalf of the Reed team)         a label that stands elsewhere, and a text
/// ((1) Marsh College, (2) Tide University)    labels, each with its text
/// (Marsh College)                         a text
/// </code>
/// </summary>
/// <param name="Start">Of the text, or of the label where it is all there is.</param>
/// <param name="Length">Of the same.</param>
/// <param name="Label">Without its brackets; null for a text that has none.</param>
/// <param name="IsReference">Whether the label is all there is.</param>
internal readonly record struct AffiliationPiece(int Start, int Length, string? Label, bool IsReference)
{
    private const int MostDigits = 3;
    private const string Between = " ,;.:";
    private const string Signs = "*†‡§¶#";

    private static readonly IReadOnlyList<string> Conjunctions = WordFile.Lines("Conjunctions.txt");

    /// <summary>All of a text, its outer parentheses or none included.</summary>
    public static List<AffiliationPiece> In(string text)
    {
        var (start, end) = (0, text.Length);
        if (end > 1 && ((text[0] == '(' && text[^1] == ')' && IsPair(text)) || (text[0] == '（' && text[^1] == '）')))
            (start, end) = (1, end - 1);
        var pieces = new List<AffiliationPiece>();
        var labels = LabelsIn(text, start, end);
        start = References(pieces, text, start, labels.Count > 0 ? labels[0].Start : end);
        AddText(pieces, text, start, labels.Count > 0 ? labels[0].Start : end, null);
        for (var i = 0; i < labels.Count; i++)
            AddText(pieces, text, labels[i].End, i + 1 < labels.Count ? labels[i + 1].Start : end, labels[i].Label);
        return pieces;
    }

    /// <summary>Whether all of a text is a number or a sign, as authors have them for places: no name.</summary>
    public static bool IsNumberOrSign(ReadOnlySpan<char> text) => IsLabel(text) && !char.IsLetter(text[0]);

    /// <summary>Labels at the beginning that stand alone: <c>1 and 2</c>, <c>5, on behalf of …</c>. Says where they end.</summary>
    private static int References(List<AffiliationPiece> pieces, string text, int start, int end)
    {
        var known = pieces.Count;
        var at = start;
        while (at < end)
        {
            var from = at;
            while (from < end && (Between.Contains(text[from], StringComparison.Ordinal) || text[from] == '&'))
                from++;
            var to = from;
            while (to < end && !Between.Contains(text[to], StringComparison.Ordinal) && text[to] != '&')
                to++;
            var word = text.AsSpan(from, to - from);
            if (IsLabel(word))
                pieces.Add(new AffiliationPiece(from, to - from, word.ToString(), IsReference: true));
            else if (pieces.Count == known || !IsConjunction(word))
                break;
            at = to;
        }

        // "(3 Marsh Road)" begins with a number that is no label: behind a label comes a mark or nothing.
        if (pieces.Count > known && at < end && text[pieces[^1].Start + pieces[^1].Length] is not (',' or ';' or ':'))
        {
            pieces.RemoveRange(known, pieces.Count - known);
            return start;
        }

        return pieces.Count > known ? at : start;
    }

    private static void AddText(List<AffiliationPiece> pieces, string text, int start, int end, string? label)
    {
        while (start < end && Between.Contains(text[start], StringComparison.Ordinal))
            start++;
        while (end > start && text[end - 1] is ' ' or ',' or ';')
            end--;
        foreach (var word in Conjunctions)
        {
            var before = end - word.Length;
            if (before > start && text[before - 1] == ' ' && text.AsSpan(before, word.Length).Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                end = before;
                while (end > start && text[end - 1] is ' ' or ',' or ';')
                    end--;
                break;
            }
        }

        if (end > start)
            pieces.Add(new AffiliationPiece(start, end - start, label, IsReference: false));
    }

    /// <summary>Labels in brackets of their own, with the text behind them.</summary>
    private static List<(int Start, int End, string Label)> LabelsIn(string text, int start, int end)
    {
        var labels = new List<(int, int, string)>();
        for (var at = start; at < end; at++)
        {
            if (text[at] is not ('(' or '['))
                continue;
            var close = text.AsSpan(at, end - at).IndexOf(text[at] == '(' ? ')' : ']');
            if (close > 1 && IsLabel(text.AsSpan(at + 1, close - 1)))
                labels.Add((at, at + close + 1, text.Substring(at + 1, close - 1)));
        }

        return labels;
    }

    private static bool IsLabel(ReadOnlySpan<char> word) =>
        word.Length is > 0 and <= MostDigits && !word.ContainsAnyExceptInRange('0', '9') || (word.Length == 1 && (char.IsAsciiLetter(word[0]) || Signs.Contains(word[0], StringComparison.Ordinal)));

    private static bool IsConjunction(ReadOnlySpan<char> word)
    {
        foreach (var conjunction in Conjunctions)
        {
            if (word.Equals(conjunction, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>Whether the first parenthesis is closed by the last one.</summary>
    private static bool IsPair(string text)
    {
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] == '(' ? 1 : text[i] == ')' ? -1 : 0;
            if (depth == 0)
                return i == text.Length - 1;
        }

        return false;
    }
}
