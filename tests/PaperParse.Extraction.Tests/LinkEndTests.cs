using System.Diagnostics;
using PaperParse.Syntax;
using PaperParse.TestSupport;

namespace PaperParse.Extraction.Tests;

/// <summary>Where an address ends that stands in prose.</summary>
public class LinkEndTests
{
    private static readonly string[] Pieces =
    [
        "https://pond.example/a", "http://", "://", "github.com/heronry/reeds", "www.pond.example", "git@github.com:a/b", "doi:10.5555/a", "10.5555/", "arXiv:2401.01234", "hep-th/9901001",
        ".", ",", ";", "…", "。", "，", "）", "（", "(", ")", "[", "]", "<", ">", "{", "}", "*", "**", "_", "'", "’s", "'s", "\"", "“", "»", "&gt;", "\\_", "\\~", "\\~{}", "$\\sim$", "\\", "-", "—", "–", "/", "?", "#", "@", ":", "=",
        " ", "\n", "的", "에서", "é", "a", "7", "\u200B", "\u202E", "🌿", "\uD83C", "~", "%20", "|",
    ];

    private static readonly string[] EscapedEnds = ["\\_", "\\$", "\\~", "\\~{}", "$\\sim$"];

    [Theory]
    [InlineData("see https://pond.example/a…", "https://pond.example/a")]
    [InlineData("see https://pond.example/a... and", "https://pond.example/a")]
    [InlineData("https://pond.example/a…and https://pond.example/b!?", "https://pond.example/a https://pond.example/b")]
    [InlineData("**https://pond.example/a** *https://pond.example/b*. _https://pond.example/c_d_ ~~https://pond.example/e~~", "https://pond.example/a https://pond.example/b https://pond.example/c_d https://pond.example/e")]
    [InlineData("**https://pond.example/a**(code) __github.com/a/b__", "https://pond.example/a https://github.com/a/b")]
    [InlineData("https://web.example/2031*/x", "https://web.example/2031*/x")]
    [InlineData("«https://pond.example/a» „https://pond.example/b“ ‘https://pond.example/c’ ‹https://pond.example/d› 'https://pond.example/e',", "https://pond.example/a https://pond.example/b https://pond.example/c https://pond.example/d https://pond.example/e")]
    [InlineData("\"https://pond.example/a\"and ”https://pond.example/b” ``https://pond.example/c''", "https://pond.example/a https://pond.example/b https://pond.example/c")]
    [InlineData("「https://pond.example/a」と『https://pond.example/b』《https://pond.example/c》", "https://pond.example/a https://pond.example/b https://pond.example/c")]
    [InlineData("见https://pond.example/a。中文，https://pond.example/b，和（https://pond.example/c）以及https://pond.example/d、https://pond.example/e；好", "https://pond.example/a https://pond.example/b https://pond.example/c https://pond.example/d https://pond.example/e")]
    [InlineData("代码在github.com/heronry/reeds。", "https://github.com/heronry/reeds")]
    [InlineData("https://pond.example/a، ثم https://pond.example/b؟ और https://pond.example/c। և https://pond.example/d։", "https://pond.example/a https://pond.example/b https://pond.example/c https://pond.example/d")]
    [InlineData("https://pond.example/a的代码 https://heronry.example에서 https://pond.example/一", "https://pond.example/a https://heronry.example https://pond.example/一")]
    [InlineData("https://ja.example/レオナルド・ダ https://pond.example/Cauchy–Schwarz https://bücher.example/straße", "https://ja.example/レオナルド・ダ https://pond.example/Cauchy–Schwarz https://bücher.example/straße")]
    [InlineData("https://pond.example/a—which https://pond.example/b– https://pond.example/c→d https://pond.example/e🌿 https://pond.example/f¹", "https://pond.example/a https://pond.example/b https://pond.example/c https://pond.example/e https://pond.example/f")]
    [InlineData("https://pond.example/a\u200Bb \u200Ehttps://pond.example/c\u200E https://pond.example/d\u202Ee https://pond.example/\uD83C", "https://pond.example/a https://pond.example/c https://pond.example/d https://pond.example/")]
    [InlineData("https://github.com/a/b's code, https://pond.example/reeds’s, https://pond.example/x's and https://pond.example/gölün'nün", "https://github.com/a/b https://pond.example/reeds https://pond.example/x https://pond.example/gölün")]
    [InlineData("https://pond.example/Hall's_theorem https://pond.example/Toison_d'Or", "https://pond.example/Hall's_theorem https://pond.example/Toison_d'Or")]
    [InlineData("https://a.example/x;https://b.example/y,https://c.example/z,www.d.example;github.com/a/b,doi:10.5555/182;10.5555/c", "https://a.example/x https://b.example/y https://c.example/z https://www.d.example https://github.com/a/b https://doi.org/10.5555/182 https://doi.org/10.5555/c")]
    [InlineData("https://a.example/xhttps://b.example/y (https://c.example/z)https://d.example https://e.example.https://f.example", "https://a.example/x https://b.example/y https://c.example/z https://d.example https://e.example https://f.example")]
    [InlineData("http://https://a.example/x", "https://a.example/x")]
    [InlineData("https://a.example/x?u=https://b.example https://web.example/*/https://b.example/", "https://a.example/x?u=https://b.example https://web.example/*/https://b.example/")]
    [InlineData("https://pond.example/a,b;c=1:d@e!f", "https://pond.example/a,b;c=1:d@e!f")]
    [InlineData("https://pond.example,which https://moss.example:which https://reed.example:8080/x", "https://pond.example https://moss.example https://reed.example:8080/x")]
    [InlineData("(https://pond.example/Moss_(plant)), https://pond.example/Reed_(plant). (https://pond.example/c)and", "https://pond.example/Moss_(plant) https://pond.example/Reed_(plant) https://pond.example/c")]
    [InlineData("https://pond.example/a(see there) [https://pond.example/b](https://pond.example/c) https://pond.example/d[1]/[e]", "https://pond.example/a https://pond.example/b https://pond.example/c https://pond.example/d[1]/[e]")]
    [InlineData("&lt;https://pond.example/a&gt;, https://pond.example/b&quot;. https://pond.example/?c=1&amp;d=2;", "https://pond.example/a https://pond.example/b https://pond.example/?c=1&amp;d=2")]
    [InlineData("""https://pond.example/a\\ https://pond.example/b\cite{x} $https://pond.example/c$ https://pond.example/d~\cite{x} {https://pond.example/e}.""", "https://pond.example/a https://pond.example/b https://pond.example/c https://pond.example/d https://pond.example/e")]
    [InlineData("""https://pond.example/\~{}ada/a\_b https://pond.example/$\sim$bo https://pond.example/\#c https://pond.example/d\%20e\&f https://pond.example/g\_.""", "https://pond.example/~ada/a_b https://pond.example/~bo https://pond.example/#c https://pond.example/d%20e&f https://pond.example/g_")]
    [InlineData("https://github.com/a/b,which github.com/a/c（代码） github.com/a/f$_$g& https://github.com/a/d的 https://github.com/a/e/", "https://github.com/a/b https://github.com/a/c https://github.com/a/f_g https://github.com/a/d https://github.com/a/e/")]
    [InlineData("10.5555/a。 10.5555/b的 10.5555/c's doi:10.5555/1…", "https://doi.org/10.5555/a https://doi.org/10.5555/b https://doi.org/10.5555/c https://doi.org/10.5555/1")]
    [InlineData("10.5555/(SICI)1099-1360(199911)8:6<1::AID-POND3>3.0.CO;2-X and <10.5555/b>", "https://doi.org/10.5555/(SICI)1099-1360(199911)8:6<1::AID-POND3>3.0.CO;2-X https://doi.org/10.5555/b")]
    public void An_address_ends_before_what_is_none_of_it(string summary, string urls) => Assert.Equal(urls, string.Join(' ', WithAbstract(summary).Links));

    [Theory]
    [InlineData("<https://pond.example/a/\nb.html>", "https://pond.example/a/b.html")]
    [InlineData("\\url{https://pond.example/\n a\\_\n b}", "https://pond.example/a_b")]
    [InlineData("\\href{https://pond.example/a\n/b}{there}", "https://pond.example/a/b")]
    [InlineData("<https://pond.example/a\nand more>", "https://pond.example/a")]
    [InlineData("<https://pond.example/a/ b>", "https://pond.example/a/")]
    [InlineData("{\\it https://pond.example/a/\nb}", "https://pond.example/a/")]
    [InlineData("(https://pond.example/a/\nb)", "https://pond.example/a/")]
    [InlineData("<https://pond.example/a/\nb", "https://pond.example/a/")]
    public void Lines_are_joined_only_where_it_is_certain_that_the_address_goes_on(string summary, string url)
    {
        var tree = TreeDraft.Tree(t => t.Entry(e => e.Abstract([.. summary.Split('\n')])));
        var paper = PaperExtractor.Extract(tree).Papers[0];
        Assert.Equal([url], paper.Links);
        var place = Assert.Single(paper.Fields["links"]);
        var isJoined = tree.Text.ToString(place.Span!.Value).Contains('\n', StringComparison.Ordinal);
        Assert.Equal(isJoined, place.Evidence == "lines break it in the text");
        Assert.Equal(isJoined, url.Contains('b', StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Code: https://github.com/heronry/\nreeds", "https://github.com/heronry/ url inferred")]
    [InlineData("Code: https://github.com/heronry/reeds-\nbed", "https://github.com/heronry/reeds- repository inferred")]
    [InlineData("Code: https://github.com/heronry/reeds\nBeds", "https://github.com/heronry/reeds repository stated")]
    [InlineData("Code: https://github.com/heronry/reeds/ and\nmoss", "https://github.com/heronry/reeds/ repository stated")]
    [InlineData("Code: https://github.com/heronry/reeds/.\nMoss", "https://github.com/heronry/reeds/ repository stated")]
    [InlineData("Code: https://github.com/heronry/reeds/", "https://github.com/heronry/reeds/ repository stated")]
    public void An_address_may_go_on_where_a_sign_of_it_ends_its_line(string summary, string link)
    {
        var paper = PaperExtractor.Extract(TreeDraft.Tree(t => t.Entry(e => e.Abstract([.. summary.Split('\n')])))).Papers[0];
        var found = Assert.Single(paper.LinkItems!);
        var status = Assert.Single(paper.Fields["links"]).Status;
        Assert.Equal(link, $"{found.Url} {found.Kind} {status}", ignoreCase: true);
    }

    [Fact]
    public void No_link_ends_with_punctuation_and_each_stands_in_the_text() => TimeBox.Check(seed: 5101, cases: 20_000, seconds: 20, random =>
    {
        var summary = string.Concat(Enumerable.Range(0, random.Next(1, 25)).Select(_ => Pieces[random.Next(Pieces.Length)]));
        var tree = TreeDraft.Tree(t => t.Entry(e => e.Abstract([.. ("We wade. " + summary).Split('\n')])));
        var paper = PaperExtractor.Extract(tree).Papers[0];
        var last = 0;
        for (var i = 0; i < paper.Links.Count; i++)
        {
            var (url, place) = (paper.Links[i], paper.Fields["links"][i]);
            Assert.True(place.Span!.Value.Start >= last, summary);
            last = place.Span.Value.End;
            Assert.DoesNotContain(' ', url);
            Assert.True(place.Evidence is not null || tree.Text.ToString(place.Span.Value) == url, $"{url} in {summary}");
            // A sign that is escaped is meant.
            var isMeant = EscapedEnds.Any(sign => tree.Text.ToString(place.Span.Value).EndsWith(sign, StringComparison.Ordinal));
            Assert.True(isMeant || !".,;:!?'\"*_~$…。，（»’“–—".Contains(url[^1], StringComparison.Ordinal), $"{url} in {summary}");
            foreach (var (open, close) in new[] { ('(', ')'), ('[', ']') })
                Assert.True(url.Count(c => c == open) == url.Count(c => c == close), $"{url} in {summary}");
        }
    });

    [Theory]
    [InlineData("https://a.example/(!")]
    [InlineData("github.com/'")]
    [InlineData("www.a.example/[!")]
    [InlineData("a@b.example:c!")]
    [InlineData("a@b.example:")]
    [InlineData("https://a:b:")]
    [InlineData("https://a.example/b。")]
    [InlineData("{https://a.example/{")]
    [InlineData("10.5555/(,")]
    [InlineData("doi::10.5555/,")]
    [InlineData("math/math-ph/")]
    [InlineData("gitlab.")]
    [InlineData("https://a.example/&a")]
    public void Links_are_found_in_linear_time(string piece)
    {
        var tree = TreeDraft.Tree(t => t.Entry(e => e.Abstract(string.Concat(Enumerable.Repeat(piece, 400_000 / piece.Length)))));
        var clock = Stopwatch.StartNew();
        Assert.NotNull(PaperExtractor.Extract(tree).Papers[0].Links);
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 30);
    }

    private static Paper WithAbstract(string text) => PaperExtractor.Extract(TreeDraft.Tree(t => t.Entry(e => e.Abstract(text)))).Papers[0];
}
