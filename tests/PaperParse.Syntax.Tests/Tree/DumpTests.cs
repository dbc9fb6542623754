using System.Text;
using System.Text.Json;
using PaperParse.TestSupport;

namespace PaperParse.Syntax.Tests.Tree;

public sealed class DumpTests
{
    [Fact]
    public void Parentheses_have_kinds_and_texts_and_say_what_is_missing()
    {
        using var sketch = new Sketch();
        var tree = sketch
            .Open(SyntaxKind.Entry)
                .Open(SyntaxKind.Title).Token(SyntaxKind.Text, "\t", "A \"title\" \u001B[31m").Break("\r\n").Close()
                .Missing(SyntaxKind.Separator)
            .Close()
            .Build();
        Assert.Equal(
            """
            (Listing
              (Entry
                (Title (Text "A \"title\" \u001B[31m") (LineBreak "\r\n"))
                (MISSING Separator))
              (EndOfFile ""))

            """.ReplaceLineEndings("\n"),
            SExpressionDump.Of(tree.Root));
    }

    [Fact]
    public void Parentheses_do_not_depend_on_what_stands_before()
    {
        var tree = ToyParser.Parse(">First\none\n>Second\ntwo");
        Assert.Equal(SExpressionDump.Of(tree.Root.Entries.Last()), SExpressionDump.Of(ToyParser.Parse(">Second\ntwo").Root.Entries.Single()));
    }

    [Fact]
    public void Json_has_places_texts_and_values()
    {
        using var sketch = new Sketch();
        var tree = sketch.Missing(SyntaxKind.Separator).Token(SyntaxKind.Month, "  ", "Nov", word: 1).Token(SyntaxKind.Word, "", "authors", word: 2).Build();
        using var json = JsonDocument.Parse(Json(tree.Root));
        var children = json.RootElement.GetProperty("children");
        Assert.Equal("Listing", json.RootElement.GetProperty("kind").GetString());
        Assert.Equal(tree.Text.Length, json.RootElement.GetProperty("length").GetInt32());
        Assert.True(children[0].GetProperty("missing").GetBoolean());
        Assert.Equal("""{"kind":"Month","start":0,"length":5,"leading":2,"text":"Nov","value":11}""", Compact(children[1]));
        Assert.Equal("""{"kind":"Word","start":5,"length":7,"leading":0,"text":"authors","value":"other"}""", Compact(children[2]));
    }

    [Fact]
    public void The_texts_in_json_with_the_white_space_before_them_are_the_source() => TimeBox.Check(seed: 91, cases: 500, seconds: 4, random =>
    {
        var tree = ToyParser.Parse(new Mutations(random).Mutate("  >Title\nprose \t\u202E\U0001F600\n#skip\n", most: 6));
        using var json = JsonDocument.Parse(Json(tree.Root));
        var text = new StringBuilder();
        foreach (var token in Tokens(json.RootElement))
        {
            var start = token.GetProperty("start").GetInt32();
            var leading = token.GetProperty("leading").GetInt32();
            Assert.Equal(text.Length, start);
            text.Append(tree.Text.ToString(new TextSpan(start, leading))).Append(token.GetProperty("text").GetString());
            Assert.Equal(text.Length, start + token.GetProperty("length").GetInt32());
        }

        // UTF-8 cannot hold an unpaired surrogate.
        Assert.Equal(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(tree.Text.ToString())), Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text.ToString())));
    });

    [Fact]
    public void Nothing_that_acts_on_a_terminal_is_written()
    {
        var tree = ToyParser.Parse(">a\u001B[31m\u202E\u0000\n");
        Assert.DoesNotContain('\u001B', Json(tree.Root));
        Assert.DoesNotContain('\u202E', Json(tree.Root));
        Assert.DoesNotContain('\u001B', SExpressionDump.Of(tree.Root));
        Assert.DoesNotContain('\u202E', SExpressionDump.Of(tree.Root));
    }

    private static string Json(SyntaxNode node)
    {
        using var stream = new MemoryStream();
        JsonDump.Write(stream, node);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element);

    private static IEnumerable<JsonElement> Tokens(JsonElement element) =>
        element.TryGetProperty("children", out var children) ? children.EnumerateArray().SelectMany(Tokens) : [element];
}
