using PaperParse.Syntax;

namespace PaperParse.Analysis;

/// <summary>How a name that there is not is said, whatever file it stands in.</summary>
public static class MistakeWording
{
    /// <param name="what">The beginning: <c>there is no profile 'hf-serch'</c>.</param>
    /// <param name="name">That there is not.</param>
    /// <param name="names">Those that there are.</param>
    /// <param name="before">Put before them: <c>There are</c>.</param>
    public static string Unknown(string what, string name, IReadOnlyList<string> names, string before) =>
        $"{Asking(what, Spelling.Nearest(name, names))} {before} {string.Join(", ", names)}";

    internal static string NoLevel(string word) =>
        $"{Asking($"'{word}' is no level", LevelMeantBy(word))} Levels are {string.Join(", ", LevelWords.All)}";

    /// <summary>The level that was meant by a word that is none: one of another tool, or a mistyped one; null where nobody can say.</summary>
    public static string? LevelMeantBy(string word) => word switch
    {
        "none" or "silent" or "disable" => "off",
        "warn" => "warning",
        "information" or "note" => "info",
        "err" or "fatal" => "error",
        _ => Spelling.Nearest(word, LevelWords.All),
    };

    internal static string NoRule(string id, RuleSettings known) =>
        $"{Asking($"no rule is '{id}' or begins so", Spelling.Nearest(id, known.Descriptors.Select(descriptor => descriptor.Id)))} 'paperparse rules' lists them{RuleIds.WayToOthers(id)}";

    private static string Asking(string what, string? nearest) => nearest is null ? what + "." : what + Spelling.DidYouMean(nearest);
}
