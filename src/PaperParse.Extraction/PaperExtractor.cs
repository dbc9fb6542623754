using PaperParse.Syntax;

namespace PaperParse.Extraction;

/// <summary>Reads papers from a tree.</summary>
public static class PaperExtractor
{
    /// <param name="tree">Of any dialect.</param>
    /// <param name="asOf">The day that counts as today when a date has no year; null when there is none: nothing here looks at a clock.</param>
    public static PaperList Extract(SyntaxTree tree, DateOnly? asOf = null) => throw new NotImplementedException();
}
