namespace PaperParse.Extraction;

/// <summary>What items are counted with.</summary>
internal enum EnumerationKind
{
    /// <summary><c>(1)</c></summary>
    Numbers,

    /// <summary><c>(ii)</c></summary>
    Romans,

    /// <summary><c>(b)</c></summary>
    Letters,

    /// <summary><c>Second,</c></summary>
    Words,

    /// <summary><c>•</c>; it counts nothing.</summary>
    Bullets,

    /// <summary><c>-</c>, which is a dash or a minus elsewhere.</summary>
    Dashes,

    /// <summary><c>\item</c></summary>
    Commands,
}

/// <summary>How the items of one list are marked.</summary>
/// <param name="Kind">What counts them.</param>
/// <param name="Sign">Of <c>(1)</c> and of <c>1)</c> the first bracket, of <c>1.</c> the full stop; a bullet or dash itself; 0 of the others.</param>
/// <param name="IsUpper">Whether numbers are capital letters.</param>
internal readonly record struct EnumerationStyle(EnumerationKind Kind, char Sign = default, bool IsUpper = false)
{
    /// <summary>Whether its marks have no numbers.</summary>
    public bool IsUncounted => Kind is EnumerationKind.Bullets or EnumerationKind.Dashes or EnumerationKind.Commands;

    /// <summary>Whether its marks are found anywhere in prose, so that only one behind a clause or on a line of its own is a mark.</summary>
    public bool IsCommon => Sign == '.' || Kind is EnumerationKind.Dashes or EnumerationKind.Words;

    /// <summary>Whether a mark is one of a list by itself, whatever stands before it.</summary>
    public bool IsCertain => Kind is EnumerationKind.Bullets or EnumerationKind.Commands;
}
