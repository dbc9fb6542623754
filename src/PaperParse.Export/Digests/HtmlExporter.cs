using System.Security.Cryptography;
using System.Text;
using PaperParse.Extraction;

namespace PaperParse.Export;

/// <summary>
/// A digest as one HTML page that needs nothing beside it: no script, no font, no network, and its policy allows none. Every text of the dump is
/// isolated, so that one that turns the direction of writing turns nothing but itself.
/// </summary>
internal sealed class HtmlExporter : DigestExporter
{
    private static readonly string Policy =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(DigestStyle.Css)))}'; img-src data:; base-uri 'none'; form-action 'none'";

    private bool _isInListing;

    public HtmlExporter(Stream output, string? title)
        : base(output)
    {
        var name = HtmlText.Escape(CleanText.Plain(title ?? DefaultTitle).Text);
        Out.Write(
            $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{Policy}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="referrer" content="no-referrer">
            <title>{name}</title>
            <link rel="icon" href="data:,">
            <style>{DigestStyle.Css}</style>
            </head>
            <body>
            <main>
            <h1 dir="auto">{name}</h1>

            """);
    }

    public override void Complete()
    {
        EndListing();
        Out.Write("</main>\n</body>\n</html>\n");
        Out.Flush();
    }

    protected override void WriteListing(string name, string about)
    {
        EndListing();
        _isInListing = true;
        Out.Write($"<section>\n<h2><bdi>{HtmlText.Escape(CleanText.Isolated(name).Text)}</bdi></h2>\n<p class=\"about\">{about}</p>\n");
    }

    protected override void WriteSection(string name) => Out.Write($"<h3 class=\"section\">{Isolated(RecordKeys.Section, name)}</h3>\n");

    protected override void WritePaper(Paper paper, bool isInSection, string? page, DateOnly? listedOn)
    {
        var level = isInSection ? "h4" : "h3";
        var title = paper.Title is null ? "(no title)" : Isolated(RecordKeys.Title, paper.Title);
        Out.Write($"<article>\n<{level}>{Link(title, page)}</{level}>\n");
        if (DigestFact.Authors(paper) is { } authors)
            Out.Write($"<p class=\"authors\">{Fact(authors)}</p>\n");
        var facts = DigestFact.Of(paper, listedOn).Select(Fact).ToList();
        if (facts.Count > 0)
            Out.Write($"<ul class=\"facts\">{string.Concat(facts.Select(fact => $"<li>{fact}</li>"))}</ul>\n");
        if (paper.Abstract is not null)
            Out.Write($"<p class=\"abstract\" dir=\"auto\">{Isolated(RecordKeys.Abstract, paper.Abstract)}</p>\n");
        Out.Write("</article>\n");
    }

    private void EndListing()
    {
        if (_isInListing)
            Out.Write("</section>\n");
    }

    private string Fact(DigestFact fact) => Link(fact.Before + string.Join(", ", fact.Texts.Select(text => Isolated(fact.Key, text))) + fact.After, fact.Address);

    private static string Link(string html, string? address) => address is null ? html : $"<a href=\"{HtmlText.Escape(address)}\">{html}</a>";

    private string Isolated(string key, string text) => $"<bdi>{HtmlText.Escape(Accept(key, text, CleanText.Isolated))}</bdi>";
}
