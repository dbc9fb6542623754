using System.Buffers;
using PaperParse.Grammars;
using PaperParse.Syntax;

namespace PaperParse.Benchmarks;

/// <summary>Something that reads a whole text and whose time is compared with the yardstick's.</summary>
/// <param name="Name">As it is called in the table.</param>
/// <param name="Run">Reads the text; what it gives back is only there so that nothing is optimised away.</param>
internal sealed record Contender(string Name, Func<string, long> Run)
{
    public const string YardstickName = "line loop";
    public const string TreeName = "tree";

    private static readonly SearchValues<char> Breaks = SearchValues.Create("\r\n");

    /// <summary>The yardstick first. A row more in the table is an element more here.</summary>
    public static IReadOnlyList<Contender> All { get; } = [new(YardstickName, CountBreaks), new(TreeName, Parse)];

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

    public static Dialect Dialect { get; } = BuiltInGrammars.Dialects.Single(dialect => dialect.Name == "hf-text");
}
