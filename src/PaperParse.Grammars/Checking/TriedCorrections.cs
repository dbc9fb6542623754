using PaperParse.Syntax;

namespace PaperParse.Grammars.Checking;

/// <summary>
/// A correction is proposed only where the grammar, read with it, has that mistake no longer and none instead: what an author copies must not be the next mistake.
/// <code>
/// line short mx == 60 = text      the 'max' that is proposed for 'mx' stands before two equals signs, so nothing is
/// </code>
/// </summary>
internal static class TriedCorrections
{
    /// <summary>Of grammar that is read again, for one file with all its mistakes; who has more of them mends the first ones first.</summary>
    private const int MostCharacters = 1_000_000;

    /// <summary>A reading counts as so many at least: what a short grammar is compiled to can be long. So there are a hundred at most.</summary>
    private const int LeastOfReading = 10_000;

    /// <param name="grammar">The text of the file.</param>
    /// <param name="path">How it is called in messages; a mistake can be in another file, of which there is no text to try a correction on.</param>
    /// <param name="errors">All its mistakes.</param>
    /// <param name="read">Gives the mistakes of a text in its place.</param>
    public static IReadOnlyList<GrammarError> Of(string grammar, string path, IReadOnlyList<GrammarError> errors, Func<string, IReadOnlyList<GrammarError>> read)
    {
        var source = new SourceText(grammar);
        var left = MostCharacters;
        return [.. errors.Select(error => error with { Correction = Candidates(source, path, error).FirstOrDefault(correction => IsRight(error, correction)) })];

        bool IsRight(GrammarError error, IReadOnlyList<TextChange> correction)
        {
            var corrected = source.WithChanges(correction);
            left -= Math.Max(corrected.Length, LeastOfReading);
            return left >= 0 && Mends(error, correction, errors, corrected, read(corrected.ToString()));
        }
    }

    // A word or mark that stands there twice says itself what is wrong; then what was proposed; then the other sort of bracket.
    private static IEnumerable<IReadOnlyList<TextChange>> Candidates(SourceText source, string path, GrammarError error)
    {
        if (error.Path != path)
            yield break;
        if (Twice(source, error.Span) is { } twice)
            yield return [TextChange.Delete(twice)];
        if (error.Correction is { } proposed)
        {
            yield return proposed;
            yield return [.. proposed.Select(AtLeastOnce)];
        }

        if (error.Id == GrammarErrors.Unreadable && Bracket(source, error.Span) is { } bracket)
            yield return [bracket];
    }

    // notation notation 1      authors authors:names
    //         ^^^^^^^^^        ^^^^^^^^
    private static TextSpan? Twice(SourceText source, TextSpan span)
    {
        var line = source.Lines[source.Lines.IndexOf(span.Start)];
        if (span.IsEmpty || span.End > line.Start + line.Width)
            return null;
        var found = source.ToString(span);
        var before = source.ToString(TextSpan.FromBounds(line.Start, span.Start));
        var behind = source.ToString(TextSpan.FromBounds(span.End, line.Start + line.Width));
        var (words, rest) = (before.TrimEnd(), behind.TrimStart());
        if (words.Length < before.Length && words.EndsWith(found, StringComparison.Ordinal) && (words.Length == found.Length || !IsOfName(words[^(found.Length + 1)])))
            return TextSpan.FromBounds(line.Start + words.Length, span.End);
        return rest.Length < behind.Length && rest.StartsWith(found, StringComparison.Ordinal) && (rest.Length == found.Length || !IsOfName(rest[found.Length]))
            ? TextSpan.FromBounds(span.Start, span.End + behind.Length - rest.Length) : null;

        static bool IsOfName(char c) => char.IsLetterOrDigit(c) || c == '-';
    }

    // Entry = prose*      What is repeated from none on can be nothing, and an item takes something.
    //              ^ {1,60}
    private static TextChange AtLeastOnce(TextChange change) =>
        change with { NewText = change.NewText == "0" ? "1" : change.NewText.Replace("{0,", "{1,", StringComparison.Ordinal) };

    // {a b){1,60}      (a b}
    // ^ (                  ^ )
    private static TextChange? Bracket(SourceText source, TextSpan span)
    {
        if (span.Start < source.Length && source[span.Start] is '{' or '[')
            return new TextChange(new TextSpan(span.Start, 1), "(");
        var behind = span.End;
        while (behind < source.Length && source[behind] == ' ')
            behind++;
        return behind < source.Length && source[behind] is '}' or ']' ? new TextChange(new TextSpan(behind, 1), ")") : null;
    }

    private static bool Mends(GrammarError error, IReadOnlyList<TextChange> correction, IReadOnlyList<GrammarError> before, SourceText corrected, IReadOnlyList<GrammarError> after)
    {
        var known = before.Where(other => other != error).Select(other => (other.Id, other.Path, Start: Moved(other.Span.Start, correction))).ToList();
        var added = after.Where(other => !known.Remove((other.Id, other.Path, other.Span.Start))).ToList();
        return added.Count == 0 || (before.Count > 1 && added.TrueForAll(other => other.Path == error.Path && !IsTouched(corrected, other.Span.Start, correction)));
    }

    /// <summary>Where a place is when the changes are made.</summary>
    private static int Moved(int offset, IReadOnlyList<TextChange> changes) =>
        offset + changes.Where(change => change.Span.End <= offset).Sum(change => change.NewText.Length - change.Span.Length);

    // Who made several mistakes may see others when one is mended: what could not be read hides what it means. Those are in other definitions.
    private static bool IsTouched(SourceText corrected, int offset, IReadOnlyList<TextChange> changes)
    {
        var (first, last) = Definition(corrected, offset);
        return changes.Any(change => Moved(change.Span.Start, [.. changes.Where(other => other != change)]) is var start && start <= last && start + change.NewText.Length >= first);
    }

    /// <summary>From the line in the first column to the next.</summary>
    private static (int First, int Last) Definition(SourceText text, int offset)
    {
        var first = text.Lines.IndexOf(offset);
        while (first > 0 && IsIndented(first))
            first--;
        var next = text.Lines.IndexOf(offset) + 1;
        while (next < text.Lines.Count && IsIndented(next))
            next++;
        return (text.Lines[first].Start, next < text.Lines.Count ? text.Lines[next].Start - 1 : text.Length);

        bool IsIndented(int line) => text.Lines[line] is { Width: > 0 } place && text[place.Start] is ' ' or '\t';
    }
}
