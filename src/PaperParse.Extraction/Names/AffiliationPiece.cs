using System.Buffers;
using System.Globalization;

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
    private const string Between = " ,;.:";

    private static readonly SearchValues<char> RaisedDigits = SearchValues.Create("⁰¹²³⁴⁵⁶⁷⁸⁹");

    /// <summary>All of a text, its outer parentheses or none included.</summary>
    public static List<AffiliationPiece> In(string text)
    {
        text = WithPlainDigits(text);
        var (start, end) = (0, text.Length);
        if (end > 1 && ((text[0] is '(' or '[' && text[^1] is ')' or ']' && IsPair(text)) || (text[0] == '（' && text[^1] == '）')))
            (start, end) = (1, end - 1);
        else if (end > 0 && text[0] is '(' or '[' && !text.AsSpan().ContainsAny(')', ']'))
            start = 1;
        var labels = AffiliationLabels.In(text, start, end);
        if (labels.Count > 0 && AreReferences(text, labels, start, end))
            return labels.ConvertAll(label => new AffiliationPiece(label.Start, label.End - label.Start, label.Text, IsReference: true));
        var pieces = new List<AffiliationPiece>();
        start = References(pieces, text, start, labels.Count > 0 ? labels[0].Start : end);
        AddText(pieces, text, start, labels.Count > 0 ? labels[0].Start : end, null);
        for (var i = 0; i < labels.Count; i++)
            AddText(pieces, text, labels[i].End, i + 1 < labels.Count ? labels[i + 1].Start : end, labels[i].Text);
        return pieces;
    }

    /// <summary>A raised number and a plain one are the same label, and as long.</summary>
    private static string WithPlainDigits(string text) => text.AsSpan().ContainsAny(RaisedDigits)
        ? string.Concat(text.Select(c => RaisedDigits.Contains(c) ? char.GetNumericValue(c).ToString(CultureInfo.InvariantCulture) : c.ToString()))
        : text;

    /// <summary><c>((1) and (2))</c>: labels in brackets of their own, and nothing that they are of.</summary>
    private static bool AreReferences(string text, List<AffiliationLabel> labels, int start, int end)
    {
        var at = start;
        for (var i = 0; i <= labels.Count; i++)
        {
            var between = text.AsSpan(at, (i < labels.Count ? labels[i].Start : end) - at).Trim(Between);
            if (!between.IsEmpty && !AffiliationLabels.IsConjunction(between))
                return false;
            at = i < labels.Count ? labels[i].End : end;
        }

        return true;
    }

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
            if (AffiliationLabels.IsLabel(word))
                pieces.Add(new AffiliationPiece(from, to - from, word.ToString(), IsReference: true));
            else if (pieces.Count == known || !AffiliationLabels.IsConjunction(word))
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
        var first = text.AsSpan(start, Math.Max(0, end - start));
        if (first.IndexOf(' ') is > 0 and var space && AffiliationLabels.IsConjunction(first[..space]))
            start += space + 1;
        foreach (var word in AffiliationLabels.Conjunctions)
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

        if (end > start && !BylineNotes.Is(text.AsSpan(start, end - start)))
            pieces.Add(new AffiliationPiece(start, end - start, label, IsReference: false));
    }

    /// <summary>Whether the first parenthesis is closed by the last one.</summary>
    private static bool IsPair(string text)
    {
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] is '(' or '[' ? 1 : text[i] is ')' or ']' ? -1 : 0;
            if (depth == 0)
                return i == text.Length - 1;
        }

        return false;
    }
}
