using PaperParse.Grammars;
using PaperParse.Grammars.Checking;
using PaperParse.Grammars.Compiling;
using PaperParse.Grammars.Notation;
using PaperParse.Grammars.Tracing;

namespace PaperParse.Html.Grammar;

/// <summary>Makes dialects of grammar files: of those that read pages, and of any other.</summary>
public static class PageGrammarCompiler
{
    private static readonly Lazy<IReadOnlyList<Dialect>> BuiltIn = new(() => BuiltInGrammars.Compile(ofPages: true, Compile));

    /// <summary>The built-in dialects of pages in the order of their names; compiled at first use, once.</summary>
    public static IReadOnlyList<Dialect> Dialects => BuiltIn.Value;

    /// <summary>The dialect of a grammar, or its mistakes: a grammar with any gives no dialect.</summary>
    /// <param name="grammar">The text of the grammar file, of pages or of plain text.</param>
    /// <param name="path">How the file is called in messages.</param>
    /// <returns>The mistakes are in the order of the text.</returns>
    public static (Dialect? Dialect, IReadOnlyList<GrammarError> Errors) Compile(string grammar, string path) => GrammarCompiler.Compile(grammar, path, Compile);

    private static HtmlDialect? Compile(GrammarFile file, Definitions definitions, List<GrammarError> errors) =>
        CompileGrammar(file, definitions, errors) is var (traits, grammar) ? new HtmlDialect(traits, grammar) : null;

    /// <summary>A grammar that was compiled before, made to tell a trace what it does.</summary>
    internal static PageGrammar CompileTraced(GrammarFile file, Definitions definitions, ReadingTrace trace) =>
        CompileGrammar(file, definitions, [], trace)?.Grammar ?? throw new InvalidOperationException("A grammar that was compiled before has mistakes.");

    /// <param name="file">The grammar.</param>
    /// <param name="definitions">Where names are looked up.</param>
    /// <param name="errors">Gets what is wrong; with any there is no grammar.</param>
    /// <param name="trace">Is told what the grammar does when it reads; null for one that is not traced.</param>
    private static (DialectTraits Traits, PageGrammar Grammar)? CompileGrammar(GrammarFile file, Definitions definitions, List<GrammarError> errors, ReadingTrace? trace = null)
    {
        foreach (var line in file.Definitions.OfType<LineDefinition>())
            errors.Add(line.Place.Error(GrammarErrors.Unreadable, "a page has no lines; write 'element … \"selector\" = …' for what a selector finds on it"));
        var characters = new CharacterCompiler(definitions, errors, trace);
        foreach (var piece in definitions.OfKind<PieceDefinition>().Where(piece => piece.Place.Source == file.Source))
            characters.Compile(new NameExpression(piece.Place, piece.Name));
        var parts = new PartCompiler(definitions, characters, errors, trace is not null);
        var items = new List<NodePart>();
        foreach (var (place, name) in file.Items)
        {
            if (parts.CompileName(new NameExpression(place, name)) is NodePart node)
                items.Add(node);
            else if (errors.Count == 0)
                errors.Add(DialectCompiler.NoNode(place, name, definitions));
        }

        foreach (var definition in file.Definitions)
            parts.Check(definition);
        foreach (var rule in definitions.OfKind<RuleDefinition>())
            parts.CompileName(new NameExpression(rule.Place, rule.Name));
        var sign = file.Sign is { } asked ? parts.FindElement(asked) : null;
        var traits = DialectCompiler.CompileTraits(file, parts.Shown, parts.Embedded, characters.Words, errors);
        return traits is null || errors.Count > 0 ? null : (traits, new PageGrammar(items, sign, file.IsPlain));
    }
}
