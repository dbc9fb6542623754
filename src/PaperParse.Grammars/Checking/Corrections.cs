using PaperParse.Grammars.Notation;
using PaperParse.Syntax;

namespace PaperParse.Grammars.Checking;

/// <summary>Changes of a grammar that make it right, where that can be told from what is written.</summary>
internal static class Corrections
{
    /// <summary>Makes an expression take something, where taking away one <c>?</c> or raising one bound is enough.</summary>
    // (blank?){1,3}      prose{0,60}
    //       ^ nothing          ^ 1
    public static TextChange[] TakeSomething(Expression expression) => expression switch
    {
        RepeatExpression { Min: 0 } repeat => AtLeastOnce(repeat),
        RepeatExpression repeat => TakeSomething(repeat.Inner),
        SequenceExpression sequence => sequence.Items.Select(TakeSomething).FirstOrDefault(change => change.Length > 0) ?? [],
        LabelExpression label => TakeSomething(label.Inner),
        ChoiceExpression choice => [.. choice.Alternatives.SelectMany(TakeSomething)],
        _ => [],
    };

    private static TextChange[] AtLeastOnce(RepeatExpression repeat)
    {
        // Behind the mark may stand the parenthesis that closes the group.
        var behind = repeat.Bounds;
        var mark = behind.Text.IndexOfAny(['?', '0']);
        return mark < 0 ? [] : [new Place(behind.Source, behind.Offset + mark, 1).ReplaceBy(behind.Text[mark] == '?' ? "" : "1")];
    }

    // (prose | prose dot)
    //          ^^^^^^^^^    goes before the first; one that is there twice goes away
    public static TextChange[] PutFirst(ChoiceExpression choice, int earlier, int later)
    {
        var (hiding, hidden) = (choice.Alternatives[earlier].Place, choice.Alternatives[later].Place);
        var before = choice.Alternatives[later - 1].Place.End;
        var delete = new Place(hidden.Source, before, hidden.End - before).Delete();
        return hiding.Text == hidden.Text ? [delete] : [hiding.InsertBefore(hidden.Text + " | "), delete];
    }

    // prose{1,60} title
    // ^^^^^            (!title prose)
    public static TextChange[] Guard(Expression repeat, Expression next)
    {
        var guard = next is RepeatExpression or WantedExpression ? next.Below().ElementAt(1).Place.Text : next.Place.Text;
        return repeat is RepeatExpression { Inner: { } inner } ? [inner.Place.ReplaceBy($"(!{guard} {inner.Place.Text})")] : [];
    }

    /// <summary>In place of a <c>text</c> that something has to stand behind: up to the next white space.</summary>
    public static TextChange[] EndText(Expression expression) =>
        expression.Below().LastOrDefault(part => part is NameExpression { Name: FieldLabels.AnyText }) is { } text ? [text.Place.ReplaceBy("until(\" \")")] : [];

    // Entry = prose Entry?      (prose){1,60}
    //         ^^^^^^^^^^^^
    public static TextChange[] Repeat(RuleDefinition rule)
    {
        if (rule.Pattern is not SequenceExpression { Items: var items } || items.SkipLast(1).Any(part => part.Below().Any(IsItself)))
            return [];
        if (!IsItself(items[^1]) && !(items[^1] is RepeatExpression { Min: 0, Max: 1, Inner: var inner } && IsItself(inner)))
            return [];
        var repeated = items[0].Place.To(items[^2].Place).Text;
        return [rule.Pattern.Place.ReplaceBy(items is [NameExpression, _] ? repeated + "{1,60}" : $"({repeated}){{1,60}}")];

        bool IsItself(Expression part) => part is NameExpression name && name.Name == rule.Name;
    }

    /// <summary>What other notations have as words.</summary>
    public static string? OfWord(string name) => name.ToUpperInvariant() switch { "OR" => "|", "NOT" => "!", _ => null };
}
