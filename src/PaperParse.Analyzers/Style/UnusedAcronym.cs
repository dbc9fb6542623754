using System.Text.RegularExpressions;
using PaperParse.Analysis;
using PaperParse.Extraction;
using PaperParse.Syntax;

namespace PaperParse.Analyzers;

/// <summary>PP3908: an abstract introduces an acronym and does not use it again.</summary>
public sealed partial class UnusedAcronym : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("PP3908", "acronym defined but unused", Severity.Hint) { OnByDefault = false };

    public override void AnalyzePaper(RuleContext context, Paper paper)
    {
        ArgumentNullException.ThrowIfNull(context);
        var all = context.ProseOf(paper);
        foreach (var prose in all.Where(prose => prose.Kind == SyntaxKind.Abstract))
        {
            foreach (Match match in Defined().Matches(prose.Text))
            {
                var acronym = match.Groups["acronym"];
                if (Spells(match.Groups["words"].Value, acronym.Value) && all.Sum(one => TimesOf(one.Text, acronym.Value)) == 1)
                    context.Report(new Diagnostic(Descriptor, prose.SpanOf(acronym.Index, acronym.Length), $"{Excerpt.Quote(acronym.Value)} is introduced here and not used again") { Paper = paper });
            }
        }
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

    // a Large Language Model (LLM) that
    //   ^^^^^^^^^^^^^^^^^^^^  ^^^
    [GeneratedRegex(@"(?<words>(?:[\p{L}\p{Nd}]{1,30}[ -]){2,8})\((?<acronym>[A-Z]{2,8})s?\)", RegexOptions.CultureInvariant)]
    private static partial Regex Defined();
}
