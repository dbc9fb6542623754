using PaperParse.Analysis;
using PaperParse.Extraction;

namespace PaperParse.Analyzers;

/// <summary>PP3904: a Greek letter as itself in one place and by its LaTeX name in another place of the same text.</summary>
public sealed class MixedGreek : ProseRule
{
    private static readonly (string Name, char Letter)[] Letters = [.. WordList.Lines("GreekLetters.txt").Select(line => line.Split(' ')).Select(pair => (pair[0], pair[1][0]))];

    public override DiagnosticDescriptor Descriptor { get; } = new("PP3904", "mixed Greek notation", Severity.Hint) { OnByDefault = false };

    protected override void AnalyzeProse(RuleContext context, Paper paper, Prose prose)
    {
        var text = prose.Text;
        if (!text.AsSpan().ContainsAnyInRange('Α', 'ω'))
            return;
        foreach (var (name, letter) in Letters)
        {
            if (text.Contains(letter, StringComparison.Ordinal) && PlaceOf(text, "\\" + name) is var place and >= 0)
                context.Report(new Diagnostic(Descriptor, prose.SpanOf(place, name.Length + 1), $"{Excerpt.Quote("\\" + name)} here, \"{letter}\" elsewhere in the {Wording.NameOf(prose.Kind)}; one notation is easier to search") { Paper = paper });
        }
    }

    private static int PlaceOf(string text, string command)
    {
        for (var at = text.IndexOf(command, StringComparison.Ordinal); at >= 0; at = text.IndexOf(command, at + 1, StringComparison.Ordinal))
        {
            if (at + command.Length == text.Length || !char.IsAsciiLetter(text[at + command.Length]))
                return at;
        }

        return -1;
    }
}
