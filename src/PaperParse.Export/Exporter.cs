using PaperParse.Analysis;
using PaperParse.Extraction;

namespace PaperParse.Export;

/// <summary>Writes records in one format, one text after the other, so that no more than one is held.</summary>
public abstract class Exporter : IDisposable
{
    private List<ExportLoss> _losses = [];

    /// <summary>What the format could not say of the records since the losses were last taken, in their order.</summary>
    public IReadOnlyList<ExportLoss> Losses => _losses;

    /// <summary>The losses, which are forgotten here: each holds on to the text that it is of.</summary>
    public IReadOnlyList<ExportLoss> TakeLosses()
    {
        var taken = _losses;
        if (taken.Count > 0)
            _losses = [];
        return taken;
    }

    /// <summary>Writes the papers of a text.</summary>
    /// <param name="papers">The papers; nothing of them is kept.</param>
    /// <param name="findings">What rules found in the text; for the formats that have a place for it.</param>
    /// <exception cref="IOException">What is written to cannot be written to.</exception>
    public abstract void Add(PaperList papers, IReadOnlyList<Diagnostic> findings);

    /// <summary>Writes what stands behind the last record, and all that is still held; to be called once.</summary>
    /// <exception cref="IOException">What is written to cannot be written to.</exception>
    public abstract void Complete();

    /// <summary>All there is to write, from first to last; what the format could not say is not kept.</summary>
    internal void AddAll(IEnumerable<PaperList> lists)
    {
        foreach (var papers in lists)
        {
            Add(papers, []);
            TakeLosses();
        }

        Complete();
    }

    /// <summary>Writes nothing and throws nothing: what was not completed is cut off where it is. Harmless when called again.</summary>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
    }

    protected void Lose(ExportLoss loss) => _losses.Add(loss);
}
