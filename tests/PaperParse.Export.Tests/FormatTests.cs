using System.Text.Json;
using PaperParse.Extraction;

namespace PaperParse.Export.Tests;

public class FormatTests
{
    [Fact]
    public void Ndjson_is_a_compact_object_a_line_and_each_line_ends()
    {
        var text = Sample.Ndjson(Sample.Papers("a"), Sample.Papers("b"));
        Assert.Equal('{', text[0]);
        Assert.EndsWith("}\n", text, StringComparison.Ordinal);
        Assert.Equal(4, text.Count(c => c == '\n'));
        Assert.DoesNotContain("\": ", text, StringComparison.Ordinal);
        Assert.Equal(["a", "a", "b", "b"], Sample.Records(text).Select(record => record.GetProperty("source").GetString()));
    }

    [Fact]
    public void Json_is_one_indented_array_of_the_same_records()
    {
        var text = Sample.Json(Sample.Papers("a"), Sample.Papers("b"));
        Assert.StartsWith("[\n  {\n    \"schemaVersion\": 1,\n", text, StringComparison.Ordinal);
        Assert.EndsWith("\n  }\n]\n", text, StringComparison.Ordinal);
        using var array = JsonDocument.Parse(text);
        var records = Sample.Records(Sample.Ndjson(Sample.Papers("a"), Sample.Papers("b")));
        Assert.Equal(records.Count, array.RootElement.GetArrayLength());
        Assert.All(records.Zip(array.RootElement.EnumerateArray()), pair => Assert.True(JsonElement.DeepEquals(pair.First, pair.Second)));
    }

    [Fact]
    public void Without_papers_ndjson_is_empty_and_json_an_empty_array()
    {
        Assert.Equal("", Sample.Ndjson(Sample.Titled()));
        Assert.Equal("", Sample.Ndjson());
        Assert.Equal("[]\n", Sample.Json(Sample.Titled()));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Records_reach_the_stream_while_later_ones_are_still_to_come(bool ndjson)
    {
        const int lists = 40;
        using var stream = new Watched();
        var sent = new List<long>();
        IEnumerable<PaperList> Made()
        {
            for (var i = 0; i < lists; i++)
            {
                sent.Add(stream.Length);
                yield return Sample.Titled([.. Enumerable.Range(0, 40).Select(n => $"Title {i} {n}")]);
            }
        }

        if (ndjson)
            NdjsonExporter.Write(stream, Made());
        else
            JsonExporter.Write(stream, Made());
        Assert.True(stream.CanWrite);
        Assert.True(sent[lists / 2] > 0);
        Assert.True(sent[^1] > stream.Length * 9 / 10);
        Assert.True(stream.LargestWrite < 200_000);
        using var reader = new StreamReader(new MemoryStream(stream.ToArray()));
        var text = reader.ReadToEnd();
        using var array = JsonDocument.Parse(ndjson ? "[" + text.TrimEnd('\n').Replace("\n", ",", StringComparison.Ordinal) + "]" : text);
        Assert.Equal(
            Enumerable.Range(0, lists).SelectMany(i => Enumerable.Range(0, 40).Select(n => $"Title {i} {n}")),
            array.RootElement.EnumerateArray().Select(record => record.GetProperty("title").GetString()));
    }

    private sealed class Watched : MemoryStream
    {
        public int LargestWrite { get; private set; }

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            LargestWrite = Math.Max(LargestWrite, buffer.Length);
            base.Write(buffer);
        }
    }
}
