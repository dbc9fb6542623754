using PaperParse.Analysis;
using PaperParse.Inputs;

namespace PaperParse.Cli;

/// <summary><c>fix --undo</c>: takes back what a journal tells, the last first. A file that is not as the fixes left it is left alone.</summary>
internal static class UndoRun
{
    public static int Of(string journal, Streams streams)
    {
        var code = ExitCode.Ok;
        var restored = 0;
        try
        {
            foreach (var section in JournalReader.Read(journal).Reverse())
            {
                if (Undo(section) is { } problem)
                {
                    streams.Say($"paperparse: {section.Path}: left alone: {problem}");
                    code = ExitCode.Failure;
                }
                else
                {
                    restored++;
                    streams.Say($"{section.Path}: restored");
                }
            }
        }
        catch (InputException problem)
        {
            streams.Say("paperparse: " + problem.Message);
            return ExitCode.Failure;
        }

        streams.Say($"{Wording.Count(restored, "file")} restored");
        return code;
    }

    /// <summary>Null when it was undone, or why not.</summary>
    private static string? Undo(JournalSection section)
    {
        if (section.Path == InputPaths.StandardInput)
            return "it came from standard input, and what was made of it went to standard output";
        try
        {
            var text = InputFile.Read(section.Path, new InputOptions { Encoding = EncodingNames.Find(section.Encoding), ForWriting = true });
            var hash = JournalSection.HashOf(text);
            if (hash == section.Before)
                return "it is already as it was before these fixes";
            if (hash != section.After)
                return "it was changed after these fixes";
            var old = section.Undo(text);
            if (JournalSection.HashOf(old) != section.Before)
                return "the journal does not lead back to what it was";
            InputFile.Write(old, section.Path);
            return null;
        }
        catch (InputException problem)
        {
            return problem.Problem;
        }
        catch (ArgumentException)
        {
            return "the journal's changes are none of this file";
        }
    }
}
