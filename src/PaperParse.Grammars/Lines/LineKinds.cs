namespace PaperParse.Grammars.Lines;

/// <summary>What is known of a line's kinds, a bit each. Nothing at all until the line was looked at.</summary>
/// <param name="Is">The kinds that it is of.</param>
/// <param name="May">The kinds that it may be of: not tried, because nothing has asked.</param>
internal readonly record struct LineKinds(ulong Is, ulong May)
{
    public ulong All => Is | May;

    public LineKinds With(ulong kind, bool fits) => new(fits ? Is | kind : Is, May & ~kind);
}
