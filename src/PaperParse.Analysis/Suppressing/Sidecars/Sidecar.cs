using PaperParse.Extraction;
using PaperParse.Syntax;

namespace PaperParse.Analysis;

/// <summary>
/// What is not to be shown of a text that must stay as it is, in a file beside it. Entries are known by their keys, so it holds wherever they go, and for
/// the same listing in another form.
/// </summary>
public sealed class Sidecar
{
    /// <summary>What the name of such a file ends with.</summary>
    public const string Extension = ".paperparse-ignore";

    private Sidecar(string path, bool isShared, IReadOnlyList<SidecarLine> lines)
    {
        Path = path;
        IsShared = isShared;
        Lines = lines;
    }

    /// <summary>As messages name it.</summary>
    public string Path { get; }

    /// <summary>Whether it is for several texts. What one of them has no use for, another may: so nothing in it is called unused.</summary>
    public bool IsShared { get; }

    internal IReadOnlyList<SidecarLine> Lines { get; }

    /// <summary>Reads one; null, with all that is wrong, where something is.</summary>
    /// <param name="text">Of the file.</param>
    /// <param name="ids">Of all rules that there are, on or off, and of what the engine reports.</param>
    /// <param name="isShared">Whether it is for several texts.</param>
    /// <param name="mistakes">Empty where nothing is wrong.</param>
    public static Sidecar? Read(SourceText text, IEnumerable<string> ids, bool isShared, out IReadOnlyList<SuppressionMistake> mistakes)
    {
        ArgumentNullException.ThrowIfNull(text);
        var reader = new SidecarReader(text, new SuppressibleRules(ids));
        var lines = reader.Read();
        mistakes = reader.Mistakes;
        return mistakes.Count > 0 ? null : new Sidecar(text.Path ?? "", isShared, lines);
    }

    internal ISuppressor Begin(PaperList papers, AnalysisOptions options) => new SidecarRun(this, papers, options);
}
