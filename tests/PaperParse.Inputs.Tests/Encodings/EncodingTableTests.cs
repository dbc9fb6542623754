using System.Globalization;
using PaperParse.Syntax;
using PaperParse.TestSupport;

namespace PaperParse.Inputs.Tests;

/// <summary>Each line of the tables of docs/encodings.md, proved on a sample that is made for it.</summary>
public sealed class EncodingTableTests
{
    private const string Refused = "PP0001 at ";

    private static readonly string[] Page = File.ReadAllLines(Repository.PathOf("docs/encodings.md"));

    /// <summary>Written in, mark, letters, recognised by, read as, certainty.</summary>
    public static TheoryData<string, string, string, string, string, string> Texts()
    {
        var data = new TheoryData<string, string, string, string, string, string>();
        foreach (var row in RowsUnder("| written in | mark |"))
            data.Add(row[0], row[1], row[2], row[3], row[4], row[5]);
        return data;
    }

    /// <summary>Written in, what it declares, letters, read as.</summary>
    public static TheoryData<string, string, string, string> Pages()
    {
        var data = new TheoryData<string, string, string, string>();
        foreach (var row in RowsUnder("| written in | declared |"))
            data.Add(row[0], row[1], row[2], row[3]);
        return data;
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_listing_is_read_right_or_refused_as_the_table_says(string writtenIn, string mark, string letters, string recognisedBy, string readAs, string certainty)
    {
        var encoding = EncodingSample.EncodingOf(writtenIn);
        var text = EncodingSample.Text(letters, encoding);
        byte[] bytes = [.. mark == "yes" ? encoding.GetBytes("\uFEFF") : [], .. encoding.GetBytes(text)];

        var read = Read(bytes, "listing.txt");

        Assert.Equal(readAs, read.UndecodableByteOffset is { } offset ? string.Create(CultureInfo.InvariantCulture, $"{Refused}{offset}") : NameOf(read));
        Assert.Equal(certainty, CertaintyOf(read));
        Assert.Equal(recognisedBy, read switch
        {
            { UndecodableByteOffset: not null } => "refused",
            { HasByteOrderMark: true } => "its mark",
            { EncodingCertainty: not null } => "a guess",
            _ => "its bytes",
        });
        if (readAs.StartsWith(Refused, StringComparison.Ordinal))
            return;
        Assert.Equal(text, read.ToString());
        Assert.Equal(bytes, InputFile.ToBytes(read));
        Assert.Equal(text, Read(bytes, "listing.txt", writtenIn).ToString());
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_is_read_as_it_declares(string writtenIn, string declared, string letters, string readAs)
    {
        var encoding = EncodingSample.EncodingOf(writtenIn);
        var text = EncodingSample.Html(letters, encoding, declared.Trim('`'));
        if (declared.StartsWith("`<?xml", StringComparison.Ordinal))
            text = declared.Trim('`') + "\n" + text.Replace(declared.Trim('`'), "", StringComparison.Ordinal);

        foreach (var name in new[] { "page.html", "page.txt", "-" })
        {
            var read = Read(encoding.GetBytes(text), name);

            Assert.Equal((readAs, null, text), (NameOf(read), read.EncodingCertainty, read.ToString()));
            Assert.Equal(encoding.GetBytes(text), InputFile.ToBytes(read));
        }
    }

    [Fact]
    public void The_tables_have_at_least_twelve_encodings() =>
        Assert.True(RowsUnder("| written in | mark |").Where(row => row[3] != "refused").Select(row => row[0]).Distinct().Count() >= 12);

    private static SourceText Read(byte[] bytes, string path, string? encoding = null) =>
        InputFile.Read(new MemoryStream(bytes), path, new InputOptions { Encoding = encoding is null ? null : EncodingNames.Find(encoding) });

    private static string NameOf(SourceText text) => text.Encoding.WebName.ToLowerInvariant();

    private static string CertaintyOf(SourceText text) =>
        text.EncodingCertainty is { } certainty ? string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(100 * certainty):0} %") : "";

    private static List<string[]> RowsUnder(string header) =>
    [
        .. Page.SkipWhile(line => !line.StartsWith(header, StringComparison.Ordinal)).Skip(2).TakeWhile(line => line.StartsWith('|'))
            .Select(line => line.Trim('|').Split('|').Select(cell => cell.Trim()).ToArray()),
    ];
}
