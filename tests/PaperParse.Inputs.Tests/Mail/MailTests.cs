using System.Text;
using PaperParse.Syntax;

namespace PaperParse.Inputs.Tests;

public sealed class MailTests
{
    private const string Alternative = "From: tide@example.org\r\nSubject: Listing\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=\"cut\"\r\n\r\n";

    private const string PlainPart = "--cut\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nplain Möwe\r\n\r\n";

    private const string HtmlPart = "--cut\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>html Möwe</p>\r\n\r\n";

    [Fact]
    public void A_mail_is_its_text_with_its_line_ends()
    {
        var read = Read("Subject: x\n\none\r\ntwo\n\rthree");

        Assert.Equal(("one\r\ntwo\n\rthree", "list.eml", TextOrigin.Mail), (read.ToString(), read.Path, read.Origin));
    }

    [Theory]
    [InlineData("quoted-printable", "M=C3=B6we =E2=82=AC soft=\r\n end", "utf-8", "Möwe € soft end")]
    [InlineData("base64", "TcO2d2Ug4oKs", "utf-8", "Möwe €")]
    [InlineData("base64", "TfZ3\r\nZSCA", "iso-8859-1", "Möwe €")]
    [InlineData("quoted-printable", "=CD=CF=D2=C5", "KOI8-R", "море")]
    [InlineData("7bit", "\u001B$B3$\u001B(B", "iso-2022-jp", "海")]
    [InlineData("8bit", "Möwe", "x-nobody-knows", "Möwe")]
    [InlineData("8bit", "Möwe", "us-ascii", "Möwe")]
    public void Transfer_encoding_and_charset_are_undone(string transfer, string body, string charset, string text)
    {
        var read = Read($"Content-Type: text/plain; charset={charset}\r\nContent-Transfer-Encoding: {transfer}\r\n\r\n{body}");

        Assert.Equal((text, null, null), (read.ToString(), read.EncodingCertainty, read.UndecodableByteOffset));
    }

    [Fact]
    public void The_bytes_of_a_mail_are_those_of_its_part() =>
        Assert.Equal([0x4D, 0xF6, 0x77, 0x65, 0x20, 0x80], InputFile.ToBytes(Read("Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: base64\r\n\r\nTfZ3ZSCA\r\n")));

    [Fact]
    public void Undecodable_bytes_have_their_offset_in_the_part()
    {
        var read = Read("Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nM=C3=B6we =FF!\r\n");

        Assert.Equal((6L, "Möwe \uFFFD!\r\n"), (read.UndecodableByteOffset, read.ToString()));
    }

    [Fact]
    public void A_charset_that_nobody_says_is_found_out()
    {
        var encoding = EncodingSample.EncodingOf("windows-1251");
        byte[] mail = [.. "Subject: x\n\n"u8, .. encoding.GetBytes(EncodingSample.Text("Russian", encoding))];

        var read = InputFile.Read(new MemoryStream(mail), "list.eml");

        Assert.Equal((EncodingSample.Text("Russian", encoding), 71), (read.ToString(), (int)(100 * read.EncodingCertainty!)));
        Assert.Equal("Чайки", InputFile.Read(new MemoryStream([.. "Subject: x\n\n"u8, .. EncodingSample.EncodingOf("koi8-r").GetBytes("Чайки")]), "list.eml", new InputOptions { Encoding = EncodingNames.Find("koi8-r") }).ToString());
    }

    [Theory]
    [InlineData(Alternative + PlainPart + HtmlPart + "--cut--\r\n", "plain Möwe\r\n")]
    [InlineData(Alternative + HtmlPart + PlainPart + "--cut--\r\n", "plain Möwe\r\n")]
    [InlineData(Alternative + HtmlPart + "--cut--\r\n", "<p>html Möwe</p>\r\n")]
    // Never closed.
    [InlineData(Alternative + PlainPart, "plain Möwe\r\n\r\n")]
    // A stub beside the HTML.
    [InlineData(Alternative + "--cut\r\nContent-Type: text/plain\r\n\r\n \r\n\r\n" + HtmlPart + "--cut--\r\n", "<p>html Möwe</p>\r\n")]
    // A picture, and text that is attached, before that of the message.
    [InlineData(Alternative + "--cut\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBO\r\n--cut\r\nContent-Type: text/plain\r\nContent-Disposition: attachment\r\n\r\nattached\r\n" + PlainPart + "--cut--\r\n", "plain Möwe\r\n")]
    // A mail that was forwarded in another.
    [InlineData(Alternative + "--cut\r\nContent-Type: message/rfc822\r\n\r\nSubject: inner\r\n\r\ninner\r\n--cut--\r\n", "inner")]
    public void The_text_part_is_plain_text_before_html_and_what_is_shown_before_what_is_attached(string mail, string text) =>
        Assert.Equal(text, Read(mail).ToString());

    [Fact]
    public void A_page_in_a_mail_may_declare_its_encoding_itself()
    {
        byte[] page = EncodingSample.EncodingOf("koi8-r").GetBytes("<meta charset=koi8-r><p>Чайки");

        Assert.Equal("<meta charset=koi8-r><p>Чайки", InputFile.Read(new MemoryStream([.. "Content-Type: text/html\n\n"u8, .. page]), "list.eml").ToString());
    }

    [Theory]
    [InlineData("This is no mail,\njust text.\n", "is no mail: it does not begin with headers")]
    [InlineData("Content-Type: image/png\nContent-Transfer-Encoding: base64\n\niVBO\n", "is a mail without a text part")]
    [InlineData("Content-Transfer-Encoding: base64\n\nTcO2d2U=\n-- \nlist footer!\n", "is a mail whose base64 is damaged")]
    public void What_has_no_text_is_one_line(string mail, string problem) => Assert.Equal("list.eml: " + problem, ProblemOf(mail));

    [Fact]
    public void An_empty_file_is_an_empty_text() => Assert.Equal((0, TextOrigin.Mail), (Read("").Length, Read("").Origin));

    [Theory]
    [InlineData(64, false)]
    [InlineData(65, true)]
    [InlineData(1_000, true)]
    [InlineData(50_000, true)]
    public void A_mail_nested_too_deep_stops_at_the_limit(int depth, bool isRefused)
    {
        var parts = new StringBuilder("MIME-Version: 1.0\n");
        for (var i = 0; i < depth; i++)
            parts.Append(null, $"Content-Type: multipart/mixed; boundary=b{i}\n\n--b{i}\n");
        parts.Append("\ndeep\n");
        var mails = string.Concat(Enumerable.Repeat("Content-Type: message/rfc822\n\n", depth)) + "Subject: x\n\ndeep\n";

        foreach (var mail in new[] { parts.ToString(), mails })
        {
            if (isRefused)
                Assert.Equal("list.eml: is a mail nested more than 64 deep", ProblemOf(mail));
            else
                Assert.Equal("deep\n", Read(mail).ToString());
        }
    }

    [Theory]
    [InlineData(1_000, false)]
    [InlineData(1_001, true)]
    [InlineData(100_000, true)]
    public void A_mail_of_too_many_parts_stops_at_the_limit(int parts, bool isRefused)
    {
        var mail = Alternative + string.Concat(Enumerable.Repeat("--cut\n\nx\n", parts)) + "--cut--\n";

        if (isRefused)
            Assert.Equal("list.eml: is a mail of more than 1000 parts", ProblemOf(mail));
        else
            Assert.Equal("x", Read(mail).ToString());
    }

    [Fact]
    public void A_mail_of_nothing_but_headers_stops_at_the_limit_and_costs_no_memory()
    {
        var mail = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("a:\n", 3_000_000)) + "\nx\n");
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.Equal("list.eml: is a mail of more than 50000 headers", InputFile.ReadAll(new MemoryStream(mail), "list.eml").Single().Problem!.Message);

        // A twentieth of what all of them would take.
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 40_000_000);
    }

    [Theory]
    [InlineData("a.eml", TextOrigin.Mail)]
    [InlineData("a.MBOX", TextOrigin.Mail)]
    [InlineData("a.mbx", TextOrigin.Mail)]
    [InlineData("a.txt", TextOrigin.File)]
    [InlineData("eml", TextOrigin.File)]
    public void Mail_is_told_by_its_name(string name, TextOrigin origin) =>
        Assert.Equal(origin == TextOrigin.Mail ? origin : TextOrigin.Stream, InputFile.Read(new MemoryStream("Subject: x\n\nbody\n"u8.ToArray()), name).Origin);

    [Fact]
    public void It_is_not_for_writing() =>
        Assert.Equal(
            "list.eml: is mail, which is only read; save its text (parse --as source), and fix that",
            InputFile.ReadAll(new MemoryStream("Subject: x\n\nbody\n"u8.ToArray()), "list.eml", new InputOptions { ForWriting = true }).Single().Problem?.Message);

    private static SourceText Read(string mail) => InputFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(mail)), "list.eml");

    private static string ProblemOf(string mail) => InputFile.ReadAll(new MemoryStream(Encoding.UTF8.GetBytes(mail)), "list.eml").Single().Problem!.Message;
}
