namespace PaperParse.Analysis;

/// <summary>Levels as configuration and the command line spell them.</summary>
public static class LevelWords
{
    /// <summary>From the worst to none.</summary>
    public static IReadOnlyList<string> All { get; } = ["error", "warning", "info", "hint", "on", "off"];

    public static string Of(RuleLevel level) => level switch
    {
        RuleLevel.Error => "error",
        RuleLevel.Warning => "warning",
        RuleLevel.Info => "info",
        RuleLevel.Hint => "hint",
        RuleLevel.On => "on",
        _ => "off",
    };

    /// <summary>Whether the word is one of them; case counts.</summary>
    public static bool TryParse(string word, out RuleLevel level)
    {
        foreach (var one in Enum.GetValues<RuleLevel>())
        {
            if (Of(one) == word)
            {
                level = one;
                return true;
            }
        }

        level = RuleLevel.On;
        return false;
    }
}
