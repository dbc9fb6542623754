using PaperParse.Syntax;

namespace PaperParse.Grammars.Proposing;

/// <summary>The pieces that read lists of names, with the words and marks that stand between the names of a dump.</summary>
/// <param name="tokens">All of the dump.</param>
internal sealed class NamePieces(IReadOnlyCollection<ShapeToken> tokens)
{
    private readonly HashSet<string> _here = [.. tokens.Where(token => !token.IsValue).Select(token => token.Text)];

    /// <param name="strict">Whether names that are known by how they look are asked for.</param>
    /// <param name="loose">Whether all between marks is a name.</param>
    public string Write(bool strict, bool loose) =>
        $"# Of the words that stand between names, those that the dump has.\npiece {FieldLabelsOf.Also}   = {Any(Also)}\npiece {FieldLabelsOf.Others} = \",\"? AuthorCount:(\"et\" \"al\" \".\"?)\n" + (strict ? Names() : "") + (loose ? Loose() : "");

    /// <summary>A list of names as a pattern, where all between marks is a name, up to a mark that is given in quotes, and a full stop before it.</summary>
    public string UpTo(string mark) => $"({FieldLabelsOf.Others} | Author:until({Any(Between)} | \". {mark[1..]} | \": {mark[1..]} | {mark} | {Any(Also)}) | {Any(Between)} | {FieldLabelsOf.Also}){{1,1000}}";

    private string Names() =>
        """
        # Ada Berg, Bo van Ry and Cy Stone (Marsh College)
        # ^^^^^^^^  ^^^^^^^^^     ^^^^^^^^  ^^^^^^^^^^^^^     names, known by their capitals, and where they are from
        piece people = person (((
        """ + $"{Any(Between)}) also? | also) person){{0,400}} others?\n"
        + "piece person = Author:((proper | token:particle){1,7}) Affiliation:nested(\"(\" \")\")?\n"
        + $"piece particle = {Any(Here(Guesses.All.Particles))}\n";

    private string Loose() =>
        "# Where a label or a mark says that these are names, all between commas is one; a tab, which stands in quotes here, ends them too.\n"
        + $"piece roster = (others | Author:until({Any(Between)} | \"(\" | \"*\" | \"_\" | \"<\" | \"|\" | \"]\" | \"\t\" | {Any(Also)}) | Affiliation:nested(\"(\" \")\")\n    | {Any(Between)} | also){{1,1000}}\n";

    private List<string> Also => Here(Guesses.All.Also);

    private List<string> Between => Here(Guesses.All.Between);

    // Those that the dump has; where it has none, the commonest, which the data has first.
    private List<string> Here(List<string> words) => words.FindAll(_here.Contains) is { Count: > 0 } here ? here : words[..1];

    private static string Any(List<string> words) =>
        string.Join(" | ", words.OrderByDescending(word => word.Length).ThenBy(word => word, StringComparer.Ordinal).Select(word => Escaped.Quote(word)));
}
