using PaperParse.Syntax;

namespace PaperParse.Grammars.Proposing;

/// <summary>
/// Lines that are names, with commas or a small word between:
/// <code>
/// Ada Berg, Bo van Ry and Cy Stone
/// </code>
/// </summary>
internal static class NameLists
{
    private const int MostWords = 6;

    public static IEnumerable<ProposedKind> Of(Dump dump, Func<int, bool> isFree)
    {
        var lines = dump.Lines.Where(line => !line.IsBlank && !line.IsCut && isFree(line.Number - 1) && NamesIn(line.Content) is >= 2).Select(line => line.Number - 1).ToList();
        if (lines.Count < dump.FewTimes)
            yield break;
        yield return new ProposedKind("byline", $"{FieldLabelsOf.Authors}:{FieldLabelsOf.People}", nameof(SyntaxKind.Byline),
            "Names are known by their capitals; a title that is a list of such words looks the same. A single name does not count.")
        {
            Lines = lines,
            Bounds = " max 4000",
        };
    }

    /// <summary>Whether nearly all of these are names, and several of them more than one.</summary>
    public static bool AreNames(IEnumerable<string> texts)
    {
        var counts = texts.Select(CountIn).ToList();
        return counts.Count > 0 && counts.Count(count => count >= 1) * 10 >= counts.Count * 8 && counts.Count(count => count >= 2) * 3 >= counts.Count;
    }

    /// <summary>How many names a text is, without what stands in parentheses; 0 where it is something else.</summary>
    public static int CountIn(string text)
    {
        while (text.IndexOf('(', StringComparison.Ordinal) is >= 0 and var open && text.IndexOf(')', open) is >= 0 and var close)
            text = text[..open] + text[(close + 1)..];
        return NamesIn(text);
    }

    /// <summary>Whether a text is a name, or several.</summary>
    public static bool IsOne(string text) => NamesIn(text) > 0;

    /// <summary>How many names a text is; 0 where it is something else.</summary>
    private static int NamesIn(string text)
    {
        var names = 0;
        var words = 0;
        foreach (var token in LineTokens.Of(text))
        {
            if (token.Kind == ShapeKind.Mark && Guesses.All.Between.Contains(token.Text, StringComparer.Ordinal) || token.Kind is ShapeKind.Word or ShapeKind.Mark && IsAlso(token.Text) && words > 1)
            {
                if (words == 1)
                    return 0;
                names += words > 1 ? 1 : 0;
                words = 0;
            }
            else if (token.Kind == ShapeKind.Word && (char.IsUpper(token.Text[0]) || (words >= 0 && IsParticle(token.Text))))
            {
                if (++words > MostWords)
                    return 0;
            }
            else if (!(token.Kind == ShapeKind.Mark && token.Text is "." or "\\"))
            {
                return 0;
            }
        }

        return words == 1 ? 0 : names + (words > 1 ? 1 : 0);
    }

    private static bool IsAlso(string word) => Guesses.All.Also.Contains(word, StringComparer.Ordinal);

    private static bool IsParticle(string word) => Guesses.All.Particles.Contains(word, StringComparer.Ordinal);
}
