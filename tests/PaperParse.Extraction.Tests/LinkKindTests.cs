using PaperParse.TestSupport;

namespace PaperParse.Extraction.Tests;

/// <summary>What a link that stands in prose leads to.</summary>
public class LinkKindTests
{
    [Theory]
    [InlineData("git@github.com:foo/bar.git", "https://github.com/foo/bar.git")]
    [InlineData("(git@gitlab.pond.example:pond/fish/carp.git)", "https://gitlab.pond.example/pond/fish/carp.git")]
    [InlineData("git@pond.example:foo/bar.git.", "https://pond.example/foo/bar.git")]
    [InlineData("org-12@github.com:foo/bar,", "https://github.com/foo/bar")]
    [InlineData("git@github.com:foo/bar,which", "https://github.com/foo/bar")]
    [InlineData("""**git@github.com:foo/b\_r.git**。""", "https://github.com/foo/b_r.git")]
    [InlineData("doi.org/10.1000/y", "https://doi.org/10.1000/y")]
    [InlineData("dx.doi.org/10.1000/y.", "https://dx.doi.org/10.1000/y")]
    [InlineData("arxiv.org/abs/2401.01234v2.", "https://arxiv.org/abs/2401.01234v2")]
    [InlineData("huggingface.co/heronry/reeds", "https://huggingface.co/heronry/reeds")]
    [InlineData("heronry.github.io/reeds/.", "https://heronry.github.io/reeds/")]
    [InlineData("reeds.readthedocs.io", "https://reeds.readthedocs.io")]
    [InlineData("github.com is", null)]
    [InlineData("ada@pond.example:see and git@pond.example:x/y", null)]
    [InlineData("huggingface.co/papers and .github.io/a", null)]
    [InlineData("www.pond www.", null)]
    [InlineData("https://pond..example https://-.example https://3.14 https://1.2.3 https://a.b", null)]
    public void Addresses_without_a_scheme_count_where_what_they_lead_to_is_known(string summary, string? url)
    {
        var paper = WithAbstract(summary);
        Assert.Equal(url is null ? [] : [url], paper.Links);
        Assert.All(paper.Fields["links"], field => Assert.Equal(url is null ? FieldStatus.Absent : FieldStatus.Inferred, field.Status));
    }

    [Theory]
    [InlineData("ssh://git@github.com/foo/bar.git", "foo/bar")]
    [InlineData("ssh://git@github.com:22/foo/bar.git", "foo/bar")]
    [InlineData("ssh://git@github.com:foo/bar.git", "foo/bar")]
    [InlineData("git://github.com/foo/bar.git", "foo/bar")]
    [InlineData("git+https://github.com/foo/bar.git@main#egg=bar", "foo/bar")]
    [InlineData("https://ada:moss@github.com/foo/bar", "foo/bar")]
    [InlineData("https://git.pond.example/foo/bar.git", "foo/bar")]
    [InlineData("https://github.com/foo/bar.git/", "foo/bar")]
    [InlineData("https://github.com/foo/bar.git/tree/main", "foo/bar")]
    [InlineData("https://github.com/foo/bar/blob/main/a.md#L1", "foo/bar")]
    [InlineData("https://github.com//foo//bar.js", "foo/bar.js")]
    [InlineData("""https://github.com/foo/b\_r{\_}s""", "foo/b_r_s")]
    [InlineData("https://raw.githubusercontent.com/foo/bar/main/a.txt", "foo/bar")]
    [InlineData("https://gist.github.com/foo/0123abcd", "foo/0123abcd")]
    [InlineData("https://gitlab.com/pond/fish/carp/-/tree/main", "pond/fish/carp")]
    [InlineData("https://gitlab.com/pond/carp/tree/main", "pond/carp")]
    [InlineData("https://gitlab.pond.example/pond/carp", "pond/carp")]
    [InlineData("https://bitbucket.org/foo/bar/src/master/", "foo/bar")]
    [InlineData("https://codeberg.org/foo/bar", "foo/bar")]
    [InlineData("https://git.sr.ht/~foo/bar", "~foo/bar")]
    [InlineData("https://sourceforge.net/projects/bar/files/a", "bar")]
    [InlineData("https://anonymous.4open.science/r/bar-12/a.md", "bar-12")]
    [InlineData("https://huggingface.co/foo/bar/tree/main", "foo/bar")]
    [InlineData("https://huggingface.co/datasets/foo/bar", "foo/bar")]
    [InlineData("https://huggingface.co/spaces/foo/bar", "foo/bar")]
    [InlineData("https://huggingface.co/bar/tree/main", "bar")]
    [InlineData("https://huggingface.co/datasets/bar/viewer/default", "bar")]
    [InlineData("https://zenodo.org/records/16408441/files/a.zip", "16408441")]
    public void A_repository_is_known_by_its_owner_and_name(string url, string id) => Assert.Equal(("Repository", id), KindOf(url));

    [Theory]
    [InlineData("https://github.com/orgs/foo/repositories")]
    [InlineData("https://github.com/search?q=bar")]
    [InlineData("https://github.com/topics/bar")]
    [InlineData("https://huggingface.co/papers/2401.01234")]
    [InlineData("https://huggingface.co/datasets")]
    [InlineData("https://huggingface.co/blog/foo/bar")]
    [InlineData("https://gitlab.com")]
    [InlineData("https://gitlab.pond.example")]
    [InlineData("https://pond.example/.git")]
    [InlineData("ftp://pond.example/a")]
    public void Pages_of_a_site_that_are_no_repositories_are_pages(string url) => Assert.Equal(("Url", null), KindOf(url));

    [Theory]
    [InlineData("https://doi.org/10.1000%2Fa%28b%29", "10.1000/a(b)")]
    [InlineData("https://doi.org/10.1000/a%3Cb%3Ec", "10.1000/a<b>c")]
    [InlineData("https://doi.org/doi:10.1000/a", "10.1000/a")]
    [InlineData("DOI [10.1000/182]", "10.1000/182")]
    [InlineData("DOI (10.1000/182).", "10.1000/182")]
    [InlineData("https://www.doi.org/10.1000/a?x=1", "10.1000/a")]
    [InlineData("https://zenodo.org/doi/10.5281/zenodo.1", "10.5281/zenodo.1")]
    [InlineData("DOI:10.1000/182", "10.1000/182")]
    [InlineData("doi 10.1000/182", "10.1000/182")]
    [InlineData("DOI = 10.1000/182", "10.1000/182")]
    [InlineData("DOI：10.1000/182", "10.1000/182")]
    [InlineData("**DOI:** 10.1000/182.", "10.1000/182")]
    [InlineData("""\doi{10.1000/182}""", "10.1000/182")]
    [InlineData("""doi:~10.1000/a\_b""", "10.1000/a_b")]
    [InlineData("[10.1000/a]", "10.1000/a")]
    [InlineData("_10.1000/a_", "10.1000/a")]
    [InlineData("10.48550/arXiv.2101.00001", "10.48550/arXiv.2101.00001")]
    public void A_DOI_is_known_however_it_is_written(string summary, string id) => Assert.Equal(("Doi", id), KindOf(summary));

    [Theory]
    [InlineData("arXiv:2101.00001v2", "2101.00001")]
    [InlineData("arXiv preprint 2101.00001", "2101.00001")]
    [InlineData("ArXiv ID: 2101.00001.", "2101.00001")]
    [InlineData("arXiv：2101.00001，", "2101.00001")]
    [InlineData("arXiv:2101.00001[cs.CL]", "2101.00001")]
    [InlineData("arXiv (2101.00001)", "2101.00001")]
    [InlineData("arXiv/2101.00001", "2101.00001")]
    [InlineData("arXiv.org:2101.00001", "2101.00001")]
    [InlineData("hep-th/9901001", "hep-th/9901001")]
    [InlineData("(math.AG/0112001v3)", "math.AG/0112001")]
    [InlineData("https://arxiv.org/abs/hep-th/9901001v1", "hep-th/9901001")]
    [InlineData("https://arxiv.org/pdf/2101.00001v2.pdf#page=3", "2101.00001")]
    [InlineData("https://arxiv.org/abs/arXiv:2101.00001", "2101.00001")]
    [InlineData("https://ar5iv.org/abs/2101.00001", "2101.00001")]
    public void An_id_of_arXiv_is_known_however_it_is_written(string summary, string id) => Assert.Equal(("Arxiv", id), KindOf(summary));

    [Theory]
    [InlineData("hep-th/9913001 and cs/2045678 and pond-ab/9901001")]
    [InlineData("mathematics/0112001 and xhep-th/9901001 and hep-th/99010011 and a/hep-th/9901001")]
    [InlineData("from 10.1000/ to 10.100/a and 110.1000/a and v10.1000/a")]
    public void What_only_looks_like_an_id_is_none(string summary) => Assert.Empty(WithAbstract(summary).Links);

    private static (string Kind, string? Id) KindOf(string summary)
    {
        var link = Assert.Single(WithAbstract(summary).LinkItems);
        return (link.Kind.ToString(), link.Id);
    }

    private static Paper WithAbstract(string text) => PaperExtractor.Extract(TreeDraft.Tree(t => t.Entry(e => e.Abstract(text)))).Papers[0];
}
