using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PaperParse.Extraction;

namespace PaperParse.Cli.Tests;

/// <summary>
/// The examples of the reference of the notation: a grammar, a text, and below each text what comes of it, or below a wrong grammar its mistakes.
/// <code>
/// ```grammar … ```text … ```fields …     html in the place of text, tree in the place of fields
/// ```grammar … ```errors …
/// </code>
/// </summary>
internal sealed partial class ReferenceExamples(TemporaryFolder folder)
{
    private const string Head = "grammar example\n";

    private string _grammar = "";
    private string _grammarPath = "";
    private string _textPath = "";
    private int _linesBefore;

    /// <summary>The page with what really comes out in the place of what it shows.</summary>
    public string Rerun(string page) => Block().Replace(page, block =>
    {
        var (form, content) = (block.Groups[1].Value, block.Groups[2].Value);
        switch (form)
        {
            case "grammar":
                _grammar = content;
                _linesBefore = FirstColumn("grammar").IsMatch(content) ? 0 : 1;
                _grammarPath = folder.File("example.grammar", Framed(content));
                return block.Value;
            case "text" or "html":
                _textPath = folder.File("sample." + form, content);
                return block.Value;
            default:
                return $"```{form}\n{Result(form)}```\n";
        }
    });

    /// <summary>How many results the page shows.</summary>
    public static int CountOf(string page) => Block().Matches(page).Count(block => block.Groups[1].Value is "fields" or "tree" or "errors");

    /// <summary>The grammars among the examples.</summary>
    public static IEnumerable<string> GrammarsOf(string page) => Block().Matches(page).Where(block => block.Groups[1].Value == "grammar").Select(block => block.Groups[2].Value);

    // As the page says: what a fragment leaves out.
    private static string Framed(string grammar)
    {
        var whole = FirstColumn("grammar").IsMatch(grammar) ? grammar : Head + grammar;
        if (FirstColumn("extends").IsMatch(grammar))
            return whole;
        if (!FirstColumn("items").IsMatch(grammar))
            whole += "items Entry\n";
        if (!FirstColumn("Entry").IsMatch(grammar) && Line().Match(grammar) is { Success: true } line)
            whole += $"Entry = {line.Groups[1].Value}\n";
        return whole;
    }

    private string Result(string form) => form switch
    {
        "fields" => Records(Run("extract")),
        "tree" => Run("parse"),
        _ => Mistakes(ToolRun.Of("grammar", "check", _grammarPath)),
    };

    private string Run(string command)
    {
        var run = ToolRun.Of(command, _textPath, "--grammar", _grammarPath);
        Assert.True(run.Code < ExitCode.Failure, $"{run.Error}\nof\n{_grammar}");
        return run.Out;
    }

    private static string Records(string ndjson) => string.Concat(ndjson.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line =>
    {
        var record = JsonNode.Parse(line)!.AsObject();
        var shown = record.Where(field => RecordKeys.Read.Contains(field.Key) && field.Value is not (null or JsonArray { Count: 0 } or JsonObject { Count: 0 }))
            .Select(field => $"\"{field.Key}\": {field.Value!.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping })}");
        return $"{{{string.Join(", ", shown)}}}\n";
    }));

    private string Mistakes(ToolRun check) => string.Concat(Mistake().Matches(check.Out).Select(mistake =>
    {
        var line = int.Parse(mistake.Groups[1].Value, CultureInfo.InvariantCulture) - _linesBefore;
        return string.Create(CultureInfo.InvariantCulture, $"{line}:{mistake.Groups[2].Value} {mistake.Groups[3].Value}\n");
    }));

    private static Regex FirstColumn(string name) => new($"^{name}\\b(?!-)", RegexOptions.Multiline);

    [GeneratedRegex("^```(grammar|text|html|fields|tree|errors)\n(.*?)```\n", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Block();

    [GeneratedRegex("^line ([A-Za-z0-9-]+)", RegexOptions.Multiline)]
    private static partial Regex Line();

    [GeneratedRegex(@"^.*?:(\d+):(\d+): error (PG\d{4})", RegexOptions.Multiline)]
    private static partial Regex Mistake();
}
