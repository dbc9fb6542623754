namespace PaperParse.Export.Tests;

/// <summary>An export that ends before it is complete, mostly since a disk is full.</summary>
public class GivenUpTests
{
    private const string Full = "the disk is full";

    private static readonly int[] Rooms = [0, 500, 20_000];

    public static TheoryData<string> Formats => [.. ExportFormats.All.Select(format => format.Name)];

    [Theory]
    [MemberData(nameof(Formats))]
    public void To_dispose_of_an_exporter_again_is_harmless(string format)
    {
        using var stream = new MemoryStream();
        using var exporter = ExportFormats.Named(format)!.Create(stream, new ExportOptions());
        exporter.Add(Sample.Papers(), []);
        exporter.Complete();
        var complete = stream.ToArray();

        exporter.Dispose();
        exporter.Dispose();

        Assert.NotEmpty(complete);
        Assert.Equal(complete, stream.ToArray());
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void What_was_not_completed_is_not_written_when_it_is_disposed_of(string format)
    {
        using var stream = new MemoryStream();
        using var exporter = ExportFormats.Named(format)!.Create(stream, new ExportOptions());
        exporter.Add(Sample.Papers(), []);
        var written = stream.Length;

        exporter.Dispose();
        exporter.Dispose();

        Assert.Equal(written, stream.Length);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_full_disk_is_said_and_to_dispose_of_the_exporter_does_not_fail_again(string format)
    {
        foreach (var room in Rooms)
            Fill(format, room);
    }

    private static void Fill(string format, int room)
    {
        using var stream = new FullStream(room);
        Exporter? exporter = null;

        var problem = Assert.Throws<IOException>(() =>
        {
            // Some write their head at once.
            exporter = ExportFormats.Named(format)!.Create(stream, new ExportOptions());
            foreach (var papers in Samples.All)
                exporter.Add(papers, []);
            exporter.Complete();
        });
        var failures = stream.Failures;
        exporter?.Dispose();
        exporter?.Dispose();

        Assert.Equal(Full, problem.Message);
        Assert.Equal(failures, stream.Failures);
    }

    /// <summary>Has room for some bytes, and fails whenever more are written.</summary>
    private sealed class FullStream(int room) : MemoryStream
    {
        public int Failures { get; private set; }

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            if (Length + buffer.Length > room)
            {
                Failures++;
                throw new IOException(Full);
            }

            base.Write(buffer.ToArray(), 0, buffer.Length);
        }

        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));
    }
}
