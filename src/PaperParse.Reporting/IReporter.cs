namespace PaperParse.Reporting;

/// <summary>Shows files one after the other, so that not all of them are in memory at once; then what they come to.</summary>
public interface IReporter : IDisposable
{
    void Add(FileReport file);

    /// <summary>Called once, after the last file.</summary>
    void Complete();
}
