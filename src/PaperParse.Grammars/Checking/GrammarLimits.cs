namespace PaperParse.Grammars.Checking;

/// <summary>
/// How large a grammar can be. What is larger was made by a machine, or to do harm: reading and compiling it would take for ever, and matching with it
/// overflow the stack. Grammars that ship are below all of them: tests compile them.
/// </summary>
internal static class GrammarLimits
{
    /// <summary>Of the file, in UTF-16 units.</summary>
    public const int MostCharacters = 256 * 1024;

    public const int MostDefinitions = 2_000;

    /// <summary>In one choice, or in one <c>each(…)</c>.</summary>
    public const int MostAlternatives = 1_000;

    /// <summary>Behind one <c>not ending</c> or <c>not containing</c>: every line is searched for each.</summary>
    public const int MostStrings = 100;

    /// <summary>Of a name, a string or a number.</summary>
    public const int MostCharactersOfToken = 10_000;

    /// <summary>Expressions in expressions, with the names in them written out: what compiles and what matches goes as deep.</summary>
    public const int MostDepth = 192;

    /// <summary>What a compiler says that got deeper: what does not use itself was measured before.</summary>
    public static string TooDeep => $"this is nested more than {MostDepth} deep; mend first what uses itself";

    /// <summary>Nodes in nodes, since a tree is built with room for no more.</summary>
    public const int MostNodes = 24;

    /// <summary>Expressions and words in a definition, with the names in it written out.</summary>
    public const long MostUnfolded = 200_000;

    /// <summary>The same of all definitions together.</summary>
    public const long MostUnfoldedInAll = 2_000_000;

    /// <summary>So many mistakes are listed: who has more of them mends these first.</summary>
    public const int MostErrors = 100;
}
