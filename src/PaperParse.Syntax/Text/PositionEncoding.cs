namespace PaperParse.Syntax;

/// <summary>The unit in which offsets, lengths and columns are counted. Lines are the same in all of them.</summary>
public enum PositionEncoding
{
    /// <summary>UTF-16 code units, as in .NET, Java and JavaScript: an astral character is two.</summary>
    Utf16,

    /// <summary>Unicode code points, as in Python: half of a surrogate pair on its own is one too.</summary>
    CodePoints,

    /// <summary>Bytes of UTF-8, with the three of a byte order mark; half of a surrogate pair on its own counts as the three bytes of U+FFFD.</summary>
    Utf8,
}
