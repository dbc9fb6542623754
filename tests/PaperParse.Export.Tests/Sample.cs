using System.Text;
using System.Text.Json;
using PaperParse.Extraction;
using PaperParse.Syntax;
using PaperParse.TestSupport;

namespace PaperParse.Export.Tests;

internal static class Sample
{
    /// <summary>One full entry and one that has nothing at all.</summary>
    public static PaperList Papers(string? path = null) => Extract(
        t => t.Header("Weekly", "jan 19").Entry(e => e
                .Title("Frozen lakes as caches").Break()
                .Abstract("We skate.", "We store.").Break()
                .Node(SyntaxKind.Byline, b => b.Node(SyntaxKind.AuthorList, list => list
                    .Node(SyntaxKind.Author, a => a.Text("Ada Ek")).Markup(",").Node(SyntaxKind.Author, a => a.Text("Bo Ål", " "))).Break())
                .DateLine("nov 21, 2025", "2"))
            .Entry(e => e.Break()),
        path);

    public static PaperList Extract(Action<TreeDraft> write, string? path = null) => PaperExtractor.Extract(TreeDraft.Tree(
        write,
        [SyntaxKind.Title, SyntaxKind.Abstract, SyntaxKind.AuthorList, SyntaxKind.PublishedDate, SyntaxKind.CommentCount, SyntaxKind.ListingDate],
        path));

    public static PaperList Titled(params string[] titles) => Extract(t =>
    {
        foreach (var title in titles)
            t.Entry(e => e.Title(title));
    });

    public static string Ndjson(params IEnumerable<PaperList> papers)
    {
        using var stream = new MemoryStream();
        NdjsonExporter.Write(stream, papers);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public static string Json(params IEnumerable<PaperList> papers)
    {
        using var stream = new MemoryStream();
        JsonExporter.Write(stream, papers);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public static List<JsonElement> Records(string ndjson) =>
        [.. ndjson.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
}
