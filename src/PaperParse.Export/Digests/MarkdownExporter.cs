using PaperParse.Extraction;

namespace PaperParse.Export;

/// <summary>A digest in Markdown (CommonMark). A paragraph is one line, so that nothing in a text begins a line of its own.</summary>
internal sealed class MarkdownExporter : DigestExporter
{
    public MarkdownExporter(Stream output, string? title)
        : base(output) => Out.WriteLine($"# {MarkdownText.Escape(CleanText.Plain(title ?? DefaultTitle).Text)}");

    public override void Complete() => Out.Flush();

    protected override void WriteListing(string name, string about)
    {
        Paragraph($"## {MarkdownText.Escape(CleanText.Plain(name).Text)}");
        Paragraph(about);
    }

    // The section of the first record that has it tells the losses for all.
    protected override void WriteSection(string name) => Paragraph($"### {Text(RecordKeys.Section, name)}");

    protected override void WritePaper(Paper paper, bool isInSection, string? page, DateOnly? listedOn)
    {
        var title = paper.Title is null ? "(no title)" : Text(RecordKeys.Title, paper.Title, isInLink: page is not null);
        Paragraph($"{(isInSection ? "####" : "###")} {Link(title, page)}");
        if (DigestFact.Authors(paper) is { } authors)
            Paragraph(Fact(authors));
        var facts = string.Join(" · ", DigestFact.Of(paper, listedOn).Select(Fact));
        if (facts.Length > 0)
            Paragraph(facts);
        if (paper.Abstract is not null)
            Paragraph(Text(RecordKeys.Abstract, paper.Abstract, isAtStart: true));
    }

    private string Fact(DigestFact fact)
    {
        if (fact.Key == RecordKeys.Links && fact.Address == fact.Texts[0])
            return MarkdownText.Link(fact.Address);
        var texts = fact.Texts.Select((text, i) => Text(fact.Key, text, isAtStart: i == 0 && fact.Before.Length == 0, isInLink: fact.Address is not null));
        return Link(fact.Before + string.Join(", ", texts) + fact.After, fact.Address);
    }

    private static string Link(string text, string? address) => address is null ? text : $"[{text}]({MarkdownText.Target(address)})";

    private string Text(string key, string text, bool isAtStart = false, bool isInLink = false) => MarkdownText.Escape(Accept(key, text, CleanText.Plain), isAtStart, isInLink);

    private void Paragraph(string text) => Out.Write($"\n{text}\n");
}
