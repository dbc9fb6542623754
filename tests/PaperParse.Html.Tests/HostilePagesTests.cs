using System.Diagnostics;
using PaperParse.Html.Grammar;
using PaperParse.Syntax;

namespace PaperParse.Html.Tests;

/// <summary>
/// No page takes for ever or all memory. Work is counted in looks at elements and values, memory in what is allocated and what the tree keeps; the clock only says that it ends:
/// a page of a few hundred thousand characters is read in a second or less on a quiet machine, and what grows with the square of that would take an hour.
/// </summary>
public sealed class HostilePagesTests
{
    private const double MostLooksACharacter = 8;
    private const double MostBytesAllocatedACharacter = 20_000;
    private const double MostBytesKeptACharacter = 500;
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(60);

    public static TheoryData<string> Names => [.. HostilePages.All.Keys];

    [Fact]
    public void There_are_fifty_of_them() => Assert.InRange(HostilePages.All.Count, 50, int.MaxValue);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_hostile_page_ends_within_bounds(string name)
    {
        var page = HostilePages.All[name]();
        foreach (var dialect in PageGrammarCompiler.Dialects)
        {
            var clock = Stopwatch.StartNew();
            var before = GC.GetAllocatedBytesForCurrentThread();
            var tree = dialect.Parse(new SourceText(page), out var looks);
            var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
            var time = clock.Elapsed;
            Assert.Equal(page.Length, tree.Root.FullSpan.Length);
            Assert.InRange(looks, 0, MostLooksACharacter * page.Length);
            Assert.InRange(bytes, 0, MostBytesAllocatedACharacter * page.Length);
            Assert.InRange(time, TimeSpan.Zero, MostTime);
            Assert.InRange(Kept(tree), 0, MostBytesKeptACharacter * page.Length);
        }
    }

    /// <summary>Bytes that go when the tree goes: it keeps what it is made of, and no element of the page.</summary>
    private static long Kept(SyntaxTree tree)
    {
        var with = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(tree);
        tree = null!;
        return Math.Max(0, with - GC.GetTotalMemory(forceFullCollection: true));
    }
}
