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
        $"{Asking($"'{word}' is no level", word is "none" or "silent" or "disable" ? "off" : Spelling.Nearest(word, LevelWords.All))} Levels are {string.Join(", ", LevelWords.All)}";

    internal static string NoRule(string id, RuleSettings known) =>
        $"{Asking($"no rule is '{id}' or begins so", Spelling.Nearest(id, known.Descriptors.Select(descriptor => descriptor.Id)))} 'paperparse rules' lists them{RuleIds.WayToOthers(id)}";

    private static string Asking(string what, string? nearest) => nearest is null ? what + "." : what + Spelling.DidYouMean(nearest);
}
