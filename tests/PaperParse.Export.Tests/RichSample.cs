using PaperParse.Extraction;
using PaperParse.Syntax;

namespace PaperParse.Export.Tests;

/// <summary>Papers that have all fields, some, and none.</summary>
internal static class RichSample
{
    public static PaperList Papers { get; } = Make();

    private static PaperList Make()
    {
        var list = Sample.Extract(
            t => t.Header("Weekly", "jan 19").Entry(e => e
                    .Title("FrostNet: caches under 3% of the ice").Break()
                    .Abstract("We skate over $O(n)$ lakes & store_it. See https://pond.example/a_b.").Break()
                    .Node(SyntaxKind.Byline, b => b.Node(SyntaxKind.AuthorList, names => names
                        .Node(SyntaxKind.Author, a => a.Text("Ada Ek")).Markup(",").Node(SyntaxKind.Author, a => a.Text("Bo Ål", " "))).Break())
                    .Node(SyntaxKind.Identifier, i => i.Text("2401.00001").Token(SyntaxKind.Number, "2")).Break()
                    .Lines(SyntaxKind.Doi, "10.1234/pond_7")
                    .DateLine("nov 21, 2025", "2"))
                .Entry(e => e.Title("Wicks * of _evening_ [lamps] <b>").Abstract("Short.").DateLine("nov 22, 2025"))
                .Entry(e => e.Break()),
            "pond/today.txt");
        return list with
        {
            Papers =
            [
                list.Papers[0] with
                {
                    AuthorCount = 11, Organization = "Lamp & Co", Submitter = "willow", UpdatedOn = new DateOnly(2025, 12, 1), ListingKind = "replaced", Rank = 3,
                    Upvotes = 14, Stars = 1200, Url = "https://pond.example/papers/frost_(1)?a=1&b=2", Links = ["https://pond.example/papers/frost_(1)?a=1&b=2", "https://code.example/frost"],
                    Categories = ["cs.LG", "stat.ML"], Remarks = "12 pages, 3 figures", JournalRef = "J. Ponds 7, 31 (2025)", Section = "Ice & Water",
                    Extra = new Dictionary<string, string> { ["track"] = "Short" },
                },
                list.Papers[1] with { Url = "javascript:alert(1)", Links = ["javascript:alert(1)", "data:text/html,x"], Upvotes = 1, Organization = "Wick Works" },
                list.Papers[2],
            ],
        };
    }
}
