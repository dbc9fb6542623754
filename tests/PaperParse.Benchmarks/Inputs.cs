using System.Text;
using PaperParse.TestSupport;

namespace PaperParse.Benchmarks;

internal static class Inputs
{
    private const int TiledBytes = 5_000_000;
    private const int DenseAbstractWidth = 40;

    /// <summary>The real dump only where the corpus is.</summary>
    public static IEnumerable<BenchmarkInput> All()
    {
        if (Corpus.Find(Corpus.Seed) is { } seed)
            yield return new BenchmarkInput("seed", File.ReadAllText(seed), IsSeed: true, IsClean: true);
        yield return new BenchmarkInput("samples, 5 MB", Tile(string.Concat(Repository.Samples("hf-text").Select(File.ReadAllText))));
        yield return new BenchmarkInput("dense, 5 MB", Tile(string.Concat(Enumerable.Range(0, 500).Select(DenseEntry))), IsClean: true);
    }

    private static string Tile(string text)
    {
        if (text.Length == 0)
            throw new InvalidOperationException("There is nothing to repeat: no samples under grammars/hf-text/samples.");
        var bytes = Encoding.UTF8.GetByteCount(text);
        return string.Concat(Enumerable.Repeat(text, (TiledBytes + bytes - 1) / bytes));
    }

    /// <summary>An entry whose abstract is no longer than a title: the most entries that a text of a size can hold.</summary>
    private static string DenseEntry(int number)
    {
        var prose = $"We count the herons of pond {number} once more.";
        return $"Herons of Pond {number}\n\n{prose.PadRight(DenseAbstractWidth, '.')[..DenseAbstractWidth]}\n\n  • {2 + (number % 9)} authors\n\n·\n\nNov {1 + (number % 28)}, 2025\n\n";
    }
}
