using System.Buffers;
using Markdig;
using PaperParse.Extraction;
using PaperParse.Grammars;
using PaperParse.HandWritten;
using PaperParse.Syntax;

namespace PaperParse.Benchmarks;

/// <summary>Something that reads a whole text and whose time is compared with the yardstick's.</summary>
/// <param name="Name">As it is called in the table.</param>
/// <param name="Run">Reads the text; what it gives back is only there so that nothing is optimised away.</param>
internal sealed record Contender(string Name, Func<string, long> Run)
{
    public const string YardstickName = "line loop";
    public const string TreeName = "tree";
    public const string HandWrittenName = "hand-written tree";
    public const string MarkdigName = "Markdig";
    public const string RecordsName = "tree and records";
    public const string RegexName = "source-generated Regex";

    private static readonly SearchValues<char> Breaks = SearchValues.Create("\r\n");
    private static readonly MarkdownPipeline Markdown = new MarkdownPipelineBuilder().UsePreciseSourceLocation().Build();

    /// <summary>Given as by a caller who knows it; else the year of the listing is looked for in all entries.</summary>
    private static readonly DateOnly Today = new(2026, 1, 19);

    public static Dialect Dialect { get; } = BuiltInGrammars.Dialects.Single(dialect => dialect.Name == "hf-text");

    private static HandWrittenReader HandWritten { get; } = new(Dialect.Vocabulary);

    /// <summary>The yardstick first. A row more in the table is an element more here.</summary>
    public static IReadOnlyList<Contender> All { get; } =
    [
        new(YardstickName, CountBreaks),
        new(HandWrittenName, ParseByHand),
        new(TreeName, Parse),
        new(MarkdigName, ParseMarkdown),
        new(RecordsName, Extract),
        new("tree, records and keys", ExtractWithKeys),
        new(RegexName, ExtractByRegex),
    ];

    /// <summary>The least that anything can do that looks at each line.</summary>
    private static long CountBreaks(string text)
    {
        var count = 0L;
        var rest = text.AsSpan();
        for (var at = rest.IndexOfAny(Breaks); at >= 0; at = rest.IndexOfAny(Breaks))
        {
            count++;
            rest = rest[(at + 1)..];
        }

        return count;
    }

    /// <summary>A fresh source text each time, so that finding the lines is part of it.</summary>
    private static long Parse(string text) => Dialect.Parse(new SourceText(text)).Root.FullSpan.Length;

    /// <summary>The same tree, without a grammar: the difference is what it costs that grammars are data.</summary>
    private static long ParseByHand(string text) => HandWritten.Parse(new SourceText(text)).Root.FullSpan.Length;

    /// <summary>A peer that also keeps where everything stands; it reads the listing as paragraphs and their inlines.</summary>
    private static long ParseMarkdown(string text) => Markdig.Markdown.Parse(text, Markdown).Span.Length;

    /// <summary>
    /// All values of all papers, and the provenance of all 24 fields, with line and column of those that stand in the text. More than the expression gives: every
    /// field says why it is there or not. Without identity keys, which are worked out when they are asked for and which the expression does not have.
    /// </summary>
    private static long Extract(string text)
    {
        var tree = Dialect.Parse(new SourceText(text));
        var sum = 0L;
        foreach (var paper in PaperExtractor.Extract(tree, Today).Papers)
            sum += LengthOfFields(paper, tree.Text.Lines);
        return sum;
    }

    /// <summary>The same with the keys: all that a record has.</summary>
    private static long ExtractWithKeys(string text)
    {
        var tree = Dialect.Parse(new SourceText(text));
        var sum = 0L;
        foreach (var paper in PaperExtractor.Extract(tree, Today).Papers)
            sum += LengthOfFields(paper, tree.Text.Lines) + (paper.Key?.Length ?? 0);
        return sum;
    }

    private static long LengthOfFields(Paper paper, LineMap lines)
    {
        var sum = 0L;
        foreach (var (_, places) in paper.Fields)
        {
            for (var i = 0; i < places.Count; i++)
                sum += places[i].Span is { } span ? span.Length + lines.PositionOf(span.Start).Line : 1;
        }

        return sum;
    }

    /// <summary>Six values of each entry, each with its place, line and column: no tree, no keys, no word on what is not there (<see cref="RegexExtractor"/>).</summary>
    private static long ExtractByRegex(string text)
    {
        var sum = 0L;
        foreach (var paper in RegexExtractor.Extract(text))
            sum += paper.Title.Place.Line + (paper.Comments?.Place.Length ?? 0);
        return sum;
    }
}
