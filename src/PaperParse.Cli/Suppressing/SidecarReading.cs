using PaperParse.Analysis;
using PaperParse.Inputs;
using PaperParse.Syntax;

namespace PaperParse.Cli;

/// <summary>Reads sidecars from files, and says what is wrong with them.</summary>
internal static class SidecarReading
{
    /// <summary>Tens of thousands of lines; so a file of another kind is not read to find out that it is one.</summary>
    private const long MostBytes = 4 * 1024 * 1024;

    private const string Indent = "    ";

    /// <summary>The text of a sidecar; an empty one where there is no such file. Null, after saying why, where it cannot be read.</summary>
    /// <param name="path">Of the file.</param>
    /// <param name="isNamed">Whether somebody named it; else it was found beside a dump.</param>
    /// <param name="streams">What is wrong is said here.</param>
    public static SourceText? TryReadText(string path, bool isNamed, Streams streams)
    {
        if (!Path.Exists(path) || FoundFile.IsEmpty(path))
            return new SourceText("", path);
        try
        {
            if (!isNamed && FoundFile.Refusal(path) is { } refusal)
                throw new InputException(path, refusal);
            var text = InputFile.Read(path, new InputOptions { MaxBytes = MostBytes });
            return text.UndecodableByteOffset is null && text.EncodingCertainty is null && text.Origin == TextOrigin.File
                ? text
                : throw new InputException(path, "is neither UTF-8 nor UTF-16 with a byte order mark; write it as UTF-8");
        }
        catch (InputException problem)
        {
            streams.Say("paperparse: " + problem.Message);
            return null;
        }
    }

    /// <summary>What a sidecar says; null, after saying why, where something in it cannot be read.</summary>
    /// <param name="text">Of the file.</param>
    /// <param name="isShared">Whether it is for several texts.</param>
    /// <param name="ids">Of all rules there are.</param>
    /// <param name="streams">What is wrong is said here.</param>
    public static Sidecar? TryParse(SourceText text, bool isShared, IEnumerable<string> ids, Streams streams)
    {
        var sidecar = Sidecar.Read(text, ids, isShared, out var mistakes);
        streams.Out.Flush();
        foreach (var mistake in mistakes)
            Write(streams.Error, streams.ErrorPalette, text, mistake);
        streams.Error.Flush();
        return sidecar;
    }

    // listing.txt.paperparse-ignore:3:26: error: no rule is 'PP301' or begins so; did you mean 'PP3001'? …
    //     | 1:title:0123456789abcdef PP301 -- of the page
    //     |                          ^^^^^
    private static void Write(TextWriter writer, Palette palette, SourceText text, SuppressionMistake mistake)
    {
        writer.WriteLine(Escaped.Inline($"{text.Path}:{text.Lines.PositionOf(mistake.Span.Start)}: error: {mistake.Message}"));
        if (SourceWindow.Around(text, mistake.Span) is not { } window)
            return;
        writer.WriteLine($"{Indent}| {window.Line}");
        writer.Write($"{Indent}| ");
        palette.WriteCarets(writer, window.Carets);
        writer.WriteLine();
    }
}
