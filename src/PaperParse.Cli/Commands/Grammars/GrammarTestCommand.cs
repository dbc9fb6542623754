using System.CommandLine;
using PaperParse.Analysis;
using PaperParse.Inputs;
using PaperParse.Syntax;

namespace PaperParse.Cli;

/// <summary><c>grammar test</c>: whether the samples of a grammar have the trees that lie beside them.</summary>
internal static class GrammarTestCommand
{
    public const string Name = "test";

    public static Command Create(Streams streams)
    {
        var folder = new Argument<string>("DIR") { Description = "The folder of a grammar, or its file: NAME.grammar, and samples/ with the listings and their trees" };
        var update = new Option<bool>("--update") { Description = "Write the trees as they are now; read them before you keep them" };
        var damage = new Option<bool>("--damage") { Description = "Also lose each line of each sample in turn, and see that no other entry is read otherwise" };
        var command = new Command(Name, "Compare the samples of a grammar with their trees") { folder, update, damage };
        command.SetAction(parsed =>
        {
            if (GrammarFolder.TryOpen(parsed.GetRequiredValue(folder), streams) is not { } grammar)
                return ExitCode.Failure;
            var (samples, different, isHarmed) = (0, 0, false);
            var isUpdate = parsed.GetValue(update);
            try
            {
                foreach (var sample in grammar.Samples)
                {
                    samples++;
                    different += Compare(streams, sample, isUpdate) ? 0 : 1;
                }

                streams.Out.WriteLine($"{grammar.Name}: {Wording.Count(samples, "sample")}; {different} {(isUpdate ? "updated" : "different")}");
                isHarmed = parsed.GetValue(damage) && !LostLines.Try(streams, grammar);
            }
            catch (InputException problem)
            {
                streams.Say("paperparse: " + problem.Message);
                return ExitCode.Failure;
            }

            return isHarmed || (different > 0 && !isUpdate) ? ExitCode.Findings : ExitCode.Ok;
        });
        return command;
    }

    private static bool Compare(Streams streams, GrammarSample sample, bool update)
    {
        var got = sample.Tree();
        var expected = sample.Expected();
        if (string.Equals(expected, got, StringComparison.Ordinal))
            return true;
        if (update)
            InputFile.Write(new SourceText(got), sample.TreePath);
        else if (expected is null)
            streams.Out.WriteLine($"{Escaped.Inline(sample.Path)}: no tree yet; --update writes it");
        else
            UnifiedDiff.Write(streams.Out, sample.TreePath, new SourceText(expected), new SourceText(got), escaped: streams.OutIsTerminal);
        return false;
    }
}
