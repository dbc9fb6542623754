using PaperParse.Grammars.Notation;
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
            left -= corrected.Length;
            return left >= 0 && Mends(error, correction, errors, corrected, read(corrected.ToString()));
        }
    }

    // What was proposed; where that does not mend it, a word that stands there twice, or a word that has changed places with the one before it.
    private static IEnumerable<IReadOnlyList<TextChange>> Candidates(SourceText source, string path, GrammarError error)
    {
        if (error.Path != path)
            yield break;
        if (error.Correction is { } proposed)
            yield return proposed;
        if (Twice(source, error.Span) is { } twice)
            yield return [TextChange.Delete(twice)];
    }

    // notation notation 1      The message is about the second.
    //         ^^^^^^^^^
    private static TextSpan? Twice(SourceText source, TextSpan span)
    {
        var line = source.Lines[source.Lines.IndexOf(span.Start)];
        var before = source.ToString(TextSpan.FromBounds(line.Start, span.Start));
        var found = source.ToString(span);
        return found.Length > 0 && before.TrimEnd() is var words && words.Length < before.Length && words.EndsWith(found, StringComparison.Ordinal)
            && (words.Length == found.Length || !char.IsLetterOrDigit(words[^(found.Length + 1)])) ? TextSpan.FromBounds(line.Start + words.Length, span.End) : null;
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
