using System.Diagnostics;
using PaperParse.Html.Grammar;
using PaperParse.Syntax;

namespace PaperParse.Html.Tests;

/// <summary>
/// No page takes for ever or all memory. Work is counted in looks at elements and values, memory in what is allocated; the clock only says that it ends:
/// a page of a few hundred thousand characters is read in a second or less on a quiet machine, and what grows with the square of that would take an hour.
/// </summary>
public sealed class HostilePagesTests
{
    private const double MostLooksACharacter = 8;
    private const double MostBytesACharacter = 6_000;
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
            Assert.Equal(page.Length, tree.Root.FullSpan.Length);
            Assert.InRange(looks, 0, MostLooksACharacter * page.Length);
            Assert.InRange(bytes, 0, MostBytesACharacter * page.Length);
            Assert.InRange(clock.Elapsed, TimeSpan.Zero, MostTime);
        }
    }
}
