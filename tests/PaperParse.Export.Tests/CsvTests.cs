using System.Text;
using PaperParse.Extraction;

namespace PaperParse.Export.Tests;

public class CsvTests
{
    [Fact]
    public void The_header_has_the_keys_in_the_order_of_the_contract_without_places() =>
        Assert.Equal(RecordCells.Keys.Except([RecordKeys.Fields]), Write("csv", Sample.Titled(), out _).TrimEnd('\n').Split(','));

    [Fact]
    public void Numbers_days_and_lists_stand_as_they_are()
    {
        var line = Write("csv", Sample.Papers("dump.txt"), out var losses).Split('\n')[1];
        Assert.StartsWith("1,dump.txt,draft,0,0,1:title:", line, StringComparison.Ordinal);
        Assert.Contains(",Frozen lakes as caches,We skate. We store.,Ada Ek; Bo Ål,2,,,2025-11-21,,2026-01-19,,,2,", line, StringComparison.Ordinal);
        Assert.Empty(losses);
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@A1", "'@A1")]
    [InlineData("＋1", "'＋1")]
    [InlineData("  =1+1", "'  =1+1")]
    [InlineData("\u00A0=1+1", "'\u00A0=1+1")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\r\n=1", "\"'\r\n=1\"")]
    [InlineData("\0=1", "'=1")]
    public void No_text_begins_a_formula(string title, string cell)
    {
        var text = Write("csv", Titled(title), out var losses);
        Assert.Contains($",{cell},", text, StringComparison.Ordinal);
        Assert.Contains(losses, loss => (loss.Field, loss.What) == ("title", "an apostrophe is put before it"));
    }

    [Theory]
    [InlineData("-")]
    [InlineData("1 - 1")]
    [InlineData("moss = green")]
    public void What_begins_none_stays(string title)
    {
        Assert.Contains($",{title},", Write("csv", Titled(title), out var losses), StringComparison.Ordinal);
        Assert.Empty(losses);
    }

    [Fact]
    public void No_list_and_no_other_text_begins_one_either()
    {
        var papers = Titled("moss", paper => paper with { Authors = ["=1", "@2"], Section = "-3" });
        Assert.Contains(",'=1; @2,", Write("csv", papers, out var losses), StringComparison.Ordinal);
        Assert.Equal(["authors", "section", "readableAuthors"], losses.Select(loss => loss.Field));
    }

    [Theory]
    [InlineData("Berg; Ada")]
    [InlineData("Berg;")]
    [InlineData(" Berg")]
    [InlineData("")]
    public void An_item_that_cannot_be_told_from_others_is_a_loss(string author)
    {
        Write("csv", Titled("moss", paper => paper with { Authors = ["Bo", author] }), out var losses);
        Assert.Equal(["authors", "readableAuthors"], losses.Select(loss => loss.Field));
        Assert.All(losses, loss => Assert.Equal("an item of the list has what stands between items", loss.What));
    }

    [Fact]
    public void A_line_of_a_tsv_is_a_record_whatever_is_in_it()
    {
        var lines = Write("tsv", Titled("a\tb\r\nc\rd\ne"), out var losses).TrimEnd('\n').Split('\n');
        Assert.Equal(2, lines.Length);
        Assert.Equal(lines[0].Split('\t').Length, lines[1].Split('\t').Length);
        Assert.Contains("\ta b  c d e\t", lines[1], StringComparison.Ordinal);
        Assert.Equal(["title", "readableTitle"], losses.Select(loss => loss.Field));
    }

    private static PaperList Titled(string title, Func<Paper, Paper>? change = null)
    {
        var papers = Sample.Papers();
        var paper = papers.Papers[0] with { Title = title };
        return papers with { Papers = [change is null ? paper : change(paper)] };
    }

    private static string Write(string format, PaperList papers, out IReadOnlyList<ExportLoss> losses)
    {
        using var stream = new MemoryStream();
        using var exporter = ExportFormats.Named(format)!.Create(stream, new ExportOptions());
        exporter.Add(papers, []);
        losses = exporter.TakeLosses();
        exporter.Complete();
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
