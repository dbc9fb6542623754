using PaperParse.Extraction;
using PaperParse.TestSupport;

namespace PaperParse.Tests;

/// <summary>arXiv's mail wraps its lines where they are full: what stands at the beginning of one can look like a field.</summary>
public sealed class ArxivMailTests
{
    private static readonly IReadOnlyList<Paper> Papers = Listing.Load(Repository.PathOf("grammars/arxiv-mail/samples/looks-like-fields.txt")).Papers.Papers;

    [Fact]
    public void A_line_that_goes_on_and_looks_like_a_field_is_none()
    {
        Assert.Equal(["2401.00001", "2401.00002"], Papers.Select(paper => paper.ArxivId!));
        Assert.Equal(["10.1000/182", null], Papers.Select(paper => paper.Doi));
        Assert.EndsWith("substantial text overlap with arXiv:2301.00001", Papers[0].Remarks, StringComparison.Ordinal);
        Assert.Equal("A companion paper appears as DOI:10.1000/183", Papers[1].Remarks);
        Assert.EndsWith("the year by arXiv:2301.00002 and by DOI:10.1007/978-3-030-12345-6 for other rivers. We asked From: no one to nowhere, and Comments: were left by three of them.", Papers[0].Abstract, StringComparison.Ordinal);
        Assert.Equal("arXiv:2301.00003 says that herons sleep. They do not.", Papers[1].Abstract);
    }

    [Fact]
    public void What_it_names_is_a_link() => Assert.Equal(
        ["https://arxiv.org/abs/2401.00001", "https://arxiv.org/abs/2301.00001", "https://arxiv.org/abs/2301.00002", "https://doi.org/10.1007/978-3-030-12345-6"],
        Papers[0].Links);
}
