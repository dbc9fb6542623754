using System.Text;
using PaperParse.Extraction;

namespace PaperParse.Export.Tests;

/// <summary>What an export wrote, and what it says that it lost.</summary>
internal sealed record Exported(string Format, string Text, IReadOnlyList<ExportLoss> Losses)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static Exported As(string format, params IReadOnlyList<PaperList> lists) => As(format, new ExportOptions(), lists);

    public static Exported As(string format, ExportOptions options, params IReadOnlyList<PaperList> lists)
    {
        using var stream = new MemoryStream();
        using var exporter = ExportFormats.Named(format)!.Create(stream, options);
        foreach (var list in lists)
            exporter.Add(list, []);
        exporter.Complete();
        Assert.True(stream.CanWrite);
        return new Exported(format, Strict.GetString(stream.ToArray()), exporter.Losses);
    }

    /// <summary>What was said about a field of a record, in order.</summary>
    public IReadOnlyList<string> LossesOf(Paper paper, string field) =>
        [.. Losses.Where(loss => ReferenceEquals(loss.Paper, paper) && loss.Field == field).Select(loss => loss.What)];
}
