using System.CommandLine;
using PaperParse.Analysis;
using PaperParse.Grammars;
using PaperParse.Html.Grammar;
using PaperParse.Syntax;

namespace PaperParse.Cli;

/// <summary><c>grammar check</c>: the mistakes in grammars, each with its line.</summary>
internal static class GrammarCheckCommand
{
    public const string Name = "check";

    private const string Indent = "    ";

    public static Command Create(Streams streams)
    {
        var files = CommonOptions.Files();
        var command = new Command(Name, "Say what is wrong with grammars, and where") { files };
        command.SetAction(parsed =>
        {
            var (count, mistakes, hasFailed) = (0, 0, false);
            foreach (var path in parsed.GetRequiredValue(files))
            {
                if (GrammarFileReader.TryRead(path, streams) is not { } text)
                {
                    hasFailed = true;
                    continue;
                }

                var (_, errors) = PageGrammarCompiler.Compile(text.ToString(), path);
                foreach (var error in errors)
                    Write(streams, text, error);
                count++;
                mistakes += errors.Count;
            }

            if (count > 0)
                streams.Out.WriteLine($"{Wording.Count(count, "grammar")}; {Wording.Count(mistakes, "mistake")}");
            return hasFailed ? ExitCode.Failure : mistakes > 0 ? ExitCode.Findings : ExitCode.Ok;
        });
        return command;
    }

    // weekly.grammar:4:9: error PG0002: nothing defines 'titel'; did you mean 'title'?
    //     | Entry = titel
    //     |         ^^^^^
    //     = Entry = title
    private static void Write(Streams streams, SourceText text, GrammarError error)
    {
        streams.Out.WriteLine(Escaped.Inline(error.ToString()));
        // A mistake can be in a piece that the grammar uses from another file: then there is no line of this one to show.
        if (error.Path != text.Path || error.Span.End > text.Length)
            return;
        if (SourceWindow.Around(text, error.Span) is { } window)
        {
            streams.Out.WriteLine($"{Indent}| {window.Line}");
            streams.Out.Write($"{Indent}| ");
            streams.OutPalette.WriteCarets(streams.Out, window.Carets);
            streams.Out.WriteLine();
        }

        foreach (var line in CorrectedLines(text, error.Correction ?? []))
            streams.Out.WriteLine($"{Indent}= {line}");
    }

    // Each line that a change is in, as it reads with all of them; some changes add lines, and lines far apart can be changed together.
    private static IEnumerable<string> CorrectedLines(SourceText text, IReadOnlyList<TextChange> changes)
    {
        var corrected = text.WithChanges(changes);
        var shown = new HashSet<int>();
        var shift = 0;
        foreach (var change in changes.OrderBy(change => change.Span.Start))
        {
            var start = change.Span.Start + shift;
            shift += change.NewText.Length - change.Span.Length;
            // The break at the end of an added line is not the beginning of another.
            var end = Math.Max(start, start + change.NewText.TrimEnd('\n').Length);
            var skipped = change.NewText.StartsWith('\n') ? 1 : 0;
            for (var line = corrected.Lines.IndexOf(start + skipped); line <= corrected.Lines.IndexOf(end); line++)
            {
                var place = corrected.Lines[line];
                var at = Math.Clamp(start, place.Start, place.End);
                if (shown.Add(line) && SourceWindow.Around(corrected, new TextSpan(at, 0)) is { } window)
                    yield return window.Line;
            }
        }
    }
}
