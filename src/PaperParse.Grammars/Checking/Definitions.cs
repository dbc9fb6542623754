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
    private Dictionary<string, string>? _unused;

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
        HasManyErrors ? null : Spelling.Nearest(name, _byName.Values.Where(isWanted).Select(definition => definition.Name).Concat(others));

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

    /// <summary>The grammar of words and pieces that has one of the name, and is not used here; null when none has.</summary>
    public string? UnusedGrammarOf(string name) => HasManyErrors ? null : (_unused ??= NamesOfUnused()).GetValueOrDefault(name);

    /// <summary>Takes the words and pieces of another grammar, in a line behind the one that names this one.</summary>
    public TextChange[] Use(string grammar) => _file.Name is null ? [] : [TextChange.Insert(_file.NamePlace.Line.End, $"\nuse {grammar}")];

    /// <summary>Whether a name that nothing defines can be a text that wants its quotes: it stands once, as a word does, and is the value of nothing.</summary>
    public bool MayBeText(string name)
    {
        if (HasManyErrors || name.Skip(1).Any(c => !char.IsAsciiLetterLower(c)) || FieldLabels.IsLabel(name) || LineReader.Properties.Contains(name) || GrammarReader.Keywords.Contains(name))
            return false;
        var parts = _file.Definitions.Where(definition => definition.Place.Source == _file.Source).Select(PatternOf).OfType<Expression>().SelectMany(pattern => pattern.Below()).ToList();
        return parts.Count(part => part is NameExpression other && other.Name == name) == 1 && !parts.Exists(part => part is LabelExpression { Inner: NameExpression labelled } && labelled.Name == name);
    }

    /// <summary>The pattern of a definition over characters or lines; null where it has none.</summary>
    public static Expression? PatternOf(Definition definition) => definition switch
    {
        LineDefinition line => line.Pattern,
        PieceDefinition piece => piece.Pattern,
        ElementDefinition element => element.Pattern,
        ValueDefinition value => value.Pattern,
        RuleDefinition rule => rule.Pattern,
        _ => null,
    };

    /// <summary>Who has many mistakes waits for no suggestions: each is looked for among all names, or in the whole file.</summary>
    private bool HasManyErrors => _errors.Count >= GrammarLimits.MostErrors;

    /// <summary>By the names in them, the grammars that a grammar can use and this one does not.</summary>
    private Dictionary<string, string> NamesOfUnused()
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var other in BuiltInGrammars.Names.Where(other => _file.Uses.TrueForAll(use => use.Name != other)))
        {
            if (BuiltInGrammars.Find(other) is not { Items.Count: 0 } shared)
                continue;
            foreach (var definition in shared.Definitions)
                names.TryAdd(definition.Name, other);
        }

        return names;
    }

    private void Add(Definition definition)
    {
        if (!_byName.TryAdd(definition.Name, definition))
            _errors.Add(definition.Place.Error(GrammarErrors.DefinedTwice, $"'{definition.Name}' is defined before; join both with |, or give this one another name and use it"));
    }
}
