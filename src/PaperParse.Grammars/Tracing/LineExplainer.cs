using PaperParse.Grammars.Checking;
using PaperParse.Grammars.Lines;
using PaperParse.Grammars.Notation;
using PaperParse.Syntax;

namespace PaperParse.Grammars.Tracing;

/// <summary>Explains a line of a plain text, by reading the text once more with a trace.</summary>
/// <param name="grammar">Traced.</param>
/// <param name="definitions">Of the grammar.</param>
/// <param name="trace">Watches the line; it counts the lines that the grammar sees.</param>
/// <param name="directives">Those that it does not see; null where there are none.</param>
internal sealed class LineExplainer(LineGrammar grammar, Definitions definitions, ReadingTrace trace, DirectiveLines? directives)
{
    /// <param name="text">All of the text.</param>
    /// <param name="line">The index of the line.</param>
    public Explanation Explain(SourceText text, int line)
    {
        using (var builder = new SyntaxTreeBuilder())
            grammar.Read(text, builder, out _);
        var watched = directives?.RestLineOf(line) ?? line;
        var around = trace.Taken.Where(part => part.Start <= watched && watched < part.End).ToList();
        var takenBy = around.Where(part => part.Rule is not null && FieldLabels.NodeOf(part.Rule) is not null).Reverse().Select(part => part.Rule!).Distinct().ToList();
        var kind = around.Select(part => part.Expression).OfType<NameExpression>().Select(name => name.Name).FirstOrDefault(name => definitions.Find(name) is LineDefinition);
        return new Explanation(takenBy, kind, Patterns(text, text.Lines[line]), Attempts());
    }

    private List<PatternVerdict> Patterns(SourceText text, TextLine line)
    {
        var content = text.ToString(new TextSpan(line.Start, line.Width));
        var indent = content.Length - content.AsSpan().TrimStart().Length;
        var trimmed = content.Trim();
        if (trimmed.Length == 0)
            return [];
        var explainer = new PatternExplainer(definitions, trace);
        return [.. grammar.Kinds.Kinds.Select(Verdict).OrderByDescending(verdict => verdict.Fits).ThenBy(verdict => verdict.IsElse).ThenByDescending(verdict => verdict.Offset)];

        PatternVerdict Verdict(LineKind kind)
        {
            var start = line.Start + indent;
            return Refusal(kind, trimmed, indent) is { } refusal
                ? new PatternVerdict(kind.Name, false, kind.IsElse, start, refusal)
                : explainer.Explain(kind.Name, kind.IsElse, kind.Pattern, trimmed, start);
        }
    }

    /// <summary>Why a line is none of a kind, whatever stands in it; null where that does not speak against it.</summary>
    private static string? Refusal(LineKind kind, string content, int indent) =>
        content.Length < kind.Min ? $"it is {content.Length} wide, less than min {kind.Min}"
        : content.Length > kind.Max ? $"it is {content.Length} wide, more than max {kind.Max}"
        : kind.IsIndented == true && indent == 0 ? "it is not indented"
        : kind.IsIndented == false && indent > 0 ? "it is indented, and the kind is flush"
        : kind.NotEnding.FirstOrDefault(end => content.EndsWith(end, StringComparison.Ordinal)) is { } ending ? $"it ends with {Escaped.Quote(ending)}"
        : kind.NotContaining.FirstOrDefault(piece => content.Contains(piece, StringComparison.Ordinal)) is { } piece ? $"{Escaped.Quote(piece)} stands in it"
        : null;

    private List<RuleAttempt> Attempts() =>
    [
        .. trace.Wishes.GroupBy(wish => (Rules: string.Join('>', wish.Rules), wish.Start))
            .Select(same => same.MaxBy(wish => wish.Before.Count) is var first ? new RuleAttempt(
                first!.Rules, NumberOf(first.Start), [.. first.Before.Select(Shown)],
                [.. same.Select(wish => NotationText.Of(wish.Expression)).Distinct(StringComparer.Ordinal)]) : null!)
            .OrderByDescending(attempt => attempt.Found.Count).ThenBy(attempt => attempt.StartLine),
    ];

    private string Shown(TakenPart part) =>
        part.End <= part.Start + 1 ? $"{part.Rule} {NumberOf(part.Start)}" : $"{part.Rule} {NumberOf(part.Start)}-{NumberOf(part.End - 1)}";

    private int NumberOf(int line) => (directives?.LineOf(line) ?? line) + 1;
}
