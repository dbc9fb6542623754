using System.Globalization;
using PaperParse.Syntax;

namespace PaperParse.Analysis;

/// <summary>What stands under <c>[rules]</c>: an id, or what ids begin with, and a level; or for one rule a table with its options.</summary>
/// <param name="text">Of the file.</param>
/// <param name="known">The rules that can be named.</param>
/// <param name="mistakes">What is wrong is added here.</param>
internal sealed class RuleReader(SourceText text, RuleSettings known, List<ConfigurationMistake> mistakes)
{
    public RuleLayer Layer(TomlEntry rules)
    {
        if (rules.Value.Content is TomlTable table)
            return new RuleLayer([.. table.Entries.SelectMany(Settings)]);
        Say(rules.Value.Span, $"'rules' is a table, and not {rules.Value.Kind}: write [rules], with PP3001 = \"off\" below");
        return new RuleLayer([]);
    }

    private IEnumerable<RuleSetting> Settings(TomlEntry entry)
    {
        var rules = known.Named(entry.Key, StringComparison.Ordinal);
        if (rules.Count == 0)
        {
            if (!(known.HasOthers && RuleIds.MayBeOfOthers(entry.Key)))
                Say(entry.KeySpan, MistakeWording.NoRule(entry.Key, known));
            return [];
        }

        switch (entry.Value.Content)
        {
            case TomlTable { Entries.Count: 0 }:
                Say(entry.Value.Span, $"nothing is said of {entry.Key}; write {{ level = \"warning\" }}");
                return [];
            case TomlTable table:
                return table.Entries.Select(one => LevelOrOption(entry.Key, rules, one)).OfType<RuleSetting>();
            default:
                return LevelOf(entry.Key, entry.Value) is { } setting ? [setting] : [];
        }
    }

    private RuleSetting? LevelOrOption(string id, IReadOnlyList<DiagnosticDescriptor> rules, TomlEntry entry)
    {
        if (entry.Key == ConfigurationKeys.Level)
            return LevelOf(id, entry.Value);
        if (rules is not [var rule] || rule.Id != id)
        {
            Say(entry.KeySpan, $"'{id}' is what ids begin with, and options belong to one rule; write its whole id, such as {rules[0].Id}");
            return null;
        }

        var names = rule.Options.Select(option => option.Name).Prepend(ConfigurationKeys.Level).ToList();
        if (rule.Options.FirstOrDefault(option => option.Name == entry.Key) is not { } option)
        {
            Say(entry.KeySpan, MistakeWording.Unknown($"{id} has no option '{entry.Key}'", entry.Key, names, "It has"));
            return null;
        }

        if (entry.Value.Content is long value && value >= option.Least && value <= option.Most)
            return new RuleSetting(id, OriginOf(entry.Value)) { Option = option.Name, Value = (int)value };
        var bounds = string.Create(CultureInfo.InvariantCulture, $"'{option.Name}' of {id} is a number from {option.Least} to {option.Most}");
        Say(entry.Value.Span, $"{bounds} ({option.What}), and not {(entry.Value.Content is long number ? number.ToString(CultureInfo.InvariantCulture) : entry.Value.Kind)}");
        return null;
    }

    private RuleSetting? LevelOf(string id, TomlValue value)
    {
        if (value.Content is string word && LevelWords.TryParse(word, out var level))
            return new RuleSetting(id, OriginOf(value)) { Level = level };
        Say(value.Span, value.Content switch
        {
            string other => MistakeWording.NoLevel(other),
            bool answer => $"a level is a text: write \"{(answer ? "on" : "off")}\"",
            _ => $"a level is one of the texts {string.Join(", ", LevelWords.All)}, and not {value.Kind}",
        });
        return null;
    }

    private SettingOrigin OriginOf(TomlValue value) => Setting<string>.OriginOf(text, value.Span);

    private void Say(TextSpan span, string message) => mistakes.Add(new ConfigurationMistake(text, span, message));
}
