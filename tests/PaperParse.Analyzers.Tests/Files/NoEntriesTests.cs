using PaperParse.Syntax;

namespace PaperParse.Analyzers.Tests;

public sealed class NoEntriesTests : RuleTests
{
    private const string Looked = ": looked for hf-text entries with title, abstract, published date";

    [Theory]
    [InlineData("", "no entries found, the file is empty" + Looked)]
    [InlineData(" \n\t\n", "no entries found, the file holds nothing but white space" + Looked)]
    [InlineData("Daily Papers\n\nJan 19\n", "no entries found" + Looked)]
    [InlineData("A file about something else", "no entries found" + Looked)]
    [InlineData("\0\u0001\u0002\u001b[2J", "no entries found" + Looked)]
    public void It_is_the_one_finding_and_says_what_was_looked_for(string text, string message)
    {
        var finding = Assert.Single(FindAll(new SourceText(text)));
        Assert.Equal("PP0007", finding.Id);
        Assert.Equal(message, finding.Message);
        Assert.Equal(new TextSpan(0, 0), finding.Span);
    }

    [Theory]
    [InlineData(Whole)]
    [InlineData("Daily Papers\n\n" + Head)]
    [InlineData("\n\n\n" + Whole + "\n\n~~~\n")]
    public void Not_where_there_is_an_entry_even_a_broken_one(string text) => Verify("PP0007", text);

    [Fact]
    public void Not_where_the_bytes_are_to_blame() =>
        Assert.DoesNotContain(FindAll(new SourceText("\uFFFD", undecodableByteOffset: 0)), finding => finding.Id == "PP0007");

    [Theory]
    [InlineData("Example\n\nSign in to continue\n", "a login page (\"sign in to continue\")")]
    [InlineData("<html><head><title>Log in</title></head><body><form><input name=p TYPE=\"password\"></form></body></html>", "a login page (\"type=\"password\"\")")]
    [InlineData("<html><head><title>404 Not Found</title></head></html>", "an error page (\"404 not found\")")]
    [InlineData("{\"error\": \"no such thing\"}", "an error page (\"\"error\":\")")]
    [InlineData("Just a moment...\nVerify you are human by completing the action below.", "a page that asks whether a person reads it (\"just a moment...\")")]
    [InlineData("You need to enable JavaScript to run this app.", "a page that is made by its scripts, which did not run (\"you need to enable javascript\")")]
    public void It_says_which_page_it_looks_like(string text, string kind) =>
        Assert.StartsWith($"no entries found, this looks like {kind}: looked for", FindOne("PP0007", text).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("Das Moos auf den alten Servern wächst nicht, und wir zählen es mit der Hand für die Nachwelt. Es ist von großem Wert, und wir tun es mit Freude.", "German")]
    [InlineData("오래된 서버 위의 이끼를 기르고 방이 얼마나 따뜻해지는지 재어 보았다. 길고 습한 겨울 동안 이끼는 잘 자랐고, 우리는 매일 그 수를 세었다.", "Korean")]
    [InlineData("Мы выращиваем мох на старых серверах и измеряем, насколько теплой становится комната за долгую зиму.", "Cyrillic letters")]
    [InlineData("我们在旧服务器上种植苔藓，并测量漫长而潮湿的冬天里房间变得多么温暖。苔藓生长得很好，我们每天都数一数，看看它有多少，长了多高。", "Chinese")]
    public void It_says_which_language_it_looks_like(string text, string language) =>
        Assert.StartsWith($"no entries found, this looks like a text in {language}: looked for", FindOne("PP0007", text).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("The moss is on the servers, and that is what we are for: to count it with care in the winter and to say to all that it is so.")]
    [InlineData("La Paz, los servidores")]
    public void And_nothing_where_it_looks_like_nothing(string text) =>
        Assert.StartsWith("no entries found: looked for", FindOne("PP0007", text).Message, StringComparison.Ordinal);
}
