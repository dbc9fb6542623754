using PaperParse.Analysis;
using PaperParse.Extraction;
using PaperParse.Grammars;
using PaperParse.Syntax;

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
        Verify(Mail, Id, Date + subject.Replace("[|1 cross|]", "1 cross", StringComparison.Ordinal) + "\n" + Entry("2401.01234", "") + Entry("2401.01235", " (*cross-listing*)"));

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
        Verify(Mail, Id, Date + subject + "\n" + Entry("2401.01234", "") + Entry("2401.01235", " (*cross-listing*)"));

    [Fact]
    public void Each_mail_has_its_own() => Verify(
        Mail, Id, Date + "Subject: moss daily 1 new received\n\n" + Entry("2401.01234", "") + Date + "Subject: moss daily [|2 new|] received\n\n" + Entry("2401.01235", ""));

    /// <summary>A dialect that states counts in its heading and in those of sections.</summary>
    private static readonly Dialect Ledger = GrammarCompiler.Compile(
        """
        grammar ledger "Papers by room, counted"
        notation 1
        complete title authors
        piece stated  = StatedCount:(digits ("papers" | "paper"))
        line heading  = markup:"=" Heading:(until("(") "(" stated ")")
        line room     = markup:"::" until("(") "(" stated ")" | markup:"::" text
        line titled   = "Paper:" title:text
        line by       = "By:" Author:text
        line odd else = text
        items Header | Section | Entry
        Header      = heading
        Section     = room
        Entry       = Title AuthorList
        Title       = titled
        AuthorList  = by
        """,
        "ledger.grammar") is { Dialect: { } dialect } ? dialect : throw new InvalidOperationException();

    [Theory]
    [InlineData("= Ledger ([|3 papers|])\nPaper: Moss\nBy: Ada Berg\nPaper: Reed\nBy: Bo Stone\n")]
    [InlineData("= Ledger (3 papers)\n:: Attic ([|1 paper|])\nPaper: Moss\nBy: Ada Berg\nPaper: Reed\nBy: Bo Stone\n:: Cellar (1 paper)\nPaper: Fern\nBy: Cy van Ry\n")]
    [InlineData("= Ledger (1 paper)\n:: Attic ([|2 papers|])\n:: Cellar (1 paper)\nPaper: Fern\nBy: Cy van Ry\n= Ledger (1 paper)\nPaper: Moss\nBy: Ada Berg\n")]
    public void Headings_state_counts_too(string text) => Verify(Ledger, Id, text);

    [Theory]
    [InlineData("= Ledger (2 papers)\n:: Attic (1 paper)\nPaper: Moss\nBy: Ada Berg\n:: Cellar (1 paper)\nPaper: Fern\nBy: Cy van Ry\n")]
    [InlineData("= Ledger (1 paper)\n:: Attic\nPaper: Moss\nBy: Ada Berg\n")]
    [InlineData("= Ledger (7 papers)\n:: Attic (1 paper)\n")]
    public void Not_where_headings_are_right_or_there_is_no_entry(string text) => Verify(Ledger, Id, text);

    private static string Entry(string id, string kind) =>
        $"\\\\\narXiv:{id}{kind}\n{Date.TrimEnd()}   (31kb)\n\nTitle: Moss on Old Servers {id}\nAuthors: Ada Berg, Bo Stone\n\\\\\n  {Prose}\n\\\\ ( https://arxiv.org/abs/{id} ,  31kb)\n"
        + "------------------------------------------------------------------------------\n";
}
