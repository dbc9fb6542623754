using System.Text.Json;
using PaperParse.Html.Values;
using PaperParse.TestSupport;

namespace PaperParse.Html.Tests;

public sealed class EmbeddedJsonTests
{
    private const string Source = "{&quot;papers&quot;:[{&quot;name&quot;:&quot;Ada \\u0026 B\\u00f8 \\ud835\\udd4f\\n&amp; \\&quot;C\\&quot;&quot;,&quot;votes&quot;:12},{&quot;name&quot;:null}]}";

    [Fact]
    public void A_text_is_decoded_and_knows_where_it_stands()
    {
        var json = Read(Source);
        var name = JsonPath.Read("papers.*.name")!.Find(json.Root).First();
        var text = json.TextOf(name)!;
        Assert.Equal("Ada & Bø \U0001D54F\n& \"C\"", text.Value);
        Assert.Equal("\\u0026", Slice(text.SourceOf(4, 1)));
        Assert.Equal("\\ud835\\udd4f", Slice(text.SourceOf(9, 2)));
        Assert.Equal("\\&quot;C\\&quot;", Slice(text.SourceOf(text.Value.Length - 3, 3)));
        Assert.Equal("Ada \\u0026 B\\u00f8 \\ud835\\udd4f\\n&amp; \\&quot;C\\&quot;", Slice(json.SourceOf(name)));
        Assert.Equal("12", json.TextOf(JsonPath.Read("**.votes")!.Find(json.Root).Single())!.Value);
        Assert.Null(json.TextOf(JsonPath.Read("papers.*.name")!.Find(json.Root).Last()));
    }

    [Fact]
    public void Every_depth_holds_the_value_itself_and_all_below()
    {
        var json = Read("{&quot;a&quot;:{&quot;id&quot;:1,&quot;b&quot;:[{&quot;id&quot;:2}]},&quot;id&quot;:3}");
        Assert.Equal(["3", "1", "2"], JsonPath.Read("**.id")!.Find(json.Root).Select(value => json.TextOf(value)!.Value));
    }

    [Theory]
    [InlineData("")]
    [InlineData("not json")]
    [InlineData("}")]
    public void What_is_no_json_gives_nothing(string source) => Assert.Null(EmbeddedJson.Read(CharacterReferences.Decode(source, 0, source.Length, inAttribute: true)));

    [Fact]
    public void Where_json_ends_too_early_what_came_before_is_there()
    {
        for (var length = 0; length < Source.Length; length++)
        {
            if (EmbeddedJson.Read(CharacterReferences.Decode(Source, 0, length, inAttribute: true)) is not { } json)
                continue;
            foreach (var value in JsonPath.Read("**")!.Find(json.Root))
            {
                Assert.InRange(json.SourceOf(value).End, 0, length);
                _ = json.TextOf(value);
            }
        }
    }

    /// <summary>Whatever is written as JSON by the framework comes back.</summary>
    [Fact]
    public void Random_texts_come_back() => TimeBox.Check(seed: 4301, cases: 1000, seconds: 5, random =>
    {
        var text = new Mutations(random).RandomText(mostPieces: 30);
        var source = System.Net.WebUtility.HtmlEncode(JsonSerializer.Serialize(new[] { text }));
        var json = Read(source);
        Assert.Equal(text, json.TextOf(Assert.Single(json.Root.Members).Value)!.Value);
    });

    private static EmbeddedJson Read(string source) => EmbeddedJson.Read(CharacterReferences.Decode(source, 0, source.Length, inAttribute: true))!;

    private static string Slice(Syntax.TextSpan span) => Source.Substring(span.Start, span.Length);
}
