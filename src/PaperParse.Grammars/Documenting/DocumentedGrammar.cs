using PaperParse.Grammars.Notation;

namespace PaperParse.Grammars.Documenting;

/// <summary>A grammar as its page shows it: with what it takes over from others, and who uses what.</summary>
internal sealed class DocumentedGrammar
{
    private DocumentedGrammar(GrammarFile file, GrammarFile? extended)
    {
        File = file;
        Extended = extended?.Name;
        Names = new DocumentedNames(file);
        var users = new Dictionary<string, List<string>>();
        foreach (var definition in Reachable())
        {
            foreach (var used in Names.UsedIn(definition))
                (users.TryGetValue(used.Name, out var known) ? known : users[used.Name] = []).Add(definition.Name);
            var source = new DefinitionSource(definition.Place);
            Definitions.Add(new DocumentedDefinition(definition, definition.Place.Source == file.Source ? null : NameOf(definition.Place.Source), source.Comment(), source.Text()));
        }

        UsersOf = name => users.GetValueOrDefault(name) ?? [];
    }

    public GrammarFile File { get; }

    /// <summary>The grammar that it extends; null for none.</summary>
    public string? Extended { get; }

    public DocumentedNames Names { get; }

    /// <summary>Its own in the order of the file, then those it takes over, then those it uses of others.</summary>
    public List<DocumentedDefinition> Definitions { get; } = [];

    /// <summary>The names of the definitions that use one.</summary>
    public Func<string, IReadOnlyList<string>> UsersOf { get; }

    /// <param name="grammar">The text of a grammar without mistakes; of others what could be read.</param>
    /// <param name="path">How it is called.</param>
    public static DocumentedGrammar Of(string grammar, string path)
    {
        var file = GrammarReader.Read(new GrammarSource(path, grammar), []);
        var extended = file.Extends is { } extends ? BuiltInGrammars.Find(extends.Name) : null;
        if (extended is not null)
            file.TakeOver(extended);
        return new DocumentedGrammar(file, extended);
    }

    // Of a grammar of shared pieces only what is used: it holds many more.
    private List<Definition> Reachable()
    {
        var all = File.Definitions.DistinctBy(definition => definition.Name).ToList();
        var seen = all.Select(definition => definition.Name).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < all.Count; i++)
            all.AddRange(Names.UsedIn(all[i]).Where(used => seen.Add(used.Name)));
        return all;
    }

    private static string NameOf(GrammarSource source) => Path.GetFileNameWithoutExtension(source.Path);
}

/// <summary>A definition with what stands about it in its file.</summary>
/// <param name="Definition">The definition.</param>
/// <param name="From">The grammar that it was taken from; null for one of the grammar's own.</param>
/// <param name="Comment">The lines of comment above it, without their marks.</param>
/// <param name="Text">Its lines.</param>
internal sealed record DocumentedDefinition(Definition Definition, string? From, IReadOnlyList<string> Comment, IReadOnlyList<string> Text);
