using System.Text;

namespace PaperParse.Inputs.Tests;

public sealed class MailboxTests
{
    private const string From = "From tide@example.org Wed Mar  5 12:34:56 2031\n";

    [Fact]
    public void Each_message_is_a_text_with_its_number()
    {
        var items = Read(From + "Subject: a\n\nfirst\n\n" + From + "Subject: b\nContent-Transfer-Encoding: base64\n\nc2Vjb25k\n");

        Assert.Equal([("box.mbox#1", "first\n\n"), ("box.mbox#2", "second")], items.Select(item => (item.Text!.Path!, item.Text.ToString())));
    }

    [Fact]
    public void A_message_that_cannot_be_read_costs_no_other()
    {
        var items = Read(From + "no headers here\n\n" + From + "Content-Type: image/png\n\nx\n\n" + From + "Subject: c\n\nthird\n");

        Assert.Equal(
            ["box.mbox#1: is no mail: it does not begin with headers", "box.mbox#2: is a mail without a text part", "third\n"],
            items.Select(item => item.Problem?.Message ?? item.Text!.ToString()));
    }

    [Theory]
    // Prose that begins with the word, after a blank line and not; with a colon that is no time; what a mailer has quoted.
    [InlineData("one\n\nFrom the harbour we see\n\ntwo\n")]
    [InlineData("one\nFrom tide@example.org Wed Mar  5 12:34:56 2031\ntwo\n")]
    [InlineData("one\n\nFrom here: two gulls\n\ntwo\n")]
    [InlineData("one\n\n>From tide@example.org Wed Mar  5 12:34:56 2031\n")]
    public void Prose_is_no_beginning_of_a_message(string body) =>
        Assert.Equal(body, Assert.Single(Read(From + "Subject: a\n\n" + body)).Text!.ToString());

    [Fact]
    public void Windows_line_ends_are_line_ends_too() =>
        Assert.Equal(2, Read((From + "Subject: a\n\nfirst\n\n" + From + "Subject: b\n\nsecond\n").Replace("\n", "\r\n", StringComparison.Ordinal)).Count);

    [Fact]
    public void One_text_is_asked_for_where_there_are_two()
    {
        var problem = Assert.Throws<InputException>(() => InputFile.Read(new MemoryStream(Encoding.ASCII.GetBytes(From + "Subject: a\n\nx\n\n" + From + "Subject: b\n\ny\n")), "box.mbox"));

        Assert.Equal("box.mbox: holds more than one message", problem.Message);
    }

    [Theory]
    [InlineData("From ")]
    [InlineData("From \n")]
    [InlineData("From x 12:34\n\n")]
    public void A_message_of_nothing_is_a_text_or_a_problem_and_nothing_is_thrown(string mailbox) =>
        Assert.Single(Read(mailbox));

    /// <summary>Messages are read when they are asked for, so a large mailbox is not all in memory as texts.</summary>
    [Fact]
    public void Messages_are_read_one_after_the_other()
    {
        var body = new string('x', 100_000);
        var mailbox = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat(From + "Subject: a\n\n" + body + "\n\n", 200)));
        Assert.True(InputFile.ReadAll(new MemoryStream(mailbox), "box.mbox").First().IsRead);
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.True(InputFile.ReadAll(new MemoryStream(mailbox), "box.mbox").First().IsRead);

        // The bytes once, and one message a few times over.
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, mailbox.Length, mailbox.Length + 2_000_000);
    }

    private static List<InputText> Read(string mailbox) => [.. InputFile.ReadAll(new MemoryStream(Encoding.UTF8.GetBytes(mailbox)), "box.mbox")];
}
