using System.Text;

namespace PaperParse.Benchmarks;

/// <summary>A text to measure on.</summary>
/// <param name="Name">As it is called in the table.</param>
/// <param name="Text">In memory: decoding is not measured.</param>
/// <param name="IsSeed">Whether the bounds that are set for the seed hold for it.</param>
/// <param name="IsClean">Whether nothing in it is damaged, so that all contenders find the same in it.</param>
internal sealed record BenchmarkInput(string Name, string Text, bool IsSeed = false, bool IsClean = false)
{
    public long Utf8Bytes { get; } = Encoding.UTF8.GetByteCount(Text);
}
