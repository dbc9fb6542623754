using PaperParse.Syntax;

namespace PaperParse.Analysis;

/// <summary>
/// What is accepted in the texts of a folder and below, as it lies in a file that is kept with them. A finding is a line, and lines are
/// sorted, so that a change of the file shows which findings came and went:
/// <code>
/// {
///   "version": 1,
///   "files": {
///     "2031/monday.txt": [
///       {"rule": "PP0004", "count": 3},
///       {"rule": "PP3001", "entry": "1:title:0f8a…", "text": "\\%", "count": 2}
///     ]
///   }
/// }
/// </code>
/// </summary>
/// <param name="Files">By the path of the text, relative to the folder that the file lies in, with <c>/</c> between its parts.</param>
public sealed record BaselineFile(IReadOnlyDictionary<string, Baseline> Files)
{
    /// <summary>What the file is called where nothing else is said.</summary>
    public const string Name = ".paperparse-baseline.json";

    /// <summary>Some 60,000 findings: more are not accepted, they are ignored. A larger file is neither read nor written.</summary>
    public const int MostBytes = 8 * 1024 * 1024;

    /// <summary>The only one so far.</summary>
    public const int Version = 1;

    /// <summary>How many findings are accepted in all.</summary>
    public int Count => Files.Values.Sum(baseline => baseline.Accepted.Values.Sum());

    /// <param name="text">Of the file, with its path.</param>
    /// <param name="rules">The ids that there are; null where ones of rules that are gone are welcome, since they are about to be forgotten.</param>
    /// <exception cref="BaselineException">The text is no such file; the message has the first mistake.</exception>
    public static BaselineFile Parse(SourceText text, IReadOnlyCollection<string>? rules)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new BaselineReader(text, rules).Read();
    }

    /// <summary>The same findings give the same text, whatever order they were found in.</summary>
    public string ToText() => BaselineWriter.Write(this);
}
