using PaperParse.Grammars;
using PaperParse.Inputs;

namespace PaperParse.Cli;

/// <summary>Loads what <c>--grammar</c> names.</summary>
internal static class GrammarLoader
{
    /// <param name="path">Null when the option was not given: then the dialect is null too, which is the built-in one.</param>
    /// <param name="streams">Every mistake in the grammar is said here.</param>
    /// <param name="dialect">To be used for all inputs.</param>
    /// <returns>False when there is no such dialect.</returns>
    public static bool TryLoad(string? path, Streams streams, out Dialect? dialect)
    {
        dialect = null;
        if (path is null)
            return true;
        try
        {
            var text = InputFile.Read(path);
            if (text.UndecodableByteOffset is not null)
                throw new InputException(path, "is neither UTF-8 nor UTF-16 with a byte order mark");
            (dialect, var errors) = GrammarCompiler.Compile(text.ToString(), path);
            foreach (var error in errors)
                streams.Say(error.ToString());
            return dialect is not null;
        }
        catch (InputException problem)
        {
            streams.Say("paperparse: --grammar: " + problem.Message);
            return false;
        }
    }
}
