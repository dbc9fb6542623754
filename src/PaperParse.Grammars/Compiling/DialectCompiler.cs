using System.Collections.Frozen;
using PaperParse.Grammars.Characters;
using PaperParse.Grammars.Checking;
using PaperParse.Grammars.Lines;
using PaperParse.Grammars.Notation;
using PaperParse.Grammars.Tracing;
using PaperParse.Syntax;

namespace PaperParse.Grammars.Compiling;

/// <summary>Puts a dialect together: its kinds of line, its items, its vocabulary, and the function that reads a text.</summary>
internal static class DialectCompiler
{
    /// <summary>The dialect; of no use when there are errors.</summary>
    public static Dialect? Compile(GrammarFile file, Definitions definitions, List<GrammarError> errors) =>
        CompileGrammar(file, definitions, errors) is var (traits, grammar) ? new LineDialect(traits, grammar) : null;

    /// <param name="file">The grammar.</param>
    /// <param name="definitions">Where names are looked up.</param>
    /// <param name="errors">Gets what is wrong; with any there is no grammar.</param>
    /// <param name="trace">Is told what the grammar does when it reads; null for one that is not traced.</param>
    public static (DialectTraits Traits, LineGrammar Grammar)? CompileGrammar(GrammarFile file, Definitions definitions, List<GrammarError> errors, ReadingTrace? trace = null)
    {
        var characters = new CharacterCompiler(definitions, errors, trace);
        foreach (var piece in definitions.OfKind<PieceDefinition>().Where(piece => piece.Place.Source == file.Source))
            characters.Compile(new NameExpression(piece.Place, piece.Name));
        var kinds = CompileLines(definitions, characters, errors);
        var table = new LineKindTable([.. kinds.Take(LineKindTable.MaxKinds)]);
        var steps = table.Kinds.Select((kind, index) => (kind, index))
            .ToDictionary(line => line.kind.Name, line => (new LineStep(LineKindTable.BitOf(line.index), line.kind.Pattern), line.kind.IsElse));

        var rules = new RuleCompiler(definitions, steps, characters.Compile, errors, trace);
        var items = CompileItems(file, definitions, rules, errors);
        foreach (var rule in definitions.OfKind<RuleDefinition>())
            rules.CompileName(new NameExpression(rule.Place, rule.Name));
        var traits = CompileTraits(file, [.. rules.Nodes, .. characters.Fields], [], characters.Words, errors);
        if (traits is null || errors.Count > 0)
            return null;
        traits = traits with { Vocabulary = traits.Vocabulary with { Spellings = SpellingsOf(definitions, kinds), Nouns = NounsOf(definitions) } };
        return (traits, new LineGrammar(table, new ListingParser(items), rules.LookAheads, file.IsPlain));
    }

    /// <summary>What a grammar says of its dialect beside how to read it; null where it does not say what it is called.</summary>
    /// <param name="file">The grammar.</param>
    /// <param name="shown">The nodes that it finds in what a reader sees.</param>
    /// <param name="embedded">The nodes that it finds in a page's own copy of its data.</param>
    /// <param name="words">Its words that have values.</param>
    /// <param name="errors">Gets what is wrong.</param>
    public static DialectTraits? CompileTraits(
        GrammarFile file, IReadOnlyCollection<SyntaxKind> shown, IReadOnlyCollection<SyntaxKind> embedded, IReadOnlyList<VocabularyWord> words, List<GrammarError> errors)
    {
        if (file.Name is null)
            errors.Add(file.Place.Error(GrammarErrors.Incomplete, "a grammar says what it is called; begin with a line such as: grammar hf-text \"what it reads\"", file.Place.InsertBefore($"grammar {NameFor(file)} \"what it reads\"\n")));
        var complete = CompileComplete(file, errors);
        var otherwise = CompileOtherwise(file, errors);
        if (file.Name is null)
            return null;
        SyntaxKind[] fields = [.. FieldLabels.Fields.Values, SyntaxKind.Author, SyntaxKind.Affiliation, SyntaxKind.CustomField];
        var vocabulary = new Vocabulary(
            file.Name, [.. words], fields.Where(shown.Contains).ToFrozenSet(), complete, FrozenDictionary<SyntaxKind, string>.Empty, otherwise)
        {
            HasLayouts = file.IsOfPages,
            IsOfPages = file.IsOfPages,
            EmbeddedFields = fields.Where(embedded.Contains).ToFrozenSet(),
        };
        return new DialectTraits(file.Description, vocabulary, file.IsDetected, file.Source, file.Extends?.Name);
    }

    /// <summary>The dialect without items.</summary>
    public static Dialect CompileUnknown()
    {
        var vocabulary = new Vocabulary(
            Detection.UnknownDialect, [], [], [], FrozenDictionary<SyntaxKind, string>.Empty, FrozenDictionary<SyntaxKind, string>.Empty);
        return new LineDialect(new DialectTraits("no listing that any grammar knows", vocabulary, IsDetected: false), new LineGrammar(new LineKindTable([]), new ListingParser([]), lookAheads: 0));
    }

    private static List<LineKind> CompileLines(Definitions definitions, CharacterCompiler characters, List<GrammarError> errors)
    {
        var kinds = new List<LineKind>();
        foreach (var line in definitions.OfKind<LineDefinition>())
        {
            var before = errors.Count;
            var pattern = characters.Compile(line.Pattern);
            if (pattern.CanBeEmpty && errors.Count == before)
                errors.Add(line.Place.Error(GrammarErrors.RepeatsNothing, $"'{line.Name}' could be an empty line, and those are 'blank'; make its pattern match something", Corrections.TakeSomething(line.Pattern)));
            if (kinds.Count == LineKindTable.MaxKinds)
                errors.Add(line.Place.Error(GrammarErrors.TooManyLineKinds, $"a grammar can have {LineKindTable.MaxKinds} kinds of line; join some with |"));
            kinds.Add(new LineKind(line.Name, line.Min, line.Max, line.IsIndented, [.. line.NotEnding], [.. line.NotContaining], line.IsElse, pattern));
        }

        return kinds;
    }

    // weekly.grammar holds the grammar weekly.
    private static string NameFor(GrammarFile file) => TokenCursor.NameOf(Path.GetFileNameWithoutExtension(file.Source.Path)) ?? "my-listing";

    // The nodes that no other rule has in it.
    private static TextChange[] ItemsFor(GrammarFile file, Definitions definitions)
    {
        var used = file.Definitions.OfType<RuleDefinition>().SelectMany(rule => rule.Pattern.Below()).OfType<NameExpression>().Select(name => name.Name).ToHashSet(StringComparer.Ordinal);
        var items = file.Definitions.OfType<RuleDefinition>().Select(rule => rule.Name).Where(name => FieldLabels.NodeOf(name) is not null && !used.Contains(name)).ToList();
        return items.Count > 0 ? [definitions.Insert("items " + string.Join(" | ", items))] : [];
    }

    private static NodeRule[] CompileItems(GrammarFile file, Definitions definitions, RuleCompiler rules, List<GrammarError> errors)
    {
        if (file.Items.Count == 0)
            errors.Add(file.Place.Error(GrammarErrors.Incomplete, "a grammar says what a listing is made of; write a line such as: items Header | Entry", ItemsFor(file, definitions)));
        var items = new List<NodeRule>();
        foreach (var (place, name) in file.Items)
        {
            var before = errors.Count;
            var parser = rules.CompileName(new NameExpression(place, name));
            if (parser is NodeRule node && !node.CanBeEmpty)
                items.Add(node);
            else if (parser is NodeRule && errors.Count == before)
                errors.Add(MatchesNothing(place, name, rules.EmptyPart(new NameExpression(place, name)), file));
            else if (errors.Count == before)
                errors.Add(NoNode(place, name, definitions));
        }

        return [.. items];
    }

    // Entry = title | &title each(note)
    //                 ^^^^^^^^^^^^^^^^^
    private static GrammarError MatchesNothing(Place item, string name, Expression empty, GrammarFile file)
    {
        var place = empty.Place.Source == file.Source ? empty.Place : item;
        const string Advice = "&, ! and ~ take nothing, and each(…), a? and a{0,9} may find nothing";
        return place.Error(GrammarErrors.RepeatsNothing, $"this can match nothing, and '{name}' is an item, which takes at least a line; {Advice}: write first what always stands there, as in 'title each(…)'", Corrections.TakeSomething(empty));
    }

    /// <summary>An item that is a kind of line or a rule that only groups: it gets the name of a node, or a rule that has one.</summary>
    public static GrammarError NoNode(Place place, string name, Definitions definitions)
    {
        const string Advice = "items are Header, Section, Entry, Footer and the like";
        if (definitions.Find(name) is RuleDefinition rule)
        {
            var node = FieldLabels.NearestNode(name) ?? SyntaxKind.Entry.ToString();
            return place.Error(GrammarErrors.NeedsNode, $"an item is a node, and '{name}' is none; {Advice}, so write '{node} = …' and name that here", definitions.Find(node) is null ? definitions.Rename(rule, node) : []);
        }

        var entry = definitions.Find(SyntaxKind.Entry.ToString()) is null ? SyntaxKind.Entry.ToString() : $"{SyntaxKind.Entry}-{name}";
        return place.Error(GrammarErrors.NeedsNode, $"an item is a node, and '{name}' is none; {Advice}, so write '{entry} = {name}' and name that here", place.ReplaceBy(entry), definitions.Insert($"{entry} = {name}"));
    }

    private static FrozenSet<SyntaxKind> CompileComplete(GrammarFile file, List<GrammarError> errors)
    {
        var fields = new HashSet<SyntaxKind>();
        foreach (var (place, label) in file.Complete)
        {
            if (FieldLabels.Fields.TryGetValue(label, out var field))
                fields.Add(field);
            else
                errors.Add(place.Error(GrammarErrors.UnknownLabel, $"no record has a field '{label}'{(FieldLabels.NearestField(label) is { } near ? Spelling.DidYouMean(near) : FieldLabels.AllFields)}", place.Rename(FieldLabels.NearestField(label))));
        }

        return fields.ToFrozenSet();
    }

    private static FrozenDictionary<SyntaxKind, string> CompileOtherwise(GrammarFile file, List<GrammarError> errors)
    {
        var values = new Dictionary<SyntaxKind, string>();
        foreach (var (place, label, value) in file.Otherwise)
        {
            if (FieldLabels.Fields.TryGetValue(label, out var field))
            {
                values[field] = value;
                if (field != SyntaxKind.ListingKind)
                    errors.Add(place.Error(GrammarErrors.UnknownLabel, $"'otherwise' is for {FieldLabels.LabelOf(SyntaxKind.ListingKind)} alone, and for '{label}' it would do nothing: an entry that does not say it has none; delete the line", place.Line.Delete()));
            }
            else
                errors.Add(place.Error(GrammarErrors.UnknownLabel, $"no record has a field '{label}'{(FieldLabels.NearestField(label) is { } near ? Spelling.DidYouMean(near) : FieldLabels.AllFields)}", place.Rename(FieldLabels.NearestField(label))));
        }

        return values.ToFrozenDictionary();
    }

    // Separator = dot     line dot = "·"
    //             ^^^                ^^^   how a separator is always spelled
    private static FrozenDictionary<SyntaxKind, string> SpellingsOf(Definitions definitions, List<LineKind> kinds)
    {
        var spellings = new Dictionary<SyntaxKind, string>();
        foreach (var rule in definitions.OfKind<RuleDefinition>())
        {
            if (FieldLabels.NodeOf(rule.Name) is { } node && rule.Pattern is NameExpression { Name: var line }
                && kinds.Find(kind => kind.Name == line)?.Pattern.Untraced is LiteralParser literal)
            {
                spellings[node] = literal.Text;
            }
        }

        return spellings.ToFrozenDictionary();
    }

    // line dated = publishedOn:date comments:(count commentsWord?)     words commentsWord = "comments" => "other" | "comment" => "one"
    //                                               ^^^^^^^^^^^^       what stands behind a number and has a name for its value
    private static FrozenDictionary<SyntaxKind, string> NounsOf(Definitions definitions)
    {
        var named = definitions.OfKind<WordsDefinition>().Where(words => words.Entries.Any(word => word.Name is not null)).Select(words => words.Name).ToHashSet(StringComparer.Ordinal);
        var nouns = new Dictionary<SyntaxKind, string>();
        foreach (var label in definitions.OfKind<LineDefinition>().SelectMany(line => line.Pattern.Below()).OfType<LabelExpression>())
        {
            if (FieldLabels.Fields.TryGetValue(label.Label, out var field) && FieldLabels.Counts.Contains(field)
                && label.Inner.Below().OfType<NameExpression>().FirstOrDefault(name => named.Contains(name.Name)) is { } noun)
            {
                nouns[field] = noun.Name;
            }
        }

        return nouns.ToFrozenDictionary();
    }
}
