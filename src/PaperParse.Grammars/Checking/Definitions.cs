using System.Globalization;
using PaperParse.Grammars.Notation;
using PaperParse.Syntax;

namespace PaperParse.Grammars.Checking;

/// <summary>
/// The definitions of a grammar and of those it uses, by name. Words and pieces stand for characters, lines and rules for lines;
/// the two never meet in one expression, but share their names all the same: a name means one thing in a file.
/// </summary>
internal sealed class Definitions
{
    private readonly Dictionary<string, Definition> _byName = [];
    private readonly GrammarFile _file;
    private readonly List<GrammarError> _errors;

    private Definitions(GrammarFile file, List<GrammarError> errors)
    {
        _file = file;
        _errors = errors;
    }

    /// <param name="file">The grammar.</param>
    /// <param name="shared">Gives a grammar that <c>use</c> names, null when there is none.</param>
    /// <param name="errors">Gets what is wrong.</param>
    public static Definitions Of(GrammarFile file, Func<string, GrammarFile?> shared, List<GrammarError> errors)
    {
        var definitions = new Definitions(file, errors);
        foreach (var definition in file.Definitions)
            definitions.Add(definition);
        if (file.Definitions.Count > GrammarLimits.MostDefinitions)
            errors.Add(file.Definitions[GrammarLimits.MostDefinitions].Place.Error(GrammarErrors.TooLarge, $"a grammar can have {GrammarLimits.MostDefinitions} definitions; put words of one kind into one list"));
        foreach (var (place, name) in file.Uses.DistinctBy(use => use.Name))
        {
            if (shared(name) is not { } used)
            {
                errors.Add(place.Error(GrammarErrors.UnknownName, $"there is no grammar '{name}' to use; there are {string.Join(", ", BuiltInGrammars.Names)}", place.Rename(Spelling.Nearest(name, BuiltInGrammars.Names))));
                continue;
            }

            // A piece of a shared grammar steps back before one of the grammar's own.
            foreach (var definition in used.Definitions.Where(definition => definition is WordsDefinition or PieceDefinition))
                definitions._byName.TryAdd(definition.Name, definition);
        }

        foreach (var rule in file.Definitions.OfType<RuleDefinition>().Where(MissingKeyword.IsMissing))
            definitions._byName[rule.Name] = MissingKeyword.Report(rule, file, errors);
        return definitions;
    }

    public IEnumerable<T> OfKind<T>() where T : Definition => _byName.Values.OfType<T>();

    public Definition? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The name of the kind wanted that is spelled most like the one given; null when none is.</summary>
    public string? Nearest(string name, Func<Definition, bool> isWanted, params IEnumerable<string> others) =>
        // Who has many mistakes waits for no suggestions: each is looked for among all names.
        _errors.Count >= GrammarLimits.MostErrors ? null : Spelling.Nearest(name, _byName.Values.Where(isWanted).Select(definition => definition.Name).Concat(others));

    /// <summary>Another name for a definition, everywhere in the file.</summary>
    public TextChange[] Rename(Definition definition, string name) =>
    [
        definition.Place.ReplaceBy(name),
        .. _file.Items.Where(item => item.Name == definition.Name && item.Place.Source == _file.Source).Select(item => item.Place.ReplaceBy(name)),
        .. _file.Definitions.OfType<RuleDefinition>().Where(rule => rule.Place.Source == _file.Source)
            .SelectMany(rule => rule.Pattern.Below()).OfType<NameExpression>()
            .Where(used => used.Name == definition.Name).Select(used => used.Place.ReplaceBy(name)),
    ];

    /// <summary>A definition more, before the first rule of the file.</summary>
    public TextChange Insert(string definition)
    {
        var rules = _file.Definitions.OfType<RuleDefinition>().Where(rule => rule.Place.Source == _file.Source).ToList();
        var text = _file.Source.Text;
        return rules.Count > 0 ? rules[0].Place.StartOfLine.InsertBefore(definition + "\n")
            : TextChange.Insert(text.Length, (text.Length > 0 && text[text.Length - 1] is not ('\n' or '\r') ? "\n" : "") + definition + "\n");
    }

    /// <summary>This name, or one made of it that nothing has yet.</summary>
    public string Free(string name)
    {
        var free = name;
        for (var number = 2; _byName.ContainsKey(free); number++)
            free = string.Create(CultureInfo.InvariantCulture, $"{name}-{number}");
        return free;
    }

    private void Add(Definition definition)
    {
        if (!_byName.TryAdd(definition.Name, definition))
            _errors.Add(definition.Place.Error(GrammarErrors.DefinedTwice, $"'{definition.Name}' is defined before; give this one another name, or join both with |", definition.Place.ReplaceBy(FreeInFile(definition.Name))));
    }

    // What stands further down in the file has no name here yet.
    private string FreeInFile(string name)
    {
        var number = 2;
        while (_file.Definitions.Exists(other => other.Name == string.Create(CultureInfo.InvariantCulture, $"{name}-{number}")))
            number++;
        return string.Create(CultureInfo.InvariantCulture, $"{name}-{number}");
    }
}
