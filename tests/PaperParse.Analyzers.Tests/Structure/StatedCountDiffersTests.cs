using PaperParse.Analysis;
using PaperParse.Extraction;
using PaperParse.Grammars;
using PaperParse.Syntax;
using PaperParse.Testing;

namespace PaperParse.Analyzers.Tests;

public sealed class StatedCountDiffersTests : RuleTests
{
    private const string Id = "PP4007";
    private const string Date = "Date: Wed, 3 Jan 2024 19:00:02 GMT\n";

    private static readonly Dialect Mail = BuiltInDialects.All.Single(dialect => dialect.Name == "arxiv-mail");

    [Theory]
    [InlineData("Subject: moss daily [|2 new|] + 1 crosses received\n")]
    [InlineData("Subject: moss daily 1 new + [|2 crosses|] received\n")]
    [InlineData("Subject: moss daily [|1 cross|] + [|5 replacements|]\n")]
    [InlineData("Subject: moss daily [|3 submissions|] received\n")]
    public void More_or_fewer_are_found(string subject) =>
        RuleVerifier.Verify(Mail, RuleOf(Id), Date + subject.Replace("[|1 cross|]", "1 cross", StringComparison.Ordinal) + "\n" + Entry("2401.01234", "") + Entry("2401.01235", " (*cross-listing*)"));

    [Fact]
    public void The_message_has_both_numbers()
    {
        var papers = PaperExtractor.Extract(Mail.Parse(new SourceText(Date + "Subject: moss daily 1,204 new received\n\n" + Entry("2401.01234", ""))));
        Assert.Empty(AnalysisDriver.Analyze(papers, [RuleOf(Id)]));
        papers = PaperExtractor.Extract(Mail.Parse(new SourceText(Date + "Subject: moss daily 53 new received\n\n" + Entry("2401.01234", ""))));
        Assert.Equal("\"53 new\" is stated, and 1 found", Assert.Single(AnalysisDriver.Analyze(papers, [RuleOf(Id)])).Message);
    }

    [Theory]
    [InlineData("Subject: moss daily 1 new + 1 crosses received\n")]
    [InlineData("Subject: moss daily 2 submissions received\n")]
    [InlineData("Subject: moss daily received\n")]
    public void Not_where_they_are_right_or_not_stated(string subject) =>
        RuleVerifier.Verify(Mail, RuleOf(Id), Date + subject + "\n" + Entry("2401.01234", "") + Entry("2401.01235", " (*cross-listing*)"));

    [Fact]
    public void Each_mail_has_its_own() => RuleVerifier.Verify(
        Mail, RuleOf(Id), Date + "Subject: moss daily 1 new received\n\n" + Entry("2401.01234", "") + Date + "Subject: moss daily [|2 new|] received\n\n" + Entry("2401.01235", ""));

    private static string Entry(string id, string kind) =>
        $"\\\\\narXiv:{id}{kind}\n{Date.TrimEnd()}   (31kb)\n\nTitle: Moss on Old Servers {id}\nAuthors: Ada Berg, Bo Stone\n\\\\\n  {Prose}\n\\\\ ( https://arxiv.org/abs/{id} ,  31kb)\n"
        + "------------------------------------------------------------------------------\n";
}
