using PaperParse.Grammars;
using PaperParse.Html.Grammar;
using PaperParse.Inputs;
using PaperParse.Syntax;

namespace PaperParse.Cli;

/// <summary>Reads a grammar file: it says itself what it means, so nothing of it is guessed.</summary>
internal static class GrammarFileReader
{
    /// <summary>More than any grammar has in any encoding; so a file of gigabytes is not read to find that out.</summary>
    private const long MostBytes = 16 * 1024 * 1024;

    /// <summary>Null, after saying why, when it cannot be read.</summary>
    public static SourceText? TryRead(string path, Streams streams)
    {
        try
        {
            var text = InputFile.Read(path, new InputOptions { MaxBytes = MostBytes });
            return text.UndecodableByteOffset is null && text.EncodingCertainty is null
                ? text
                : throw new InputException(path, "is neither UTF-8 nor UTF-16 with a byte order mark");
        }
        catch (InputException problem)
        {
            streams.Say("paperparse: " + problem.Message);
            return null;
        }
    }

    /// <summary>The dialect of a grammar; null, after saying why, when it cannot be read or has mistakes.</summary>
    public static Dialect? TryCompile(string path, Streams streams)
    {
        if (TryRead(path, streams) is not { } text)
            return null;
        var (dialect, errors) = PageGrammarCompiler.Compile(text.ToString(), path);
        WriteMistakes(streams, text, errors);
        return dialect;
    }

    /// <summary>On stderr, each with its line and the line as it should read.</summary>
    public static void WriteMistakes(Streams streams, SourceText text, IReadOnlyList<GrammarError> errors)
    {
        // Kept in the order in which they were said, should both be the same terminal.
        streams.Out.Flush();
        foreach (var error in errors)
            MistakeWriter.Write(streams.Error, streams.ErrorPalette, text, error);
        streams.Error.Flush();
    }
}
