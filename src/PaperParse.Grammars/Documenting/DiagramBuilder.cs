using System.Globalization;
using PaperParse.Grammars.Documenting.Diagrams;
using PaperParse.Grammars.Notation;
using PaperParse.Syntax;

namespace PaperParse.Grammars.Documenting;

/// <summary>
/// Makes the diagram of an expression.
/// <code>
/// title:(text "."?)      a frame "title", in it a row: "text", and a bypass around "."
/// </code>
/// </summary>
/// <param name="names">Where the names in it lead to.</param>
/// <param name="level">What it stands for, which says what the notation itself knows there.</param>
internal sealed class DiagramBuilder(DocumentedNames names, PatternLevel level)
{
    /// <summary>Choices among fixed texts only are set in rows when there are more of them than this.</summary>
    private const int MostBranches = 6;

    private const char OpenBox = '␣';

    public Diagram Build(Expression expression) => expression switch
    {
        NameExpression name => BoxOf(name.Name),
        LiteralExpression literal => new Box(BoxKind.Literal, Visible(literal.Text)),
        SequenceExpression sequence => new Row([.. sequence.Items.Select(Build)]),
        ChoiceExpression choice => BuildChoice(choice),
        RepeatExpression repeat => BuildRepeat(repeat),
        LabelExpression label => new Frame(FrameKind.Label, CaptionOf(label.Label), HintOf(label.Label), Build(label.Inner)),
        LookAheadExpression lookAhead => new Frame(
            FrameKind.LookAhead, lookAhead.Wanted ? "& only before" : "! not before", "Looks ahead and takes nothing.", Build(lookAhead.Inner)),
        WantedExpression wanted => BuildWanted(wanted),
        WithoutExpression without => MissingOf(without.Name),
        UntilExpression until => BuildUntil(until),
        NestedExpression nested => new Box(BoxKind.BuiltIn, $"text from {Quote(nested.Open)} to its {Quote(nested.Close)}", hint: "Text from a mark to the one that closes it, with others of the kind in it."),
        EachExpression each => new Loop(
            new Branches([.. each.Items.Select(BuildPartOfEach)], isOrdered: false), "in any order, each once, or as often as it says"),
        OverExpression over => new Frame(
            FrameKind.Place, $"lines, read once more as {NameOf(over.Pattern)}", "These lines, and what stands in them read across their breaks.", Build(over.Lines), names.TargetOf(NameOf(over.Pattern), PatternLevel.Characters)),
        WithExpression with => new Frame(
            FrameKind.Place, $"in each {with.Container.Name}", "All of these parts are looked for in what this finds.", Build(with.Parts), names.TargetOf(with.Container.Name, level)),
        _ => throw new InvalidOperationException($"No diagram shows a {expression.GetType().Name}."),
    };

    private Box BoxOf(string name) => DocumentedNames.IsBuiltIn(name, level)
        ? new Box(BoxKind.BuiltIn, name)
        : new Box(BoxKind.Name, name, names.TargetOf(name, level));

    // "Jan" | "Feb" | "Mar" | …     many fixed texts need no rails
    private Diagram BuildChoice(ChoiceExpression choice)
    {
        var items = choice.Alternatives.Select(Build).ToList();
        return items.Count > MostBranches && choice.Alternatives.All(alternative => alternative is LiteralExpression)
            ? new Frame(FrameKind.Place, "the first of these that fits", "One of these texts; where several fit, the first.", new WordGrid(items))
            : new Branches(items);
    }

    private Diagram BuildRepeat(RepeatExpression repeat)
    {
        // A run of digits is taken whole, and its bounds are about its length.
        if (level != PatternLevel.Lines && repeat is { Min: > 0, Inner: NameExpression { Name: FieldLabels.Digits } })
            return new Box(BoxKind.BuiltIn, Invariant($"{Times(repeat)} {FieldLabels.Digits}"));
        var inner = Build(repeat.Inner);
        if (repeat.Max > 1)
            inner = new Loop(inner, CaptionOf(repeat));
        return repeat.Min == 0 ? new Bypass(inner) : inner;
    }

    private Branches BuildWanted(WantedExpression wanted) =>
        new([Build(wanted.Inner), wanted.Inner is NameExpression name ? MissingOf(name.Name) : new Row([])]);

    // ~AuthorList | CustomField{0,9}     what is not there any more is no way around the whole
    private Diagram BuildPartOfEach(Expression item) =>
        item is RepeatExpression { Min: 0 } repeat ? repeat.Max > 1 ? new Loop(Build(repeat.Inner), CaptionOf(repeat)) : Build(repeat.Inner) : Build(item);

    private Diagram BuildUntil(UntilExpression until) => until.Ends.All(end => end is LiteralExpression)
        ? new Box(BoxKind.BuiltIn, $"text up to {string.Join(", ", until.Ends.Select(end => Quote(((LiteralExpression)end).Text)))}", hint: "Text up to the first place where one of these stands, else all that is left.")
        : new Frame(FrameKind.Place, "text up to the first of", "Text up to the first place where one of these stands, else all that is left.", new Branches([.. until.Ends.Select(Build)], isOrdered: false));

    private Box MissingOf(string name) =>
        new(BoxKind.Missing, $"{name} is missing", names.TargetOf(name, level), "A node without text, so that rules can say that it is not there.");

    private static string NameOf(Expression expression) => (expression as NameExpression)?.Name ?? "";

    private static string CaptionOf(string label) => FieldLabels.WholeTokens.ContainsKey(label) ? $"one token ({label})" : label;

    private static string HintOf(string label) => FieldLabels.WholeTokens.ContainsKey(label)
        ? "What it takes is one token, without white space in it or of markup."
        : FieldLabels.NodeOf(label) is not null ? $"What it takes becomes a node {label}." : $"What it takes becomes the field or the part {label}.";

    private static string CaptionOf(RepeatExpression repeat) => repeat.Max == RepeatExpression.Unbounded
        ? Invariant($"at least {repeat.Min} times")
        : repeat.Min == 0 ? Invariant($"up to {repeat.Max} times") : $"{Times(repeat)} times";

    private static string Times(RepeatExpression repeat) => repeat.Min == repeat.Max
        ? Invariant($"{repeat.Min}")
        : repeat.Max == RepeatExpression.Unbounded ? Invariant($"{repeat.Min} or more") : Invariant($"{repeat.Min} to {repeat.Max}");

    // A space at an end of a text could not be told from the edge of its box.
    private static string Visible(string text)
    {
        var (start, end) = (text.Length - text.TrimStart(' ').Length, text.TrimEnd(' ').Length);
        return end == 0 ? new string(OpenBox, text.Length) : new string(OpenBox, start) + text[start..end] + new string(OpenBox, text.Length - end);
    }

    private static string Quote(string text) => Escaped.Quote(text);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
