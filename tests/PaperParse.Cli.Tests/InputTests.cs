using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace PaperParse.Cli.Tests;

/// <summary>Encodings, gzip files and mail, from the command line.</summary>
public sealed class InputTests : IDisposable
{
    private static readonly Encoding Western = CodePagesEncodingProvider.Instance.GetEncoding("windows-1252")!;

    /// <summary>Two safe fixes, and letters enough to guess from.</summary>
    private static readonly string Accented = Sample.Fixable.Replace("table a small model", "table à la carte, d’un été déjà passé, a small model", StringComparison.Ordinal);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_guessed_encoding_is_said_wherever_the_text_is_used()
    {
        var path = _folder.File("dump.txt", Western.GetBytes(Accented));

        var summary = ToolRun.Of("check", path).OutLines[^1];
        var said = System.Text.RegularExpressions.Regex.Match(summary, @"read as windows-1252, \d\d % sure").Value;

        Assert.StartsWith($"1 file (hf-text, 100 % sure); 1 {said}; 2 entries; ", summary, StringComparison.Ordinal);
        Assert.NotEmpty(said);
        foreach (var command in new[] { "extract", "parse", "fix" })
            Assert.Equal($"{path}: {said}; --encoding names another", ToolRun.Of(command, path).ErrorLines[0]);
    }

    [Fact]
    public void The_json_report_has_origin_encoding_and_certainty()
    {
        var guessed = _folder.File("guessed.txt", Western.GetBytes(Accented));
        var plain = _folder.File("plain.txt", Sample.Clean);
        var compressed = _folder.File("clean.txt.gz", Compressed(Encoding.Unicode.GetBytes("\uFEFF" + Sample.Clean)));
        var mail = _folder.File("list.eml", Mail(Sample.Clean));

        using var json = JsonDocument.Parse(ToolRun.WithInput(Encoding.UTF8.GetBytes(Sample.Clean), "check", guessed, plain, compressed, mail, "-", "--reporter", "json").OutBytes);

        Assert.Equal(
            ["file windows-1252 guessed", "file utf-8", "gzip utf-16", "mail utf-8", "stream utf-8"],
            json.RootElement.GetProperty("files").EnumerateArray().Select(file =>
                $"{file.GetProperty("origin").GetString()} {file.GetProperty("encoding").GetString()}{(file.GetProperty("encodingCertainty").ValueKind == JsonValueKind.Number ? " guessed" : "")}"));
        Assert.InRange(json.RootElement.GetProperty("files")[0].GetProperty("encodingCertainty").GetDouble(), 0.5, 1);
    }

    [Fact]
    public void An_encoding_that_is_named_is_used_by_every_command()
    {
        var path = _folder.File("dump.txt", CodePagesEncodingProvider.Instance.GetEncoding("koi8-r")!.GetBytes(Sample.Clean.Replace("Tide tables", "Чайки", StringComparison.Ordinal).Replace("•", "-", StringComparison.Ordinal)));

        Assert.DoesNotContain("read as", ToolRun.Of("check", path, "--encoding", "koi8-r").Out, StringComparison.Ordinal);
        Assert.Contains("Чайки", ToolRun.Of("extract", path, "--encoding", "koi8-r").Out, StringComparison.Ordinal);
        Assert.Empty(ToolRun.Of("parse", path, "--encoding", "koi8-r").Error);
        Assert.Equal(File.ReadAllBytes(path), ToolRun.Of("parse", path, "--encoding", "koi8-r", "--as", "source").OutBytes);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("fix")]
    [InlineData("extract")]
    [InlineData("parse")]
    public void An_encoding_that_is_none_is_wrong_usage(string command)
    {
        var run = ToolRun.Of(command, _folder.File("dump.txt", Sample.Clean), "--encoding", "klingon");

        Assert.Equal(2, run.Code);
        Assert.StartsWith("paperparse: --encoding: there is no encoding 'klingon'; there are utf-8, ", run.ErrorLines[0], StringComparison.Ordinal);
        Assert.Empty(run.Out);
    }

    [Fact]
    public void A_file_in_an_old_encoding_is_mended_in_it_byte_for_byte()
    {
        var path = _folder.File("dump.txt", Western.GetBytes(Accented));

        Assert.Equal(0, ToolRun.Of("fix", path).Code);

        Assert.Equal(Western.GetBytes(Accented.Replace("1 authors", "1 author", StringComparison.Ordinal).Replace("\\%", "%", StringComparison.Ordinal) + "\n"), File.ReadAllBytes(path));
    }

    [Fact]
    public void Fix_refuses_what_is_only_read_and_the_others_go_on()
    {
        var mailbox = Mailbox(Mail(Sample.Fixable), Mail(Sample.Fixable));
        var only = new Dictionary<string, byte[]> { ["a.txt.gz"] = Compressed(Encoding.UTF8.GetBytes(Sample.Fixable)), ["b.eml"] = Mail(Sample.Fixable), ["c.mbox"] = mailbox };
        var paths = only.Select(file => _folder.File(file.Key, file.Value)).ToArray();
        var plain = _folder.File("d.txt", Sample.Fixable);

        var run = ToolRun.Of(["fix", .. paths, plain]);

        Assert.Equal(2, run.Code);
        Assert.Equal(
            [
                $"paperparse: {paths[0]}: is a gzip file, which is only read; expand it, and fix that",
                $"paperparse: {paths[1]}: is mail, which is only read; save its text (parse --as source), and fix that",
                $"paperparse: {paths[2]}: is mail, which is only read; save its text (parse --as source), and fix that",
            ],
            run.ErrorLines[..3]);
        Assert.All(paths.Zip(only.Values), file => Assert.Equal(file.Second, File.ReadAllBytes(file.First)));
        Assert.Equal(Sample.Fixed, File.ReadAllText(plain));
    }

    [Fact]
    public void The_source_of_a_gzip_file_is_what_it_expands_to()
    {
        byte[] bytes = [.. Encoding.BigEndianUnicode.GetBytes("\uFEFF" + Sample.Clean)];

        Assert.Equal(bytes, ToolRun.Of("parse", _folder.File("dump.txt.gz", Compressed(bytes)), "--as", "source").OutBytes);
        Assert.Equal(bytes, ToolRun.WithInput(Compressed(bytes), "parse", "-", "--as", "source").OutBytes);
    }

    [Fact]
    public void The_source_of_mail_is_its_text_parts()
    {
        var path = _folder.File("list.mbox", Mailbox(Mail(Sample.Clean), Mail(Sample.Fixable)));

        Assert.Equal(Sample.Clean + Sample.Fixable, ToolRun.Of("parse", path, "--as", "source").Out);
        Assert.Equal([$"{path}#1:", $"{path}#2:"], ToolRun.Of("parse", path).OutLines.Where(line => line.StartsWith(path, StringComparison.Ordinal)));
    }

    [Fact]
    public void Places_in_mail_are_those_in_its_text_part_and_the_summary_says_so()
    {
        var path = _folder.File("list.mbox", Mailbox(Mail(Sample.Clean), Mail(Sample.Fixable)));

        var run = ToolRun.Of("check", path);

        Assert.Contains($"{path}#2:9:5: info PP2001: ", run.Out, StringComparison.Ordinal);
        Assert.StartsWith("2 files (hf-text, 100 % sure); 2 mail messages, positions are those in the text part; 4 entries; ", run.OutLines[^1], StringComparison.Ordinal);
        var records = ToolRun.Of("extract", path).OutLines;
        Assert.Equal([$"{path}#1", $"{path}#1", $"{path}#2", $"{path}#2"], records.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("source").GetString()));
    }

    [Fact]
    public void A_message_that_cannot_be_read_costs_no_other()
    {
        var path = _folder.File("list.mbox", Mailbox("no headers\n"u8.ToArray(), Mail(Sample.Clean)));

        var run = ToolRun.Of("extract", path);

        Assert.Equal((2, 2), (run.Code, run.OutLines.Length));
        Assert.Equal($"paperparse: {path}#1: is no mail: it does not begin with headers", run.ErrorLines[0]);
    }

    [Fact]
    public void An_undecodable_part_of_a_mail_is_PP0001_with_its_offset_there()
    {
        var path = _folder.File("list.eml", [.. "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n=FF"u8, .. Encoding.UTF8.GetBytes(Sample.Clean)]);

        var run = ToolRun.Of("extract", path);

        Assert.Equal(1, run.Code);
        Assert.Equal($"{path}:1:1: error PP0001: the byte at offset 0 is not UTF-8; say what the file is in (--encoding), or convert it to UTF-8", run.ErrorLines[0]);
    }

    [Theory]
    [InlineData("--stdin-filename list.eml", "mail", "list.eml")]
    [InlineData("--stdin-filename list.txt", "stream", "list.txt")]
    [InlineData("", "stream", "-")]
    public void Standard_input_is_what_its_name_says(string options, string origin, string path)
    {
        using var json = JsonDocument.Parse(ToolRun.WithInput(Mail(Sample.Clean), ["check", "-", "--reporter", "json", .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)]).OutBytes);

        var file = json.RootElement.GetProperty("files")[0];
        Assert.Equal((origin, path), (file.GetProperty("origin").GetString(), file.GetProperty("path").GetString()));
    }

    [Fact]
    public void Standard_input_with_a_name_is_still_mended_to_standard_output()
    {
        var path = _folder.File("dump.txt", "untouched");

        var run = ToolRun.WithInput(Encoding.UTF8.GetBytes(Sample.Fixable), "fix", "-", "--stdin-filename", path);

        Assert.Equal((Sample.Fixed, "untouched"), (run.Out, File.ReadAllText(path)));
        Assert.StartsWith($"{path}: made 3 fixes", run.ErrorLines[0], StringComparison.Ordinal);
        Assert.Equal(2, ToolRun.WithInput(Mail(Sample.Fixable), "fix", "-", "--stdin-filename", "list.eml").Code);
        Assert.Equal(2, ToolRun.WithInput(Encoding.UTF8.GetBytes(Sample.Clean), "check", "-", "--stdin-filename", "dump.txt.gz").Code);
    }

    [Fact]
    public void The_limit_holds_for_what_a_gzip_file_expands_to()
    {
        var path = _folder.File("bomb.gz", Compressed(new byte[10_000_000]));

        var run = ToolRun.Of("check", path, _folder.File("clean.txt", Sample.Clean), "--max-bytes", "1000000");

        Assert.Equal(2, run.Code);
        Assert.Equal($"paperparse: {path}: expands to more than the limit of 1000000 bytes", Assert.Single(run.ErrorLines));
        Assert.StartsWith("1 file ", run.OutLines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_can_be_written_in_two_ways_is_read_but_not_given_back()
    {
        var path = _folder.File("dump.txt", [0x1B, 0x24, 0x42, 0x33, 0x24, 0x1B, 0x28, 0x42, 0x1B, 0x28, 0x42, 0x41]);

        var run = ToolRun.Of("parse", path, "--as", "source", "--encoding", "iso-2022-jp");

        Assert.Equal((1, ""), (run.Code, run.Out));
        Assert.Contains("so no text gives this file back", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(0, ToolRun.Of("parse", path, "--encoding", "iso-2022-jp").Code);
    }

    [Fact]
    public void A_grammar_is_not_read_by_a_guess()
    {
        var grammar = _folder.File("my.grammar", Western.GetBytes(new string('#', 80) + " déjà été passé\n"));

        Assert.Contains("is neither UTF-8 nor UTF-16", ToolRun.Of("parse", _folder.File("dump.txt", Sample.Clean), "--grammar", grammar).Error, StringComparison.Ordinal);
    }

    private static byte[] Compressed(byte[] bytes)
    {
        using var compressed = new MemoryStream();
        using (var stream = new GZipStream(compressed, CompressionLevel.Optimal))
            stream.Write(bytes);
        return compressed.ToArray();
    }

    private static byte[] Mail(string text) =>
        Encoding.ASCII.GetBytes($"From: tide@example.org\nSubject: Listing\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n{Convert.ToBase64String(Encoding.UTF8.GetBytes(text))}\n");

    private static byte[] Mailbox(params byte[][] mails) =>
        [.. mails.SelectMany(mail => (byte[])[.. "From tide@example.org Wed Mar  5 12:34:56 2031\n"u8, .. mail, (byte)'\n'])];
}
