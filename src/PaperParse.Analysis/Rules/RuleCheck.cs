using System.Text.RegularExpressions;

namespace PaperParse.Analysis;

/// <summary>What is wrong with a rule before it is ever asked.</summary>
public static partial class RuleCheck
{
    /// <summary>One sentence for the author of the rule, with what would be right; null where nothing is wrong.</summary>
    public static string? MistakeIn(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var name = rule.GetType().Name;
        DiagnosticDescriptor? descriptor;
        try
        {
            descriptor = rule.Descriptor;
        }
        catch (Exception problem)
        {
            return $"{name}: its Descriptor throws {problem.GetType().Name} ({Excerpt.Of(problem.Message, characters: 100)}); give it a value that is made once: Descriptor {{ get; }} = new(\"ACME001\", \"…\", Severity.Warning)";
        }

        if (descriptor is null)
            return $"{name}: it has no descriptor; give it one: Descriptor {{ get; }} = new(\"ACME001\", \"what is wrong\", Severity.Warning)";
        if (descriptor.Id is null || !RuleIds.IsId(descriptor.Id))
            return $"{name}: '{Excerpt.Of(descriptor.Id)}' is no id of a rule; an id is two to ten capitals and three to five digits, such as ACME001";
        if (string.IsNullOrWhiteSpace(descriptor.Title))
            return $"{descriptor.Id}: its descriptor has no title; say in a few words what is wrong";
        return OptionMistakeIn(descriptor);
    }

    private static string? OptionMistakeIn(DiagnosticDescriptor descriptor)
    {
        foreach (var option in descriptor.Options)
        {
            if (!OptionName().IsMatch(option.Name))
                return $"{descriptor.Id}: '{Excerpt.Of(option.Name)}' is no name of an option; it is small letters with hyphens between them, such as most-authors";
            if (option.Least > option.Default || option.Default > option.Most)
                return $"{descriptor.Id}: the default of {option.Name} is {option.Default}, which is not from {option.Least} to {option.Most}";
        }

        return descriptor.Options.GroupBy(option => option.Name).FirstOrDefault(group => group.Count() > 1) is { } twice
            ? $"{descriptor.Id}: two options are called {twice.Key}"
            : null;
    }

    [GeneratedRegex("^[a-z]+(-[a-z]+)*$", RegexOptions.CultureInvariant)]
    private static partial Regex OptionName();
}
