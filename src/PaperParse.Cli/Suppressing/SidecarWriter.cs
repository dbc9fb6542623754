using System.Globalization;
using PaperParse.Analysis;
using PaperParse.Inputs;
using PaperParse.Syntax;

namespace PaperParse.Cli;

/// <summary>Adds lines to a sidecar.</summary>
/// <param name="path">Of the sidecar, which need not be there.</param>
/// <param name="ids">Of all rules there are.</param>
/// <param name="streams">What is wrong is said here.</param>
internal sealed class SidecarWriter(string path, IReadOnlyCollection<string> ids, Streams streams)
{
    /// <summary>What is wrong with a line that is to be written; null where it can be. It is read as any sidecar is, so that nothing is written that could not be read again.</summary>
    public static string? MistakeIn(SidecarEntry entry, IReadOnlyCollection<string> ids)
    {
        _ = Sidecar.Read(new SourceText(entry.ToString()), ids, isShared: false, out var mistakes);
        return mistakes.Count > 0 ? mistakes[0].Message : null;
    }

    /// <summary>The line where it stands now, with its place before it; null, after saying why, where it cannot be written.</summary>
    public string? TryAdd(SidecarEntry entry)
    {
        if (SidecarReading.TryReadText(path, isNamed: false, streams) is not { } file || SidecarReading.TryParse(file, isShared: false, ids, streams) is not { } sidecar)
            return null;
        if (MistakeIn(entry, ids) is { } mistake)
            return Refuse(mistake);
        if (SidecarEditor.Add(file, sidecar, entry, out var line) is not { } written)
            return Refuse(string.Create(CultureInfo.InvariantCulture, $"{path}:{line}: names {entry.Rule} for {entry.Key} among others already; change that line, or take {entry.Rule} out of it"));
        var isThere = file.Length > 0 && ReferenceEquals(file, written);
        try
        {
            if (!isThere)
                InputFile.Write(written, path);
        }
        catch (InputException problem)
        {
            return Refuse(problem.Message);
        }

        var said = written.ToString(new TextSpan(written.Lines[line - 1].Start, written.Lines[line - 1].Width));
        return string.Create(CultureInfo.InvariantCulture, $"{path}:{line}: {said}{(isThere ? "  (was there already)" : "")}");
    }

    private string? Refuse(string problem)
    {
        streams.Say("paperparse: " + problem);
        return null;
    }
}
