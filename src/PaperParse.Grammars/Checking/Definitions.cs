using PaperParse.Grammars.Notation;

namespace PaperParse.Grammars.Checking;

/// <summary>
/// The definitions of a grammar and of those it uses, by name. Words and pieces stand for characters, lines and rules for lines;
/// the two never meet in one expression, but share their names all the same: a name means one thing in a file.
/// </summary>
internal sealed class Definitions
{
    private readonly Dictionary<string, Definition> _byName = [];
    private readonly List<GrammarError> _errors;

    private Definitions(List<GrammarError> errors) => _errors = errors;

    /// <param name="file">The grammar.</param>
    /// <param name="shared">Gives a grammar that <c>use</c> names, null when there is none.</param>
    /// <param name="errors">Gets what is wrong.</param>
    public static Definitions Of(GrammarFile file, Func<string, GrammarFile?> shared, List<GrammarError> errors)
    {
        var definitions = new Definitions(errors);
        foreach (var definition in file.Definitions)
            definitions.Add(definition);
        if (file.Definitions.Count > GrammarLimits.MostDefinitions)
            errors.Add(file.Definitions[GrammarLimits.MostDefinitions].Place.Error(GrammarErrors.TooLarge, $"a grammar can have {GrammarLimits.MostDefinitions} definitions; put words of one kind into one list"));
        foreach (var (place, name) in file.Uses.DistinctBy(use => use.Name))
        {
            if (shared(name) is not { } used)
            {
                errors.Add(place.Error(GrammarErrors.UnknownName, $"there is no grammar '{name}' to use"));
                continue;
            }

            // A piece of a shared grammar steps back before one of the grammar's own.
            foreach (var definition in used.Definitions.Where(definition => definition is WordsDefinition or PieceDefinition))
                definitions._byName.TryAdd(definition.Name, definition);
        }

        return definitions;
    }

    public IEnumerable<T> OfKind<T>() where T : Definition => _byName.Values.OfType<T>();

    public Definition? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>For a message: the names of the kind wanted that is spelled most like the one given, or nothing.</summary>
    public string DidYouMean(string name, Func<Definition, bool> isWanted, params IEnumerable<string> others) =>
        // Who has many mistakes waits for no suggestions: each is looked for among all names.
        _errors.Count < GrammarLimits.MostErrors && Spelling.Nearest(name, _byName.Values.Where(isWanted).Select(definition => definition.Name).Concat(others)) is { } nearest
            ? $"; did you mean '{nearest}'?"
            : "";

    private void Add(Definition definition)
    {
        if (!_byName.TryAdd(definition.Name, definition))
            _errors.Add(definition.Place.Error(GrammarErrors.DefinedTwice, $"'{definition.Name}' is defined before; give this one another name, or join both with |"));
    }
}
