using PaperParse.Grammars;
using PaperParse.Grammars.Proposing;
using PaperParse.Html.Grammar;
using PaperParse.Html.Proposing;
using PaperParse.Syntax;
using PaperParse.TestSupport;

namespace PaperParse.Html.Tests;

/// <summary>
/// How good the proposals of <c>grammar new --from</c> are on real dumps; <c>docs/accuracy.md</c> has the table. A kind of line is right as it
/// stands where it takes exactly the lines that one kind of the built-in grammar takes, or on which one of its nodes begins; an
/// element where its nodes are, place for place, those of the built-in grammar.
/// </summary>
public sealed class ProposalAccuracyTests
{
    private const int Fewest = 2;

    public static TheoryData<string, string> Dumps { get; } = new()
    {
        { "hf-search-text-2026-01-19.txt", "hf-text" },
        { "hf-daily-text-2024-08-01.txt", "hf-grid-text" },
        { "hf-search-firecrawl-2026-10-02.md", "hf-markdown" },
        { "hf-search-numbered-refs-2026-06-29.md", "hf-numbered-refs" },
        { "hf-search-numbered-refs-truncated-2026-06-29.md", "hf-numbered-refs" },
        { "hf-weekly-top10-plaintext-ko-2025-W41.txt", "numbered-digest" },
        { "arxiv-mail-cs-2026-01-23.txt", "arxiv-mail" },
        { "arxiv-mail-astro-ph-new-2023-03.txt", "arxiv-mail" },
        { "arxiv-mail-malformed.txt", "arxiv-mail" },
        { "accepted-inlg2023.md", "accepted-papers" },
        { "hf-daily-2024-08-01.html", "hf-html" },
    };

    [SkippableTheory]
    [MemberData(nameof(Dumps))]
    public void At_least_two_proposals_are_right_as_they_stand_and_the_table_says_how_many(string dump, string dialect)
    {
        var text = new SourceText(File.ReadAllText(Corpus.Require(dump)));
        var isPage = StarterPage.IsPage(text);
        var starter = isPage ? StarterPage.Of("dump", text) : StarterGrammar.Of("dump", text);
        var proposed = PageGrammarCompiler.Compile(starter.Grammar, "dump.grammar").Dialect!;
        var builtIn = BuiltInGrammars.Dialects.Concat(PageGrammarCompiler.Dialects).Single(one => one.Name == dialect);

        var right = isPage ? RightNodes(proposed, builtIn, text) : RightLines(proposed, builtIn, text, starter.Kinds);
        var entries = proposed.Parse(text).Root.DescendantNodes().Count(node => node.Kind == SyntaxKind.Entry);
        var expected = builtIn.Parse(text).Root.DescendantNodes().Count(node => node.Kind == SyntaxKind.Entry);

        Assert.True(right.Count >= Fewest, $"{dump}: right are {string.Join(", ", right)} of {string.Join(", ", starter.Kinds)}");
        var row = $"| {dump} | {starter.Kinds.Count} | {right.Count}: {string.Join(", ", right)} | {entries} of {expected} |";
        Assert.True(File.ReadAllLines(Repository.PathOf("docs/accuracy.md")).Contains(row), $"The table in docs/accuracy.md should say:\n{row}");
    }

    private static List<string> RightLines(Dialect proposed, Dialect builtIn, SourceText text, IReadOnlyList<string> kinds)
    {
        var known = KindsOfLines.Of(builtIn, text).Values.Select(lines => string.Join(',', lines)).ToHashSet();
        foreach (var nodes in builtIn.Parse(text).Root.DescendantNodes().Where(node => node.Span.Length > 0).GroupBy(node => node.Kind))
            known.Add(string.Join(',', nodes.Select(node => text.Lines.IndexOf(node.Span.Start)).Distinct().Order()));
        var found = KindsOfLines.Of(proposed, text);
        return [.. kinds.Where(kind => found.TryGetValue(kind, out var lines) && lines.Count > 0 && known.Contains(string.Join(',', lines)))];
    }

    private static List<string> RightNodes(Dialect proposed, Dialect builtIn, SourceText text)
    {
        var known = Places(builtIn, text);
        return [.. Places(proposed, text).Where(kind => known.GetValueOrDefault(kind.Key) == kind.Value && kind.Key is not (SyntaxKind.Listing or SyntaxKind.EndOfFile or SyntaxKind.SkippedText or SyntaxKind.Chrome)).Select(kind => kind.Key.ToString()).Order(StringComparer.Ordinal)];
    }

    private static Dictionary<SyntaxKind, string> Places(Dialect dialect, SourceText text) =>
        dialect.Parse(text).Root.DescendantNodes().Where(node => node.Span.Length > 0).GroupBy(node => node.Kind)
            .ToDictionary(group => group.Key, group => string.Join(',', group.Select(node => node.Span.Start).Order()));
}
