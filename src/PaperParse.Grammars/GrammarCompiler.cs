using PaperParse.Grammars.Checking;
using PaperParse.Grammars.Compiling;
using PaperParse.Grammars.Notation;
using PaperParse.Syntax;

namespace PaperParse.Grammars;

/// <summary>Makes dialects of grammar files.</summary>
public static class GrammarCompiler
{
    /// <summary>The dialect of a grammar, or its mistakes: a grammar with any gives no dialect.</summary>
    /// <param name="grammar">The text of the grammar file.</param>
    /// <param name="path">How the file is called in messages.</param>
    /// <returns>The mistakes are in the order of the text.</returns>
    public static (Dialect? Dialect, IReadOnlyList<GrammarError> Errors) Compile(string grammar, string path) => Compile(grammar, path, RefusePages);

    /// <param name="grammar">The text of the grammar file.</param>
    /// <param name="path">How the file is called in messages.</param>
    /// <param name="pages">Compiles a grammar that reads pages by their elements.</param>
    internal static (Dialect? Dialect, IReadOnlyList<GrammarError> Errors) Compile(
        string grammar, string path, Func<GrammarFile, Definitions, List<GrammarError>, Dialect?> pages)
    {
        var (dialect, errors) = CompileOnce(grammar, path, pages);
        return (dialect, errors.Count == 0 ? errors : TriedCorrections.Of(grammar, path, errors, corrected => CompileOnce(corrected, path, pages).Errors));
    }

    /// <summary>With corrections that nobody has tried.</summary>
    private static (Dialect? Dialect, IReadOnlyList<GrammarError> Errors) CompileOnce(string grammar, string path, Func<GrammarFile, Definitions, List<GrammarError>, Dialect?> pages)
    {
        var errors = new List<GrammarError>();
        if (grammar.Length > GrammarLimits.MostCharacters)
            return (null, [new GrammarError(GrammarErrors.TooLarge, path, new LinePosition(1, 1), $"this file has {grammar.Length} characters, and a grammar has at most {GrammarLimits.MostCharacters}; see that it is the right file")]);
        var file = GrammarReader.Read(new GrammarSource(path, grammar), errors);
        if (file.Extends is { } extends)
            TakeOver(file, extends.Place, extends.Name, errors);
        // A name that could not be read would be reported again wherever it is used.
        if (errors.Count > 0)
            return (null, InOrder(errors));
        var definitions = Definitions.Of(file, BuiltInGrammars.Find, errors);
        if (UnfoldedSize.Check(file, definitions) is { } tooLarge)
            errors.Add(tooLarge);
        if (errors.Exists(error => error.Id == GrammarErrors.TooLarge))
            return (null, InOrder(errors));
        var dialect = file.IsOfPages ? pages(file, definitions, errors) : DialectCompiler.Compile(file, definitions, errors);
        if (errors.Exists(error => !GrammarErrors.IsAboutMeaning(error.Id)))
            errors.RemoveAll(error => GrammarErrors.IsAboutMeaning(error.Id));
        return errors.Count > 0 ? (null, InOrder(errors)) : (dialect, []);
    }

    /// <summary>A grammar that was compiled before, read once more: it has no mistakes.</summary>
    internal static (GrammarFile File, Definitions Definitions) Reread(GrammarSource source)
    {
        var file = GrammarReader.Read(source, []);
        if (file.Extends is { } extends)
            TakeOver(file, extends.Place, extends.Name, []);
        return (file, Definitions.Of(file, BuiltInGrammars.Find, []));
    }

    private static IEnumerable<string> Extensible => BuiltInGrammars.Names.Where(name => BuiltInGrammars.Find(name) is { Items.Count: > 0 });

    private static void TakeOver(GrammarFile file, Place place, string name, List<GrammarError> errors)
    {
        if (BuiltInGrammars.Find(name) is { Items.Count: > 0 } extended)
            file.TakeOver(extended);
        else
            errors.Add(BuiltInGrammars.Find(name) is null
                ? place.Error(GrammarErrors.UnknownName, $"there is no grammar '{name}' to extend; there are {string.Join(", ", Extensible)}", place.Rename(Spelling.Nearest(name, Extensible)))
                : place.Error(GrammarErrors.UnknownName, $"'{name}' has words and pieces and reads no listing; write 'use {name}'", place.StartOfLine.To(place).ReplaceBy($"use {name}")));
    }

    private static Dialect? RefusePages(GrammarFile file, Definitions definitions, List<GrammarError> errors)
    {
        errors.Add(file.Place.Error(GrammarErrors.Incomplete, "this grammar reads HTML pages, by their elements; compile it with PaperParse.Html"));
        return null;
    }

    private static List<GrammarError> InOrder(List<GrammarError> errors)
    {
        var ordered = errors.DistinctBy(error => (error.Id, error.Path, error.Span, error.Message)).OrderBy(error => error.Path, StringComparer.Ordinal).ThenBy(error => error.Position.Line).ThenBy(error => error.Position.Column).ToList();
        if (ordered.Count <= GrammarLimits.MostErrors)
            return ordered;
        var first = ordered[GrammarLimits.MostErrors];
        return [.. ordered[..GrammarLimits.MostErrors], first with { Id = GrammarErrors.TooLarge, Correction = null, Message = $"there are more mistakes, and no more than {GrammarLimits.MostErrors} are listed; mend these first" }];
    }
}
