using System.Text;

namespace PaperParse.Cli.Tests;

public sealed class FixTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_is_mended_and_a_second_run_changes_nothing()
    {
        var path = _folder.File("dump.txt", Sample.Fixable);

        var first = ToolRun.Of("fix", path);

        Assert.Equal(Sample.Fixed, File.ReadAllText(path));
        Assert.Equal(
            [$"{path}: made 3 fixes (PP0003 1, PP2001 1, PP3001 1)", "3 fixes in 1 file; left: 0 errors, 0 warnings, 1 info, 0 hints"], first.ErrorLines);
        Assert.Empty(first.Out);
        File.SetLastWriteTimeUtc(path, new DateTime(2001, 2, 3, 0, 0, 0, DateTimeKind.Utc));

        var second = ToolRun.Of("fix", path);

        Assert.Equal(Sample.Fixed, File.ReadAllText(path));
        Assert.Equal(2001, File.GetLastWriteTimeUtc(path).Year);
        Assert.StartsWith("0 fixes in 0 files", second.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    public void Encoding_mark_and_line_ends_stay(string name, bool mark)
    {
        foreach (var lineEnd in new[] { "\n", "\r\n", "\r" })
        {
            var encoding = Encoding.GetEncoding(name);
            var path = _folder.File("dump.txt", BytesOf(Sample.Fixable));

            Assert.Equal(0, ToolRun.Of("fix", path).Code);

            Assert.Equal(BytesOf(Sample.Fixed), File.ReadAllBytes(path));

            byte[] BytesOf(string text) =>
                [.. mark ? encoding.GetBytes("\uFEFF") : [], .. encoding.GetBytes(text.Replace("\n", lineEnd, StringComparison.Ordinal))];
        }
    }

    [Fact]
    public void A_text_from_standard_input_goes_to_standard_output_mended_or_not()
    {
        Assert.Equal(Sample.Fixed, ToolRun.WithInput(Encoding.UTF8.GetBytes(Sample.Fixable), "fix", "-").Out);
        Assert.Equal(Sample.Fixed, ToolRun.WithInput(Encoding.UTF8.GetBytes(Sample.Fixed), "fix", "-").Out);
    }

    [Fact]
    public void A_diff_is_shown_and_nothing_is_changed()
    {
        var path = _folder.File("dump.txt", Sample.Fixable);

        var run = ToolRun.Of("fix", path, "--diff");

        Assert.Equal(Sample.Fixable, File.ReadAllText(path));
        Assert.Equal([$"--- {path}", $"+++ {path}"], run.OutLines[..2]);
        Assert.Equal(Sample.Fixed, Patch.Apply(Sample.Fixable, run.Out));
        Assert.Equal(
            ["-  • 1 authors", "+  • 1 author"],
            run.OutLines.Where(line => line.Contains("1 author", StringComparison.Ordinal)));
        Assert.Empty(ToolRun.Of("fix", _folder.File("fixed.txt", Sample.Fixed), "--diff").Out);
    }

    [Fact]
    public void A_file_that_cannot_be_decoded_is_left_alone()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Sample.Fixable), 0xFF];
        var path = _folder.File("dump.txt", bytes);

        var run = ToolRun.Of("fix", path);

        Assert.Equal(1, run.Code);
        Assert.Equal(bytes, File.ReadAllBytes(path));
        Assert.Contains(": error PP0001: ", run.ErrorLines[0], StringComparison.Ordinal);
        Assert.Empty(ToolRun.WithInput(bytes, "fix", "-").OutBytes);
    }

    [Fact]
    public void What_remains_at_or_above_the_level_is_said()
    {
        var path = _folder.File("dump.txt", Sample.CutOff);

        var run = ToolRun.Of("fix", path);

        Assert.Equal(1, run.Code);
        Assert.Contains(run.ErrorLines, line => line.StartsWith(path, StringComparison.Ordinal) && line.Contains(": error PP0008: ", StringComparison.Ordinal));
    }

    [Fact]
    public void Unsafe_fixes_are_made_only_when_asked_for()
    {
        var text = Sample.Fixed.Replace("Mar 5, 2031", "Mar 5", StringComparison.Ordinal);
        var path = _folder.File("dump.txt", text);

        ToolRun.Of("fix", path);
        Assert.Equal(text, File.ReadAllText(path));

        ToolRun.Of("fix", path, "--unsafe");
        Assert.Equal(Sample.Fixed, File.ReadAllText(path));
    }

    [Fact]
    public void Nothing_but_the_file_is_left_in_its_folder()
    {
        ToolRun.Of("fix", _folder.File("dump.txt", Sample.Fixable));

        Assert.Equal("dump.txt", Path.GetFileName(Assert.Single(Directory.GetFileSystemEntries(_folder.Path))));
    }
}
