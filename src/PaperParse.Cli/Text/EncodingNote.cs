using System.Globalization;
using PaperParse.Syntax;

namespace PaperParse.Cli;

/// <summary>Says that an encoding was guessed, so that nobody has to find out from the letters.</summary>
internal static class EncodingNote
{
    /// <summary>Nothing where there was no guess.</summary>
    public static void Say(Streams streams, SourceText text)
    {
        if (text.EncodingCertainty is { } certainty)
            streams.Say($"{text.Path}: {Of(text.Encoding.WebName, certainty)}; --encoding names another");
    }

    /// <summary><c>read as windows-1252, 73 % sure</c></summary>
    public static string Of(string encoding, double certainty) =>
        string.Create(CultureInfo.InvariantCulture, $"read as {encoding.ToLowerInvariant()}, {Math.Floor(100 * certainty):0} % sure");
}
