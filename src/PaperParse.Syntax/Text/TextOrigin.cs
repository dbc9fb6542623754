namespace PaperParse.Syntax;

/// <summary>What a text was read from, and so what its positions refer to.</summary>
public enum TextOrigin
{
    /// <summary>A file as it is, or nothing but memory.</summary>
    File,

    /// <summary>A stream as it is, such as standard input.</summary>
    Stream,

    /// <summary>What a gzip file expands to.</summary>
    Gzip,

    /// <summary>The text part of a mail, with its transfer encoding undone. Compressed or not.</summary>
    Mail,
}
