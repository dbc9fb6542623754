namespace PaperParse.Grammars.Documenting;

/// <summary>What a pattern is made of.</summary>
internal enum PatternLevel
{
    Characters,
    Lines,

    /// <summary>Elements of a page, and records in it.</summary>
    Elements,
}
