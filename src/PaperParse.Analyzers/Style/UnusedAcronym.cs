using PaperParse.Analysis;
using PaperParse.Extraction;
using PaperParse.Syntax;

namespace PaperParse.Analyzers;

/// <summary>PP3908: an abstract introduces an acronym and does not use it again.</summary>
public sealed class UnusedAcronym : Rule
{
    private const int ShortestAcronym = 2;
    private const int LongestAcronym = 8;
    private const int MostWords = 9;

    public override DiagnosticDescriptor Descriptor { get; } = new("PP3908", "acronym defined but unused", Severity.Hint) { OnByDefault = false };

    public override void AnalyzePaper(RuleContext context, Paper paper)
    {
        ArgumentNullException.ThrowIfNull(context);
        var all = context.ProseOf(paper);
        foreach (var prose in all.Where(prose => prose.Kind == SyntaxKind.Abstract))
        {
            var text = prose.Text;
            for (var open = text.IndexOf('(', StringComparison.Ordinal); open >= 0; open = text.IndexOf('(', open + 1))
            {
                var length = LengthOfAcronym(text.AsSpan(open + 1));
                if (length == 0)
                    continue;
                var acronym = text.Substring(open + 1, length);
                if (Spells(WordsBefore(text.AsSpan(0, open)), acronym) && all.Sum(one => TimesOf(one.Text, acronym)) == 1)
                    context.Report(new Diagnostic(Descriptor, prose.SpanOf(open + 1, length), $"{Excerpt.Quote(acronym)} is introduced here and not used again") { Paper = paper });
            }
        }
    }

    // a Large Language Model (LLM) that      also (LLMs)
    //                         ^^^
    private static int LengthOfAcronym(ReadOnlySpan<char> text)
    {
        var length = text.IndexOfAnyExceptInRange('A', 'Z');
        if (length is < ShortestAcronym or > LongestAcronym)
            return 0;
        return text[length] == ')' || (text[length] == 's' && length + 1 < text.Length && text[length + 1] == ')') ? length : 0;
    }

    // a Large Language Model (LLM) that
    //   ^^^^^^^^^^^^^^^^^^^^               no further than the sentence
    private static string WordsBefore(ReadOnlySpan<char> text)
    {
        var start = text.Length;
        for (var words = 0; start > 0 && words <= MostWords; start--)
        {
            if (text[start - 1] is ' ' or '-')
                words++;
            else if (!char.IsLetterOrDigit(text[start - 1]))
                break;
        }

        return text[start..].ToString();
    }

    /// <summary>Whether the letters are, in their order, the first ones of words, the first letter that of the first word that counts.</summary>
    private static bool Spells(string words, string acronym)
    {
        var initials = words.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Select(word => char.ToUpperInvariant(word[0])).ToList();
        var at = initials.Count - 1;
        for (var i = acronym.Length - 1; i >= 0; i--, at--)
        {
            while (at >= 0 && initials[at] != acronym[i])
                at--;
            if (at < 0)
                return false;
        }

        return true;
    }

    private static int TimesOf(string text, string acronym)
    {
        var times = 0;
        for (var at = text.IndexOf(acronym, StringComparison.Ordinal); at >= 0; at = text.IndexOf(acronym, at + acronym.Length, StringComparison.Ordinal))
        {
            if (at == 0 || !char.IsLetterOrDigit(text[at - 1]))
                times++;
        }

        return times;
    }
}
