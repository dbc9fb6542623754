using System.Collections.Frozen;
using PaperParse.Analysis;

namespace PaperParse.Analyzers;

/// <summary>PP3909: most titles of a listing have capitals and some do not, or the other way round.</summary>
public sealed class TitleCaseMix : Rule
{
    /// <summary>Among fewer titles there is no custom that one could break.</summary>
    private const int FewestTitles = 5;

    /// <summary>In percent of the titles that have a style.</summary>
    private const int Majority = 80;

    private const int ShortestWord = 3;

    /// <summary>Words that are small in either style.</summary>
    private static readonly FrozenSet<string> SmallWords = WordList.Read("SmallTitleWords.txt", StringComparer.OrdinalIgnoreCase);

    public override DiagnosticDescriptor Descriptor { get; } = new("PP3909", "title case mix", Severity.Hint) { OnByDefault = false };

    private enum Style
    {
        Neither,
        Title,
        Sentence,
    }

    public override void AnalyzeFile(RuleContext context)
    {
        var styles = context.Papers.Papers.Where(paper => paper.Title is not null && paper.Entry.Title is { IsMissing: false })
            .Select(paper => (Paper: paper, Style: StyleOf(paper.Title!))).Where(title => title.Style != Style.Neither).ToList();
        if (styles.Count < FewestTitles)
            return;
        var titles = styles.Count(title => title.Style == Style.Title);
        var usual = titles * 2 >= styles.Count ? Style.Title : Style.Sentence;
        var unusual = styles.Where(title => title.Style != usual).ToList();
        if ((styles.Count - unusual.Count) * 100 < Majority * styles.Count)
            return;
        foreach (var (paper, _) in unusual)
            context.Report(new Diagnostic(Descriptor, paper.Entry.Title!.Span, usual == Style.Title ? "this title is written like a sentence, most others have capitals" : "this title has capitals, most others are written like sentences") { Paper = paper });
    }

    /// <summary>By the words behind the first one that are long and begin with a letter that has a capital.</summary>
    private static Style StyleOf(string title)
    {
        var (capitals, small) = (0, 0);
        var isFirst = true;
        foreach (var range in title.AsSpan().Split(' '))
        {
            var word = title.AsSpan()[range].Trim("\"'“”‘’([{:;,.!?)]}");
            if (word.Length < ShortestWord || isFirst || SmallWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word))
            {
                isFirst &= word.Length == 0;
                continue;
            }

            capitals += char.IsUpper(word[0]) ? 1 : 0;
            small += char.IsLower(word[0]) ? 1 : 0;
        }

        return capitals + small < 2 ? Style.Neither : capitals * 10 >= (capitals + small) * 7 ? Style.Title : capitals * 10 <= (capitals + small) * 3 ? Style.Sentence : Style.Neither;
    }
}
