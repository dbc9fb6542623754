using PaperParse.Analysis;
using PaperParse.Inputs;
using PaperParse.Syntax;

namespace PaperParse.Cli;

/// <summary><c>grammar test --damage</c>: which entries a lost line harms although it is none of theirs.</summary>
internal static class DamageRun
{
    /// <summary>So much of what a field was and became is shown.</summary>
    private const int ShownCharacters = 60;

    public static int Of(GrammarFolder grammar, Streams streams)
    {
        var (lines, harmed) = (0, 0);
        try
        {
            foreach (var sample in grammar.Samples)
            {
                var text = sample.Text();
                lines += text.Lines.Count;
                foreach (var harm in LostLines.Harm(grammar.Dialect, text))
                {
                    harmed++;
                    streams.Out.WriteLine(Escaped.Inline($"{sample.Path}:{harm.Line + 1}: without this line {EntryName.Of(harm.Paper)}, {WhatOf(harm)}"));
                }
            }
        }
        catch (InputException problem)
        {
            streams.Say("paperparse: " + problem.Message);
            return ExitCode.Failure;
        }

        streams.Out.WriteLine($"{grammar.Name}: {Wording.Count(grammar.Samples.Count, "sample")}; {Wording.Count(lines, "line")} taken out in turn; {Wording.Count(harmed, "entry")} harmed that did not hold the line");
        return harmed == 0 ? ExitCode.Ok : ExitCode.Findings;
    }

    private static string WhatOf(HarmedEntry harm) => harm.Field is null ? "is gone" : $"has another {harm.Field}: {Shown(harm.Was)} becomes {Shown(harm.Became)}";

    private static string Shown(string? text) => text is null ? "nothing" : Excerpt.Quote(text, ShownCharacters);
}
