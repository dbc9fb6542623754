namespace PaperParse.Cli.Tests;

public sealed class ExitCodeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ExitCodeTests()
    {
        _folder.File("clean", Sample.Clean);
        _folder.File("fixable", Sample.Fixable);
        _folder.File("yearless", Sample.Clean.Replace("Mar 5, 2031", "Mar 5", StringComparison.Ordinal));
        _folder.File("cut", Sample.CutOff);
        _folder.File("empty", "");
        _folder.File("blank", " \n\t\n\n");
        _folder.File("chrome", "Daily Papers\n");
        _folder.File("binary", [0x7F, 0x45, 0x4C, 0x46, 0xFF, 0xFE, 0x00, 0x0A, 0x80]);
        _folder.File("bad.grammar", "grammar nonsense\nitems Nothing\n");
        Directory.CreateDirectory(Path.Combine(_folder.Path, "folder"));
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(0, "check clean")]
    [InlineData(1, "check fixable")]
    [InlineData(0, "check fixable --fail-level error")]
    [InlineData(0, "check clean --fail-level hint --select PP0,PP1,PP2,PP3,PP4")]
    [InlineData(1, "check fixable --fail-level info")]
    [InlineData(0, "check yearless")]
    [InlineData(1, "check yearless --fail-level info")]
    [InlineData(1, "check cut --fail-level error")]
    [InlineData(1, "check empty")]
    [InlineData(1, "check blank")]
    [InlineData(1, "check chrome")]
    [InlineData(1, "check binary")]
    [InlineData(1, "check clean empty")]
    [InlineData(1, "check empty --reporter json")]
    [InlineData(0, "check clean --reporter json --profile none --as-of 2031-03-05")]
    [InlineData(2, "check missing")]
    [InlineData(2, "check folder")]
    [InlineData(2, "check empty missing")]
    [InlineData(2, "check no-such-*")]
    [InlineData(2, "check clean --jobs 0")]
    [InlineData(2, "check clean --jobs 257")]
    [InlineData(2, "check clean --jobs many")]
    [InlineData(0, "check clean --jobs 256 --position-encoding utf-8")]
    [InlineData(2, "check clean --position-encoding utf-32")]
    [InlineData(2, "fix clean --position-encoding utf-8")]
    [InlineData(2, "check")]
    [InlineData(2, "check clean --bogus")]
    [InlineData(2, "check clean --reporter xml")]
    [InlineData(2, "check clean --fail-level fatal")]
    [InlineData(2, "check clean --profile strict")]
    [InlineData(2, "check clean --as-of 5.3.2031")]
    [InlineData(2, "check clean --as-of 2031-02-29")]
    [InlineData(2, "check clean --as-of")]
    [InlineData(2, "check clean --max-bytes -1")]
    [InlineData(2, "check clean --max-bytes 10")]
    [InlineData(2, "check clean --grammar missing")]
    [InlineData(2, "check clean --grammar bad.grammar")]
    [InlineData(2, "check clean --grammar binary")]
    [InlineData(0, "extract clean")]
    [InlineData(0, "extract fixable --format json")]
    [InlineData(1, "extract empty")]
    [InlineData(1, "extract chrome")]
    [InlineData(1, "extract cut")]
    [InlineData(1, "extract binary")]
    [InlineData(1, "extract clean empty")]
    [InlineData(2, "extract clean missing")]
    [InlineData(0, "extract clean --format csv --loss-report")]
    [InlineData(2, "extract clean --format cvs")]
    [InlineData(2, "extract clean --format csv,tsv")]
    [InlineData(2, "extract clean -o clean")]
    [InlineData(2, "extract clean --fail-level error")]
    [InlineData(0, "parse clean")]
    [InlineData(0, "parse clean --as tree")]
    [InlineData(0, "parse clean --as source")]
    [InlineData(0, "parse empty")]
    [InlineData(0, "parse empty --as source")]
    [InlineData(0, "parse binary")]
    [InlineData(1, "parse binary --as source")]
    [InlineData(2, "parse missing")]
    [InlineData(2, "parse folder --as source")]
    [InlineData(2, "parse clean clean")]
    [InlineData(2, "parse clean --as-of 2031-03-05")]
    [InlineData(2, "parse clean --grammar bad.grammar")]
    [InlineData(0, "fix clean")]
    [InlineData(0, "fix fixable")]
    [InlineData(0, "fix fixable --diff")]
    [InlineData(0, "fix fixable --fail-level hint --select PP0,PP1,PP2,PP3,PP4")]
    [InlineData(1, "fix yearless --fail-level info")]
    [InlineData(0, "fix yearless --fail-level info --unsafe --select PP0,PP1,PP2,PP3,PP4")]
    [InlineData(0, "fix fixable --unsafe --profile none")]
    [InlineData(1, "fix cut")]
    [InlineData(1, "fix empty")]
    [InlineData(1, "fix binary")]
    [InlineData(1, "fix clean binary")]
    [InlineData(2, "fix missing binary")]
    [InlineData(2, "fix folder")]
    [InlineData(2, "")]
    [InlineData(2, "chekc clean")]
    [InlineData(0, "--help")]
    [InlineData(0, "--version")]
    [InlineData(0, "check --help")]
    public void Exit_status_is_as_documented(int code, string commandLine)
    {
        var run = ToolRun.Of(ArgumentsOf(commandLine));

        Assert.True(run.Code == code, $"{run.Code}: {run.Error}{run.Out}");
    }

    [Theory]
    [InlineData("check missing", "missing: no such file")]
    [InlineData("extract missing clean", "missing: no such file")]
    [InlineData("fix missing clean", "missing: no such file")]
    [InlineData("parse missing", "missing: no such file")]
    [InlineData("check folder clean", "folder: there is nothing to read in this folder")]
    [InlineData("extract folder", "folder: there is nothing to read in this folder")]
    [InlineData("check clean no*", "no*: no file matches this pattern")]
    [InlineData("fix - -", "-: standard input can be read only once")]
    [InlineData("parse folder", "folder: is a folder, not a file")]
    [InlineData("check clean --max-bytes 10", "clean: is larger than the limit of 10 bytes")]
    [InlineData("parse binary --as source", "binary: the byte at offset 4 cannot be decoded")]
    [InlineData("check clean --grammar missing", "missing: no such file")]
    public void A_file_that_cannot_be_used_is_one_clear_line_on_stderr(string commandLine, string says)
    {
        var run = ToolRun.Of(ArgumentsOf(commandLine));

        var line = Assert.Single(run.ErrorLines, line => line.StartsWith("paperparse: ", StringComparison.Ordinal));
        Assert.Contains(says, line, StringComparison.Ordinal);
    }

    [Fact]
    public void The_other_files_go_on_when_one_cannot_be_opened()
    {
        var run = ToolRun.Of(ArgumentsOf("extract missing clean folder fixable"));

        Assert.Equal(4, run.OutLines.Length);
        Assert.Equal(2, run.ErrorLines.Length);
    }

    [Fact]
    public void Wrong_usage_says_what_is_wrong_and_where_help_is()
    {
        var run = ToolRun.Of(ArgumentsOf("check clean --fail-level fatal"));

        Assert.Equal("paperparse: --fail-level: 'fatal' is not one of: error, warning, info, hint", run.ErrorLines[0]);
        Assert.Equal("try: paperparse check --help", run.ErrorLines[1]);
        Assert.Empty(run.Out);
    }

    [Fact]
    public void A_mistyped_option_is_not_taken_for_a_file() =>
        Assert.StartsWith("paperparse: unknown option '--bogus'", ToolRun.Of(ArgumentsOf("check clean --bogus")).Error, StringComparison.Ordinal);

    [Fact]
    public void A_file_whose_name_begins_with_an_at_sign_is_a_file() =>
        Assert.Equal(0, ToolRun.Of("check", Directory.GetParent(_folder.File("@dump", Sample.Clean))!.FullName + "/@dump").Code);

    [Fact]
    public void The_mistakes_of_a_grammar_are_said_with_their_places()
    {
        var path = Path.Combine(_folder.Path, "bad.grammar");

        foreach (var command in new[] { "parse", "extract", "check", "fix" })
        {
            var run = ToolRun.Of(command, Path.Combine(_folder.Path, "clean"), "--grammar", path);

            Assert.Matches(@"^\S*bad\.grammar:\d+:\d+: error PG\d{4}: .+$", run.ErrorLines[0]);
            Assert.All(run.ErrorLines, line => Assert.Matches(@"^\S*bad\.grammar:\d+:\d+: error PG\d{4}: .+$|^    [|=] ", line));
            // As grammar check says them, on stderr.
            Assert.Equal(ToolRun.Of("grammar", "check", path).OutLines[..^1], run.ErrorLines);
            Assert.Empty(run.Out);
        }
    }

    /// <summary>Words that are files of this test get their folder.</summary>
    private string[] ArgumentsOf(string commandLine) =>
    [
        .. commandLine.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select((word, index) =>
            index > 0 && (word is "missing" || Path.Exists(Path.Combine(_folder.Path, word))) ? Path.Combine(_folder.Path, word) : word),
    ];
}
