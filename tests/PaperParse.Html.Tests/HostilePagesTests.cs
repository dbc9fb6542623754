using System.Diagnostics;
using System.Runtime.CompilerServices;
using PaperParse.Html.Grammar;
using PaperParse.Html.Pages;
using PaperParse.Syntax;

namespace PaperParse.Html.Tests;

/// <summary>
/// No page takes for ever or all memory. Work is counted in looks at elements and values, memory in what is allocated; the clock only says that it ends:
/// a page of a few hundred thousand characters is read in a second or less on a quiet machine, and what grows with the square of that would take an hour.
/// </summary>
public sealed class HostilePagesTests
{
    private const double MostLooksACharacter = 8;
    private const double MostBytesAllocatedACharacter = 20_000;
    private static readonly TimeSpan MostTime = TimeSpan.FromMinutes(5);

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
        }
    }

    /// <summary>The tree keeps what it is made of; the elements, which are much larger, go when it is read.</summary>
    [Fact]
    public void A_tree_keeps_no_element_of_its_page()
    {
        var (tree, page) = ParseWatched(HostilePages.All["many cards"]());
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        Assert.False(page.IsAlive);
        Assert.NotEmpty(tree.Root.Entries);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (SyntaxTree Tree, WeakReference Page) ParseWatched(string page)
    {
        var text = new SourceText(page);
        var memory = PageMemory.Take(text);
        PageMemory.PutBack(memory);
        return (Page.HfHtml.Parse(text), new WeakReference(memory));
    }
}
