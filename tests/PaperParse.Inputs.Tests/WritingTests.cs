using System.Diagnostics;
using PaperParse.Syntax;

namespace PaperParse.Inputs.Tests;

public sealed class WritingTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("EFBBBF410D0A", "EFBBBF420D0A")]
    [InlineData("410D", "420D")]
    [InlineData("FFFE41000D000A00", "FFFE42000D000A00")]
    [InlineData("FEFF0041000A", "FEFF0042000A")]
    public void A_changed_file_keeps_encoding_mark_and_line_ends(string before, string after)
    {
        var path = _folder.File("a.txt", Convert.FromHexString(before));

        InputFile.Write(InputFile.Read(path).WithChanges([new TextChange(new TextSpan(0, 1), "B")]), path);

        Assert.Equal(after, Convert.ToHexString(File.ReadAllBytes(path)));
        Assert.Equal(["a.txt"], _folder.Names());
    }

    [SkippableTheory]
    [InlineData(UnixFileMode.UserRead | UnixFileMode.UserWrite)]
    [InlineData(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherRead | UnixFileMode.OtherWrite)]
    public void A_changed_file_keeps_its_mode(UnixFileMode mode)
    {
        Skip.If(OperatingSystem.IsWindows());
        var path = _folder.File("a.txt", "A"u8.ToArray());
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, mode);

        InputFile.Write(new SourceText("B"), path);

        Assert.Equal("B", File.ReadAllText(path));
        Assert.Equal(mode, OperatingSystem.IsWindows() ? mode : File.GetUnixFileMode(path));
    }

    [Fact]
    public void A_new_file_is_made()
    {
        var path = _folder.File("new.txt");

        InputFile.Write(new SourceText("B"), path);

        Assert.Equal("B", File.ReadAllText(path));
        Assert.Equal(["new.txt"], _folder.Names());
    }

    [SkippableFact]
    public async Task A_pipe_is_not_replaced_and_nothing_waits_for_its_reader()
    {
        Skip.If(OperatingSystem.IsWindows(), "there are no pipes with names in folders");
        var pipe = _folder.File("pipe");
        using (var made = Process.Start("mkfifo", [pipe]))
            await made.WaitForExitAsync();

        var written = Task.Run(() => InputFile.Write(new SourceText("B"), pipe));

        var problem = await Assert.ThrowsAsync<InputException>(() => written.WaitAsync(TimeSpan.FromSeconds(30)));
        Assert.Contains("is a pipe or a device", problem.Message, StringComparison.Ordinal);
        Assert.Equal(["pipe"], _folder.Names());
    }

    [Fact]
    public void A_symbolic_link_stays_one_and_its_target_is_rewritten()
    {
        Directory.CreateDirectory(_folder.File("real"));
        var target = _folder.File("real/a.txt", "A"u8.ToArray());
        var link = _folder.File("link.txt");
        var linkToLink = _folder.File("second.txt");
        File.CreateSymbolicLink(link, "real/a.txt");
        File.CreateSymbolicLink(linkToLink, "link.txt");

        InputFile.Write(new SourceText("B"), linkToLink);

        Assert.Equal("B", File.ReadAllText(target));
        Assert.Equal("link.txt", new FileInfo(linkToLink).LinkTarget);
        Assert.Equal("real/a.txt", new FileInfo(link).LinkTarget);
        Assert.Null(new FileInfo(target).LinkTarget);
        Assert.Equal(["link.txt", "real", "second.txt"], _folder.Names());
        Assert.Single(Directory.GetFiles(_folder.File("real")));
    }

    [Fact]
    public void A_text_that_could_not_be_decoded_is_refused_and_the_file_is_as_it_was()
    {
        var path = _folder.File("a.txt", [0x41, 0xFF, 0x0A]);

        var problem = Assert.Throws<InputException>(() => InputFile.Write(InputFile.Read(path), path));

        Assert.Equal($"{path}: not written: its byte at offset 1 could not be decoded", problem.Message);
        Assert.Equal([0x41, 0xFF, 0x0A], File.ReadAllBytes(path));
        Assert.Equal(["a.txt"], _folder.Names());
    }

    [Fact]
    public void A_file_in_an_old_encoding_is_written_back_in_it()
    {
        var encoding = EncodingSample.EncodingOf("windows-1252");
        var text = EncodingSample.Text("German", encoding);
        var path = _folder.File("a.txt", encoding.GetBytes(text));

        InputFile.Write(InputFile.Read(path).WithChanges([TextChange.Insert(0, "Ä€")]), path);

        Assert.Equal(encoding.GetBytes("Ä€" + text), File.ReadAllBytes(path));
    }

    [Fact]
    public void A_character_that_the_encoding_has_not_is_refused_and_the_file_is_as_it_was()
    {
        var encoding = EncodingSample.EncodingOf("windows-1252");
        var bytes = encoding.GetBytes(EncodingSample.Text("German", encoding));
        var path = _folder.File("a.txt", bytes);

        var problem = Assert.Throws<InputException>(() => InputFile.Write(InputFile.Read(path).WithChanges([TextChange.Insert(3, "ł")]), path));

        Assert.Equal($"{path}: not written: windows-1252 has no bytes for what stands at offset 3", problem.Message);
        Assert.Equal(bytes, File.ReadAllBytes(path));
    }

    [Fact]
    public void A_text_that_its_encoding_would_not_give_back_byte_for_byte_is_refused()
    {
        // It says twice that what follows is ASCII.
        byte[] bytes = [0x1B, 0x24, 0x42, 0x33, 0x24, 0x1B, 0x28, 0x42, 0x1B, 0x28, 0x42, 0x41];
        var path = _folder.File("a.txt", bytes);

        var read = InputFile.Read(path, new InputOptions { Encoding = EncodingNames.Find("iso-2022-jp") });

        Assert.Equal(("海A", null, false), (read.ToString(), read.UndecodableByteOffset, read.IsExact));
        Assert.Contains("convert it to UTF-8", Assert.Throws<InputException>(() => InputFile.Write(read, path)).Message, StringComparison.Ordinal);
        Assert.Equal(bytes, File.ReadAllBytes(path));
    }

    [Theory]
    [InlineData(TextOrigin.Gzip)]
    [InlineData(TextOrigin.Mail)]
    public void What_is_a_part_of_another_file_is_never_written(TextOrigin origin)
    {
        var path = _folder.File("a.txt", "A"u8.ToArray());

        Assert.Throws<InputException>(() => InputFile.Write(new SourceText("B") { Origin = origin }, path));

        Assert.Equal("A", File.ReadAllText(path));
    }

    [Fact]
    public void A_folder_in_place_of_the_file_is_refused()
    {
        var problem = Assert.Throws<InputException>(() => InputFile.Write(new SourceText("B"), _folder.Path));

        Assert.Contains("folder", problem.Message, StringComparison.Ordinal);
        Assert.Empty(_folder.Names());
    }

    [Fact]
    public void A_missing_folder_is_refused() =>
        Assert.EndsWith("no such file", Assert.Throws<InputException>(() => InputFile.Write(new SourceText("B"), _folder.File("no/such.txt"))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_rename_that_fails_leaves_no_temporary_file()
    {
        // The temporary file has a short name; only the rename meets the name that no file system takes.
        var path = _folder.File(new string('a', 300));

        Assert.Throws<InputException>(() => InputFile.Write(new SourceText("B"), path));

        Assert.Empty(_folder.Names());
    }
}
