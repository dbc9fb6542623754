using PaperParse.Grammars;
using PaperParse.Html.Grammar;

namespace PaperParse;

/// <summary>The dialects that ship with PaperParse, of plain text and of pages.</summary>
public static class BuiltInDialects
{
    private static readonly Lazy<IReadOnlyList<Dialect>> Compiled = new(() =>
        [.. BuiltInGrammars.Dialects.Concat(PageGrammarCompiler.Dialects).OrderBy(dialect => dialect.Name, StringComparer.Ordinal)]);

    /// <summary>All of them in the order of their names; compiled at first use, once.</summary>
    public static IReadOnlyList<Dialect> All => Compiled.Value;
}
