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
        var title = paper.Title is null ? "(no title)" : Text(RecordKeys.Title, paper.Title);
        Paragraph($"{(isInSection ? "####" : "###")} {Link(title, page)}");
        if (DigestFact.Authors(paper) is { } authors)
            Paragraph(Fact(authors));
        var facts = string.Join(" · ", DigestFact.Of(paper, listedOn).Select(Fact));
        if (facts.Length > 0)
            Paragraph(facts);
        if (paper.Abstract is not null)
            Paragraph(Text(RecordKeys.Abstract, paper.Abstract));
    }

    private string Fact(DigestFact fact) => Link(fact.Before + Text(fact.Key, fact.Text) + fact.After, fact.Text == fact.Address ? null : AddressOf(fact));

    private static string Link(string text, string? address) => address is null ? text : $"[{text}]({MarkdownText.Target(address)})";

    private string Text(string key, string text) => MarkdownText.Escape(Accept(key, CleanText.Plain(text)));

    private void Paragraph(string text) => Out.Write($"\n{text}\n");
}
