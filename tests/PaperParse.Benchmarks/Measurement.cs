namespace PaperParse.Benchmarks;

/// <summary>What one process found of one contender on one input.</summary>
/// <param name="Nanoseconds">Of one pass over the input: the least of all rounds.</param>
/// <param name="AllocatedBytes">Of one pass.</param>
/// <param name="Utf8Bytes">How long the input is as UTF-8.</param>
internal sealed record Measurement(
    string Input, bool IsSeed, string Contender, double Nanoseconds, long AllocatedBytes, long Utf8Bytes, int Lines, int Entries);
