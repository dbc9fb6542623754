using PaperParse.Extraction;
using PaperParse.Grammars;
using PaperParse.Syntax;

namespace PaperParse.Analysis.Tests;

/// <summary>Invented listings, read.</summary>
internal static class Listings
{
    private static readonly Dialect HfText = BuiltInGrammars.Dialects.Single(dialect => dialect.Name == "hf-text");

    public static PaperList Read(string text, DateOnly? asOf = null) => PaperExtractor.Extract(HfText.Parse(new SourceText(text)), asOf);

    /// <summary>A listing whose entries are whole and have these titles.</summary>
    public static PaperList Of(params string[] titles) => Read(TextOf(titles));

    public static string TextOf(params string[] titles) => "Daily Papers\n\nMay 20, 2025\n\n" + string.Concat(titles.Select(Entry));

    public static string Entry(string title) =>
        title + "\n\nWe grow moss on old servers and measure how warm the room becomes over a long and wet winter.\n\n  • 3 authors\n·\nMay 3, 2025\n\n";
}
