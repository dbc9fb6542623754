using PaperParse.Html.Grammar;
using PaperParse.TestSupport;

namespace PaperParse.Html.Tests;

/// <summary>For every page the tokens of the tree, joined, are the page, and every position is right: the check is in <see cref="Page.Parse(string, Grammars.Dialect)"/>.</summary>
public sealed class LosslessTests
{
    private static readonly string[] Fragments =
    [
        "<", ">", "</", "/>", "<!--", "-->", "<!", "<?", "&", "&amp;", "&#", "&#x41;", "&copy", "&nbsp;", "\"", "'", "=", "<p>", "</p>", "<li>", "<table>", "<tr>", "<td>", "</table>",
        "<script>", "</script>", "<style>", "<svg>", "</svg>", "<title>", "<textarea>", "<template>", "<noscript>", "<select>", "<b>", "</b>", "<a href=x>", "</a>", "<br>", "<article>", "</article>",
        "<h3>", "</h3>", "<plaintext>", "<![CDATA[", "]]>", "\0", "\r", "\r\n", "\n", "\t", " ", "\U0001D54F", "text", "1", "<body hidden>", "<div style='display: none'>", "<div data-props='{\"paper\":{\"id\":\"2401.01234\"}}'>",
    ];

    public static TheoryData<string> Dialects => [.. PageGrammarCompiler.Dialects.Select(dialect => dialect.Name)];

    [Fact]
    public void Five_thousand_damaged_samples_lose_nothing()
    {
        var done = TimeBox.Check(seed: 4101, cases: 5000, seconds: 60, random =>
        {
            var (dialect, file) = Page.Samples[random.Next(Page.Samples.Count)];
            var text = Page.Sample(dialect, file);
            for (var edits = random.Next(1, 6); edits > 0; edits--)
                text = random.Next(3) == 0 ? new Mutations(random, loneSurrogates: true).Mutate(text) : Spliced(text, random);
            Page.Parse(text, Page.Dialect(dialect));
        });
        Assert.Equal(5000, done);
    }

    [Theory]
    [MemberData(nameof(Dialects))]
    public void Markup_thrown_together_loses_nothing(string dialect) => TimeBox.Check(seed: 4102, cases: 2000, seconds: 5, random =>
        Page.Parse(string.Concat(random.GetItems(Fragments, random.Next(60))), Page.Dialect(dialect)));

    [Theory]
    [MemberData(nameof(Dialects))]
    public void Samples_cut_off_anywhere_lose_nothing(string dialect)
    {
        foreach (var (_, file) in Page.Samples.Where(sample => sample.Dialect == dialect))
        {
            var text = Page.Sample(dialect, file);
            for (var length = 0; length < text.Length; length++)
                Page.Parse(text[..length], Page.Dialect(dialect));
        }
    }

    [SkippableFact]
    public void Dumps_of_all_kinds_lose_nothing()
    {
        foreach (var file in Directory.EnumerateFiles(Path.GetDirectoryName(Corpus.Require(Corpus.Seed))!))
        {
            foreach (var dialect in PageGrammarCompiler.Dialects)
                Page.Parse(File.ReadAllText(file), dialect);
        }
    }

    [SkippableFact]
    public void The_saved_page_with_damage_loses_nothing()
    {
        var page = File.ReadAllText(Corpus.Require("hf-daily-2024-08-01.html"));
        TimeBox.Check(seed: 4103, cases: 200, seconds: 20, random => Page.Parse(Spliced(Spliced(page, random), random), Page.HfHtml));
    }

    // A stretch is lost, doubled or replaced by a fragment.
    private static string Spliced(string text, Random random)
    {
        var start = random.Next(text.Length + 1);
        var end = Math.Min(text.Length, start + random.Next(1, 40));
        return random.Next(3) switch
        {
            0 => text.Remove(start, end - start),
            1 => text.Insert(start, text[start..end]),
            _ => text.Remove(start, end - start).Insert(start, Fragments[random.Next(Fragments.Length)]),
        };
    }
}
