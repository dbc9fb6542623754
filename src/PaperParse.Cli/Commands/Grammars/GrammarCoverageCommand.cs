using System.CommandLine;
using System.Globalization;
using PaperParse.Analysis;
using PaperParse.Grammars;
using PaperParse.Inputs;
using PaperParse.Reporting;
using PaperParse.Syntax;

namespace PaperParse.Cli;

/// <summary><c>grammar coverage</c>: what of a grammar no sample exercises, and what of a dump it leaves unread.</summary>
internal static class GrammarCoverageCommand
{
    public const string Name = "coverage";

    /// <summary>Of one text; who has more looks at the grammar first.</summary>
    private const int MostLookalikes = 10;

    /// <summary>Of a line that begins like another, in UTF-16 units.</summary>
    private const int MostShown = 60;

    public static Command Create(Streams streams)
    {
        var folder = new Argument<string>("DIR") { Description = "The folder of a grammar, or its file: NAME.grammar, and samples/ with the listings" };
        var dumps = new Argument<string[]>("DUMPS") { Arity = ArgumentArity.ZeroOrMore, Description = "Files, folders and \"patterns\" to read with the grammar" };
        var command = new Command(Name, "Show what of a grammar no sample exercises, and what of dumps it leaves unread") { folder, dumps };
        command.SetAction(parsed =>
        {
            if (GrammarFolder.TryOpen(parsed.GetRequiredValue(folder), streams) is not { } grammar)
                return ExitCode.Failure;
            try
            {
                WriteSamples(streams, grammar);
            }
            catch (InputException problem)
            {
                streams.Say("paperparse: " + problem.Message);
                return ExitCode.Failure;
            }

            var reader = new InputReader(streams, new InputOptions(), InputReader.StandardInput);
            foreach (var tree in reader.Select(InputPaths.Of(parsed.GetValue(dumps) ?? []), (_, text) => grammar.Dialect.Parse(text)))
                WriteDump(streams, tree, grammar.Dialect);
            return reader.HasFailed ? ExitCode.Failure : ExitCode.Ok;
        });
        return command;
    }

    private static void WriteSamples(Streams streams, GrammarFolder grammar)
    {
        var coverage = grammar.Dialect.Cover(grammar.Samples.Select(sample => sample.Text()));
        foreach (var part in coverage.Unused)
            streams.Out.WriteLine(Escaped.Inline($"{grammar.GrammarPath}:{part.Position}: {part.Definition}: {part.What}"));
        streams.Out.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{grammar.Name}: {Wording.Count(grammar.Samples.Count, "sample")}; {coverage.Exercised} of {Wording.Count(coverage.Parts, "part")} exercised"));
    }

    // The share of text in fields says most: chrome can be all of a dump that is read wrongly.
    private static void WriteDump(Streams streams, SyntaxTree tree, Dialect dialect)
    {
        var path = Escaped.Inline(tree.Text.Path!);
        foreach (var skipped in tree.Root.DescendantNodes().Where(node => node.Kind == SyntaxKind.SkippedText))
            WriteSkipped(streams, tree.Text, path, skipped);
        WriteLookalikes(streams, path, tree.Text, dialect.FindLookalikes(tree.Text));
        var entries = tree.Root.DescendantNodes().Count(node => node.Kind == SyntaxKind.Entry);
        streams.Out.WriteLine($"{path}: {(entries == 1 ? "1 entry" : entries.ToString("N0", CultureInfo.InvariantCulture) + " entries")}; {SummaryLine.CharactersOf(Coverage.Of(tree))}");
    }

    // On a page tags and white space can stand in skipped text too; lines without a word of it are not worth saying.
    private static void WriteSkipped(Streams streams, SourceText text, string path, SyntaxNode skipped)
    {
        foreach (var line in skipped.DescendantTokens().Where(token => token.Kind == SyntaxKind.Text && !token.Span.IsEmpty).Select(token => text.Lines.IndexOf(token.Span.Start)).Distinct())
        {
            var place = text.Lines[line];
            if (SourceWindow.Around(text, new TextSpan(place.Start, 0)) is { } window)
                streams.Out.WriteLine($"{path}:{(line + 1).ToString(CultureInfo.InvariantCulture)}: skipped: {window.Line.Trim()}");
        }
    }

    // A label that somebody mistyped is prose to the grammar, and "0.0 % skipped" would call that clean.
    private static void WriteLookalikes(Streams streams, string path, SourceText text, IReadOnlyList<Lookalike> found)
    {
        foreach (var one in found.Take(MostLookalikes))
        {
            var line = text.ToString(one.Span);
            var shown = line.Length <= MostShown ? line : line[..MostShown] + "…";
            streams.Out.WriteLine($"{path}:{text.Lines.PositionOf(one.Span.Start)}: {Escaped.Quote(shown)} is read as '{one.Kind}'; it begins {(one.IsMistyped ? "nearly " : "")}like '{one.Like}' ({Escaped.Quote(one.Beginning)})");
        }

        if (found.Count > MostLookalikes)
            streams.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{path}: {found.Count - MostLookalikes:N0} more lines begin like another kind than the one that they are read as"));
    }
}
