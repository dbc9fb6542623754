
namespace PaperParse.Analyzers.Tests;

public sealed class MarkupResidueTests : RuleTests
{
    private const string Id = "PP3014";

    [Theory]
    [InlineData("We grow moss for R[|&amp;|]D, don[|&#39;|]t we[|&hellip;|] in winter.", "We grow moss for R&D, don't we… in winter.")]
    [InlineData("It is 5[|&nbsp;|]degrees, and x [|&lt;|] y, in winter.", "It is 5 degrees, and x < y, in winter.")]
    [InlineData("We grow [|<b>|]moss[|</b>|] on[|<br/>|]old servers.", "We grow moss on old servers.")]
    [InlineData("See [|<a href=\"https://moss.example\">|]here[|</a>|] for moss.", "See here for moss.")]
    [InlineData("It is [|&amp;|]amp; twice, in the winter of servers.", "It is & twice, in the winter of servers.")]
    public void What_is_left_over_of_a_page(string marked, string mended) => Verify(Id, WithAbstract(marked), WithAbstract(mended));

    [Theory]
    [InlineData("Where sigma > 0 and a < b, moss &c. grows in AT&T; winter.")]
    [InlineData("The tokens <image>, <s> and <think> of a model stand for moss.")]
    [InlineData("The entity &moss; is none, nor is &#0; or &; in winter.")]
    [InlineData("Where a<b>c holds, and x<i>y too, moss grows in the winter.")]
    [InlineData("a<b and c>d hold for moss in the winter of the servers.")]
    public void What_only_looks_like_it(string text) => Verify(Id, WithAbstract(text));

    [Fact]
    public void Entities_are_safe_to_mend_and_tags_are_not()
    {
        Assert.Equal(Analysis.FixSafety.Safe, FindOne(Id, WithAbstract("We grow moss for R&amp;D in the winter.")).Fix!.Safety);
        Assert.Equal(Analysis.FixSafety.Unsafe, FindOne(Id, WithAbstract("We grow moss for <i>R</i>".Replace("</i>", "", StringComparison.Ordinal) + " in winter.")).Fix!.Safety);
    }

    [Theory]
    [InlineData("hf-html", "<!DOCTYPE html><html><body><article><h3><a href=\"/papers/2501.00001\">Moss &amp;amp; Servers &lt;b&gt;</a></h3></article></body></html>")]
    [InlineData("hf-markdown", "### [Moss &amp; Servers <b>Old</b>](https://huggingface.co/papers/2501.00001)\n\nText &amp; more of it.\n")]
    public void Not_where_they_mean_something(string dialect, string text) =>
        Verify(BuiltInDialects.All.Single(one => one.Name == dialect), Id, text);
}
