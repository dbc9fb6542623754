namespace PaperParse.Grammars;

/// <summary>Makes dialects of grammar files.</summary>
public static class GrammarCompiler
{
    /// <summary>The dialect of a grammar, or its mistakes: a grammar with any gives no dialect.</summary>
    /// <param name="grammar">The text of the grammar file.</param>
    /// <param name="path">How the file is called in messages.</param>
    public static (Dialect? Dialect, IReadOnlyList<GrammarError> Errors) Compile(string grammar, string path) => throw new NotImplementedException();
}
