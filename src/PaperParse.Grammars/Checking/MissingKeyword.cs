using PaperParse.Grammars.Notation;

namespace PaperParse.Grammars.Checking;

/// <summary>
/// A pattern over characters that is written as a rule, because the word before its name was forgotten:
/// <code>
/// dot = "·"      line dot = "·"
/// </code>
/// </summary>
internal static class MissingKeyword
{
    /// <summary>A capital begins the name of a node, and that is a rule whatever stands in it.</summary>
    public static bool IsMissing(RuleDefinition rule) => char.IsAsciiLetterLower(rule.Name[0]) && rule.Pattern.Below().Any(IsOfCharacters);

    /// <summary>Reports it, and gives what was meant, so that nothing else is said of it.</summary>
    public static Definition Report(RuleDefinition rule, GrammarFile file, List<GrammarError> errors)
    {
        var isPiece = file.Definitions.Any(definition => definition is not RuleDefinition && Definitions.PatternOf(definition)?.Below().Any(part => part is NameExpression { Name: var name } && name == rule.Name) == true);
        if (file.IsOfPages && !isPiece && rule.Pattern is LiteralExpression selector)
        {
            errors.Add(rule.Place.Error(
                GrammarErrors.Unreadable, $"a rule is made of elements and other rules; write 'element {rule.Name} \"selector\" = text' for what a selector finds",
                rule.Place.To(selector.Place).ReplaceBy($"element {rule.Name} {selector.Place.Text} = text")));
            return new ElementDefinition(rule.Place, rule.Name, null, selector.Place, selector.Text, IsRun: false, null, new NameExpression(rule.Place, FieldLabels.AnyText));
        }

        isPiece |= file.IsOfPages;
        errors.Add(rule.Place.Error(
            GrammarErrors.Unreadable,
            $"'{rule.Name}' is written as a rule, and has a pattern over characters; write '{(isPiece ? "piece" : "line")} {rule.Name} = …'{(isPiece ? "" : ", or 'piece' for what lines are built of")}",
            rule.Place.InsertBefore(isPiece ? "piece " : "line ")));
        return isPiece
            ? new PieceDefinition(rule.Place, rule.Name, rule.Pattern)
            : new LineDefinition(rule.Place, rule.Name, 0, int.MaxValue, null, [], [], IsElse: false, rule.Pattern);
    }

    private static bool IsOfCharacters(Expression part) => part is LiteralExpression or UntilExpression or NestedExpression
        or NameExpression { Name: FieldLabels.AnyText or FieldLabels.Digits or FieldLabels.Decimal or FieldLabels.ProperWord or FieldLabels.Solid };
}
