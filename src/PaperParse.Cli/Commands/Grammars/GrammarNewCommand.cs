using System.CommandLine;
using PaperParse.Grammars;
using PaperParse.Grammars.Proposing;
using PaperParse.Html.Grammar;
using PaperParse.Html.Proposing;
using PaperParse.Inputs;
using PaperParse.Syntax;

namespace PaperParse.Cli;

/// <summary><c>grammar new</c>: a folder with a grammar to begin with, a listing, and the tree that it gives.</summary>
internal static class GrammarNewCommand
{
    public const string Name = "new";

    public static Command Create(Streams streams)
    {
        var name = new Argument<string>("NAME") { Description = "What the grammar is called: small letters, digits and hyphens, such as weekly-text" };
        var from = new Option<string?>("--from") { HelpName = "DUMP", Description = "A text or page of the listing: the lines or elements that recur in it are proposed" };
        var output = new Option<string?>("--output") { HelpName = "DIR", Description = "The folder in which the folder NAME is made; the current one by default" };
        var command = new Command(Name, "Make a grammar to begin with, with a sample") { name, from, output };
        command.SetAction(parsed =>
        {
            try
            {
                return Run(parsed.GetRequiredValue(name), parsed.GetValue(from), parsed.GetValue(output) ?? "", streams);
            }
            catch (Exception problem) when (problem is InputException or IOException or UnauthorizedAccessException)
            {
                streams.Say("paperparse: " + problem.Message);
                return ExitCode.Failure;
            }
        });
        return command;
    }

    private static int Run(string name, string? from, string output, Streams streams)
    {
        if (!IsName(name))
            return Refuse(streams, $"{name}: a grammar is called by small letters, digits and hyphens, and begins with a letter, such as weekly-text");
        var folder = Path.Combine(output, name);
        if (Directory.Exists(folder) || File.Exists(folder))
            return Refuse(streams, $"{folder}: is there already; take another name, or delete it");
        var (starter, isPage) = from is null ? (StarterGrammar.WithoutDump(name), false) : Propose(name, from, streams);
        var (dialect, errors) = PageGrammarCompiler.Compile(starter.Grammar, name + ".grammar");
        if (dialect is null)
            throw new InvalidOperationException($"the proposed grammar has a mistake: {errors[0]}");
        var samples = Path.Combine(folder, "samples");
        Directory.CreateDirectory(samples);
        var grammar = Path.Combine(folder, name + ".grammar");
        var sample = Path.Combine(samples, isPage ? "first.html" : "first.txt");
        InputFile.Write(new SourceText(starter.Grammar), grammar);
        InputFile.Write(new SourceText(starter.Sample), sample);
        // As "grammar test" reads it.
        var tree = new GrammarSample(sample, Path.Combine(samples, "first.verified.txt"), dialect);
        InputFile.Write(new SourceText(tree.Tree()), tree.TreePath);
        foreach (var path in (string[])[grammar, sample, tree.TreePath])
            streams.Out.WriteLine(Escaped.Inline(path));
        if (from is not null)
            streams.Out.WriteLine($"{starter.Kinds.Count} {(isPage ? "elements and values" : "kinds of line")} proposed{(starter.Kinds.Count > 0 ? ": " + string.Join(", ", starter.Kinds) : "; nothing recurs")}");
        return ExitCode.Ok;
    }

    private static (StarterGrammar Starter, bool IsPage) Propose(string name, string path, Streams streams)
    {
        var text = InputFile.Read(path);
        var (_, detection) = DialectDetector.Detect(text, BuiltInDialects.All);
        List<string> notes = [];
        if (detection.Dialect != Detection.UnknownDialect)
        {
            notes.Add($"The built-in dialect {detection.Dialect} reads this dump already{(detection.IsUncertain ? ", perhaps" : "")}: \"extends {detection.Dialect}\" in a grammar takes it over.");
            streams.Say($"paperparse: {path}: the built-in dialect {detection.Dialect} reads it already{(detection.IsUncertain ? ", perhaps" : "")}; the grammar is made all the same");
        }

        return StarterPage.IsPage(text) ? (StarterPage.Of(name, text, notes), true) : (StarterGrammar.Of(name, text, notes), false);
    }

    private static bool IsName(string name) =>
        name.Length is > 0 and <= 60 && char.IsAsciiLetterLower(name[0]) && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');

    private static int Refuse(Streams streams, string problem)
    {
        streams.Say("paperparse: " + problem);
        return ExitCode.Failure;
    }
}
