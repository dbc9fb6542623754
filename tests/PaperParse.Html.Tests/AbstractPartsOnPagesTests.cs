using PaperParse.Extraction;

namespace PaperParse.Html.Tests;

/// <summary>Parts of abstracts that a page shows, and of those in its data.</summary>
public sealed class AbstractPartsOnPagesTests
{
    private const string Head = "<article><h3><a href=\"/papers/2401.01234\">Moss on Old Servers</a></h3>";

    [Theory]
    [InlineData("<b>Aims</b> Moss grows &amp;\n waits. <b>Methods</b> We wade.", "Aims</b> Moss grows &amp;\n waits.|Methods</b> We wade.")]
    [InlineData("<b>Aims.</b> Moss grows.<br>\n<b>Methods.</b> We wade.", "Aims.</b> Moss grows.|Methods.</b> We wade.")]
    [InlineData("Aims&#58; Moss. Methods&colon; Mud.", "Aims&#58; Moss.|Methods&colon; Mud.")]
    [InlineData("We <i>(1)</i> wade, <i>(2)</i> swim &lt;5 m.", "(1)</i> wade|(2)</i> swim &lt;5 m")]
    [InlineData("We: &bull; wade &bull; swim", "&bull; wade|&bull; swim")]
    [InlineData("<b>Results</b> show mud. <b>Methods</b> show boots.", "")]
    [InlineData("We wade.\n- Moss\n- Reeds\nThen we rest.", "")]
    [InlineData("We see\nResults: mud and\nMethods: boots.", "")]
    public void Tags_set_headings_off_and_lines_of_the_source_do_not(string summary, string raws) =>
        Assert.Equal(raws, Raws(Assert.Single(Page.Papers($"{Head}<p>{summary}</p><div>3 authors</div></article>"))));

    [Theory]
    [InlineData("Aims: Moss\n \"grows\". Methods: we <wade>.", @"Aims: Moss\n \&quot;grows\&quot;.|Methods: we &lt;wade&gt;.")]
    [InlineData("We do:\n- wade\n- swim, far\nThen we rest.", "- wade|- swim, far")]
    public void Line_breaks_in_the_data_of_a_page_are_lines(string summary, string raws)
    {
        var json = System.Text.Json.JsonSerializer.Serialize(summary, Relaxed);
        var data = System.Net.WebUtility.HtmlEncode($"{{\"paper\":{{\"id\":\"2401.01234\",\"title\":\"Moss on Old Servers\",\"summary\":{json}}}}}");
        Assert.Equal(raws, Raws(Assert.Single(Page.Papers($"<div data-props=\"{data}\"></div>\n{Head}<div>3 authors</div></article>"))));
    }

    private static System.Text.Json.JsonSerializerOptions Relaxed { get; } = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static string Raws(Paper paper)
    {
        Assert.NotNull(paper.Abstract);
        Assert.All(paper.AbstractParts ?? [], part => Assert.Contains(part.Text, paper.Abstract, StringComparison.Ordinal));
        return string.Join('|', paper.AbstractParts is null ? [] : paper.Fields["abstractParts"].Select(field => paper.Entry.Tree.Text.ToString(field.Span!.Value)));
    }
}
