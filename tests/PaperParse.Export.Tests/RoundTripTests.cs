using PaperParse.Analysis;
using PaperParse.Extraction;
using PaperParse.Inputs;
using PaperParse.TestSupport;

namespace PaperParse.Export.Tests;

/// <summary>What programs of others read from our files is what went in, but for the losses that were reported.</summary>
public sealed class RoundTripTests : IDisposable
{
    private static readonly Lazy<IReadOnlyList<PaperList>> Samples = new(() =>
        [.. Repository.Samples().SelectMany(path => InputFile.ReadAll(path)).Where(input => input.IsRead).Select(input => Listing.Parse(input.Text!).Papers).Where(papers => papers.Papers.Count > 0)]);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("paperparse-tests-");

    public static TheoryData<string> Readers => [.. Reader.All.Select(reader => reader.ToString())];

    public void Dispose() => _folder.Delete(recursive: true);

    [SkippableTheory]
    [MemberData(nameof(Readers))]
    public void All_records_of_all_samples_come_back(string name)
    {
        var reader = Reader.All.Single(reader => reader.ToString() == name);
        Assert.True(Samples.Value.Sum(papers => papers.Papers.Count) > 400);

        var losses = Check(reader, Samples.Value);

        Assert.Empty(losses.Select(loss => $"{loss.Papers.Tree.Text.Path} {loss.Paper.Index} {loss.Field}: {loss.What}"));
    }

    [SkippableTheory]
    [MemberData(nameof(Readers))]
    public void Hostile_values_come_back_but_for_what_is_said_of_them(string name)
    {
        var reader = Reader.All.Single(reader => reader.ToString() == name);

        var losses = Check(reader, [HostileValue.Papers()]);

        Assert.NotEmpty(losses);
    }

    [SkippableTheory]
    [MemberData(nameof(Readers))]
    public void Without_records_there_is_a_file_all_the_same(string name)
    {
        var reader = Reader.All.Single(reader => reader.ToString() == name);

        Assert.Empty(reader.Read(Write(reader.Format, [], out _)));
    }

    /// <returns>The losses, each of which is one.</returns>
    private List<ExportLoss> Check(Reader reader, IReadOnlyList<PaperList> lists)
    {
        var format = ExportFormats.Named(reader.Format)!;
        var read = reader.Read(Write(reader.Format, lists, out var losses));
        var lost = losses.Select(loss => (loss.Paper, loss.Field)).ToHashSet();
        var written = lists.SelectMany(papers => papers.Papers.Select(paper => (papers, paper))).ToList();
        Assert.Equal(written.Count, read.Count);
        foreach (var ((papers, paper), back) in written.Zip(read))
        {
            var expected = RecordCells.Of(papers, paper);
            Assert.Equal(RecordCells.Keys.Except(format.LeavesOut).Order(StringComparer.Ordinal), back.Keys.Order(StringComparer.Ordinal));
            foreach (var (key, value) in back)
            {
                // Where a value lost something, so did what the source has at its place.
                if (lost.Contains((paper, key)))
                    Assert.NotEqual(expected[key], value);
                else if (key != RecordKeys.Fields || !losses.Any(loss => loss.Paper == paper))
                    Assert.True(expected[key] == value, $"{papers.Tree.Text.Path} {paper.Index} {key}\nwritten {expected[key]}\nread    {value}");
            }
        }

        return losses;
    }

    private string Write(string name, IReadOnlyList<PaperList> lists, out List<ExportLoss> losses)
    {
        var format = ExportFormats.Named(name)!;
        var path = Path.Combine(_folder.FullName, "records" + format.Extension);
        using var stream = File.Create(path);
        using var exporter = format.Create(stream, new ExportOptions());
        losses = [];
        foreach (var papers in lists)
        {
            exporter.Add(papers, []);
            losses.AddRange(exporter.TakeLosses());
        }

        exporter.Complete();
        losses.AddRange(exporter.TakeLosses());
        return path;
    }
}
