using PaperParse.Grammars.Checking;
using PaperParse.Syntax;

namespace PaperParse.Grammars.Notation;

/// <summary>
/// Reads a grammar file: definitions begin in the first column and go on in indented lines, so one that cannot be read
/// does not hide the mistakes of the next.
/// <code>
/// grammar hf-text "what it reads"      name and description
/// notation 1                           the version of the notation, 1 when not said
/// use shared                           words and pieces of another grammar
/// extends hf-text                      what is not said here is as in that grammar
/// complete title publishedOn           the fields of a whole entry
/// otherwise listingKind "new"          what a field is where an entry does not say
/// detect never                         used only where it is named
/// words month = "Jan" => 1 | …         words and their values
/// piece date = month:month …           over characters
/// line dated max 80 = …                a kind of line
/// element card "article"               what a selector finds on a page
/// value id "paper.id" = arxivId:…      what stands in JSON
/// items Header | Entry                 tried at every line
/// Entry = Title blank? …               over lines
/// </code>
/// </summary>
internal sealed class GrammarReader
{
    /// <summary>The newest version of the notation that is understood here.</summary>
    private const int NotationVersion = 1;

    /// <summary>What a definition begins with that is no rule.</summary>
    public static readonly string[] Keywords = ["grammar", "notation", "use", "extends", "complete", "otherwise", "detect", "items", "words", "piece", "line", "element", "value"];

    private const string Beginnings = "a definition begins with a name, or with grammar, notation, use, extends, complete, otherwise, detect, items, words, piece, line, element or value";

    private readonly TokenCursor _tokens;
    private readonly ExpressionReader _expressions;
    private readonly GrammarFile _file;

    private GrammarReader(GrammarSource source, List<GrammarError> errors)
    {
        _file = new GrammarFile(source);
        _tokens = new TokenCursor(GrammarLexer.Tokens(source, errors), errors);
        _expressions = new ExpressionReader(_tokens);
    }

    public static GrammarFile Read(GrammarSource source, List<GrammarError> errors) => new GrammarReader(source, errors).ReadFile();

    private GrammarFile ReadFile()
    {
        while (_tokens.Current.Kind != GrammarTokenKind.End && _tokens.Errors.Count <= GrammarLimits.MostErrors)
        {
            try
            {
                _tokens.BeginDefinition();
                ReadStatement();
                _tokens.ExpectEndOfDefinition();
            }
            catch (NotationException)
            {
                // Already reported; the next definition starts afresh.
                _tokens.SkipToNextDefinition();
            }
        }

        return _file;
    }

    private void ReadStatement()
    {
        var isContinued = _file.Definitions.Count > 0 && _tokens.Current.Kind is GrammarTokenKind.Mark or GrammarTokenKind.String;
        var first = _tokens.Take(
            GrammarTokenKind.Name,
            isContinued ? "a definition begins with a name in the first column; indent what goes on from the line before" : Beginnings,
            isContinued ? [_tokens.Current.Place.InsertBefore("    ")] : []);
        if (_tokens.Current.Is("=") && !_tokens.AtEndOfDefinition && !Keywords.Contains(first.Value))
        {
            _tokens.Advance();
            _file.Definitions.Add(new RuleDefinition(first.Place, first.Value, _expressions.ReadChoice()));
            return;
        }

        if (Keywords.Contains(first.Value) && (_tokens.Current.Is("=") || _tokens.Current.Is(":")) && !_tokens.AtEndOfDefinition && (_tokens.Current.Is(":") || !TakesName(first.Value)))
        {
            throw _tokens.Fail(_tokens.Current.Place, $"found {_tokens.Current.Shown}; nothing stands between '{first.Value}' and what it says", _tokens.Current.Place.Delete());
        }

        switch (first.Value)
        {
            case "grammar":
                ReadGrammar();
                break;
            case "notation":
                ReadNotation();
                break;
            case "use":
                ReadNames(_file.Uses);
                break;
            case "extends":
                var extended = _tokens.Take(GrammarTokenKind.Name, "write the name of the grammar that this one extends here, such as hf-text");
                _file.Extends = (extended.Place, extended.Value);
                break;
            case "complete":
                ReadNames(_file.Complete);
                break;
            case "otherwise":
                var label = _tokens.Take(GrammarTokenKind.Name, "write the field here, and behind it in double quotes what it is where an entry does not say");
                _file.Otherwise.Add((label.Place, label.Value, _tokens.Take(GrammarTokenKind.String, "write in double quotes what the field is where an entry does not say", _tokens.UnquotedText()).Value));
                break;
            case "detect":
                ReadDetect();
                break;
            case "items":
                ReadItems();
                break;
            case "words":
                ReadWords();
                break;
            case "piece":
                var piece = TakeDefinedName();
                _file.Definitions.Add(new PieceDefinition(piece.Place, piece.Value, _expressions.ReadChoice()));
                break;
            case "line":
                _file.Definitions.Add(new LineReader(_tokens, _expressions).Read());
                break;
            case "element":
                ReadElement();
                break;
            case "value":
                ReadValue();
                break;
            default:
                throw FailAtBeginning(first);
        }
    }

    private NotationException FailAtBeginning(GrammarToken first)
    {
        if (!_tokens.AtEndOfDefinition && (_tokens.Current.Is(":") || _tokens.Current.Is("=>")))
            return _tokens.Fail(_tokens.Current.Place, $"found {_tokens.Current.Shown}; write '{first.Value} = …'", _tokens.Current.Place.ReplaceBy("="));
        if (!_tokens.AtEndOfDefinition && Keywords.Contains(_tokens.Current.Value))
            return _tokens.Fail(_tokens.Current.Place, $"found '{_tokens.Current.Value}' behind '{first.Value}'; '{_tokens.Current.Value}' comes first", first.Place.ReplaceBy(_tokens.Current.Value), _tokens.Current.Place.ReplaceBy(first.Value));
        if (!_tokens.AtEndOfDefinition && LineReader.Properties.Contains(_tokens.Current.Value))
            return _tokens.Fail(first.Place, $"'{_tokens.Current.Value}' is said of a kind of line; write 'line {first.Value} {_tokens.Current.Value} …'", first.Place.InsertBefore("line "));
        if (_tokens is { AtEndOfDefinition: false, Current: { Kind: GrammarTokenKind.Name } named } && FieldLabels.NodeOf(first.Value) is null && FieldLabels.NodeOf(named.Value) is null && Spelling.Nearest(first.Value, Keywords) is null)
        {
            if (BuiltInGrammars.Find(named.Value) is { Items.Count: 0 })
                return _tokens.Fail(first.Place, $"no definition begins with '{first.Value}'; write 'use {named.Value}' for its words and pieces", first.Place.ReplaceBy("use"));
            if (_tokens.Next is { StartsLine: false } next && (next.Is("=") || LineReader.Properties.Contains(next.Value)))
                return _tokens.Fail(first.Place, $"no definition begins with '{first.Value}'; write 'line {named.Value} = …' for a kind of line, or 'piece' for what lines are built of", first.Place.ReplaceBy("line"));
        }

        if (!_tokens.AtEndOfDefinition && FieldLabels.NodeOf(first.Value) is null && Spelling.Nearest(first.Value, Keywords) is { } keyword)
            return _tokens.Fail(first.Place, $"no definition begins with '{first.Value}'; did you mean '{keyword}'?", first.Place.ReplaceBy(keyword));
        if (_tokens.AtEndOfDefinition && _file.Definitions.Count > 0)
            return _tokens.Fail(first.Place, $"nothing stands behind '{first.Value}'; write '{first.Value} = …', or indent it where it goes on from the line before", first.Place.InsertBefore("    "));
        return _tokens.Fail(_tokens.Here, $"{_tokens.Found}; write '{first.Value} = …', or begin with {Beginnings[Beginnings.IndexOf("grammar", StringComparison.Ordinal)..]}", first.Place.InsertBehind(" ="));
    }

    /// <summary>Whether a name stands behind it, and then '='.</summary>
    private static bool TakesName(string keyword) => keyword is "words" or "piece" or "line" or "element" or "value";

    // grammar weekly-text "A weekly letter"
    //         ^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^
    private void ReadGrammar()
    {
        var quoted = _tokens.Current.Kind == GrammarTokenKind.String ? TokenCursor.NameOf(_tokens.Current.Value) : null;
        var name = _tokens.Take(GrammarTokenKind.Name, "write the name of the dialect here without quotes, such as hf-text", _tokens.Current.Place.Rename(quoted));
        (_file.Name, _file.NamePlace) = (name.Value, name.Place);
        if (_tokens.AtEndOfDefinition)
            return;
        var place = _tokens.Current.Place;
        if (_tokens.Current.Kind != GrammarTokenKind.String)
        {
            var rest = place.To(_tokens.RestOfDefinition.Last().Place);
            throw _tokens.Fail(rest, $"{_tokens.Found}; the name of a grammar is one word, and its description goes in double quotes", rest.ReplaceBy(ForeignSpellings.InQuotes(rest.Text)));
        }

        _file.Description = _tokens.Advance().Value;
    }

    private void ReadDetect()
    {
        var how = _tokens.Take(GrammarTokenKind.Name, "write 'detect never', 'detect plain' or, for pages, 'detect where' and the name of an element");
        switch (how.Value)
        {
            case "never":
                _file.IsDetected = false;
                break;
            case "plain":
                _file.IsPlain = true;
                break;
            case "where":
                var sign = _tokens.Take(GrammarTokenKind.Name, "write the name of an element that such pages have here");
                _file.Sign = new NameExpression(sign.Place, sign.Value);
                break;
            default:
                throw _tokens.Fail(how.Place, $"found {how.Shown}; write 'detect never', 'detect plain' or 'detect where' and an element, or nothing of this for a dialect that is found out as others are", how.Place.Rename(Spelling.Nearest(how.Value, _tokens.AtEndOfDefinition ? ["never", "plain"] : ["never", "plain", "where"])));
        }
    }

    private void ReadNotation()
    {
        var version = _tokens.Take(GrammarTokenKind.Number, "write the version of the notation here, such as 1", _tokens.AtEndOfDefinition ? _tokens.Here.InsertBefore(" 1") : _tokens.Current.Place.ReplaceBy("1"));
        if (_tokens.ParseCount(version) > NotationVersion)
            _tokens.Errors.Add(version.Place.Error(GrammarErrors.NewerNotation, $"this grammar needs version {version.Value} of the notation; this PaperParse reads up to version {NotationVersion}: write that, or take a newer PaperParse", version.Place.ReplaceBy($"{NotationVersion}")));
    }

    private void ReadNames(List<(Place, string)> names)
    {
        do
        {
            if (names.Count > 0 && _tokens.Current.Is(","))
                _tokens.ExpectEndOfDefinition();
            var name = _tokens.Take(GrammarTokenKind.Name, "write a name here", _tokens.QuotedName());
            names.Add((name.Place, name.Value));
        }
        while (!_tokens.AtEndOfDefinition);
    }

    private void ReadItems()
    {
        do
        {
            var name = _tokens.Take(GrammarTokenKind.Name, "write the name of a node here, as in 'items Header | Entry'", _tokens.QuotedName());
            _file.Items.Add((name.Place, name.Value));
        }
        while (_tokens.TakeIf("|"));
        if (_file.Items.Count > GrammarLimits.MostAlternatives)
            throw _tokens.TooLarge(_file.Items[GrammarLimits.MostAlternatives].Place, $"a grammar can have {GrammarLimits.MostAlternatives} items, each tried at every line; name fewer");
        if (_tokens.AtEndOfDefinition)
            return;
        if (_tokens.Current.Is(","))
            throw _tokens.Fail(_tokens.Current.Place, "found ','; between items stands |, as in 'items Header | Entry'", [.. _tokens.RestOfDefinition.Where(token => token.Is(",")).Select(token => token.Place.ReplaceBy(" |"))]);
        throw _tokens.Fail(_tokens.Current.Place, $"{_tokens.Found}; between items stands |, as in 'items Header | Entry', and only names of nodes are items", _tokens.IsOr ? [_tokens.Current.Place.ReplaceBy("|")] : _tokens.Current.Kind == GrammarTokenKind.Name ? [_tokens.Behind.InsertBefore(" |")] : []);
    }

    // words authors = "authors" => "other" | "author" => "one"
    //       ^^^^^^^   ^^^^^^^^^^^^^^^^^^^^   ^^^^^^^^^^^^^^^^^
    private void ReadWords()
    {
        var name = TakeDefinedName();
        var entries = new List<WordEntry>();
        do
            entries.Add(ReadWord());
        while (_tokens.TakeIf("|"));
        if (!_tokens.AtEndOfDefinition && _tokens.Current.Is(","))
            throw _tokens.Fail(_tokens.Current.Place, "found ','; between words stands |", [.. _tokens.RestOfDefinition.Where(token => token.Is(",")).Select(token => token.Place.ReplaceBy(" |"))]);
        if (!_tokens.AtEndOfDefinition && (_tokens.Current.Kind == GrammarTokenKind.String || _tokens.IsOr))
            throw _tokens.Fail(_tokens.Current.Place, $"{_tokens.Found}; between words stands |", _tokens.IsOr ? _tokens.Current.Place.ReplaceBy("|") : _tokens.Behind.InsertBefore(" |"));
        _file.Definitions.Add(new WordsDefinition(name.Place, name.Value, entries));
    }

    private WordEntry ReadWord()
    {
        var before = _tokens.Previous.Is("|") ? _tokens.Previous.Place : _tokens.Here;
        var isName = !_tokens.AtEndOfDefinition && _tokens.Current.Kind is GrammarTokenKind.Name or GrammarTokenKind.Number;
        var word = _tokens.Take(GrammarTokenKind.String, "write a word in double quotes here", isName ? [_tokens.Current.Place.ReplaceBy(ForeignSpellings.InQuotes(_tokens.Current.Value))] : []);
        if (word.Value.Length == 0)
            throw _tokens.Fail(word.Place, "an empty word matches nothing; write what stands in the listing");
        var isOther = !_tokens.AtEndOfDefinition && (_tokens.Current.Is("=") || _tokens.Current.Is(":"));
        _tokens.Expect("=>", "write => and the value of the word, as in \"Jan\" => 1", isOther ? _tokens.Current.Place.ReplaceBy(_tokens.Current.Is(":") ? " =>" : "=>") : word.Place.InsertBehind(_tokens is { AtEndOfDefinition: false, Current.Kind: GrammarTokenKind.Number } ? " =>" : " => " + word.Place.Text));
        if (_tokens.AtEndOfDefinition)
            throw _tokens.Fail(_tokens.Behind, $"{_tokens.Found}; the value of a word is a number or a name in double quotes", _tokens.Behind.InsertBefore(" " + word.Place.Text));
        var value = _tokens.Advance();
        return value.Kind switch
        {
            GrammarTokenKind.Number => new WordEntry(word.Place, before.To(value.Place), word.Value, _tokens.ParseCount(value), null),
            GrammarTokenKind.String => new WordEntry(word.Place, before.To(value.Place), word.Value, null, value.Value),
            _ => throw _tokens.Fail(
                value.Place, $"found {value.Shown}; the value of a word is a number or a name in double quotes",
                value.Kind == GrammarTokenKind.Name ? [value.Place.ReplaceBy(ForeignSpellings.InQuotes(value.Value))] : []),
        };
    }

    // element link "h3 a" attribute "href" = url:text     element authors rest = names
    //         ^^^^ ^^^^^^           ^^^^^^   ^^^^^^^^             ^^^^^^^ ^^^^   ^^^^^
    // element run starting "dt"     element row within papers "tr"
    private void ReadElement()
    {
        var name = _tokens.Take(GrammarTokenKind.Name, "write the name of this element here");
        NameExpression? within = null;
        if (!_tokens.AtEndOfDefinition && _tokens.Current.IsName("within"))
        {
            _tokens.Advance();
            var outer = _tokens.Take(GrammarTokenKind.Name, "write the name of the element that this one stands in here");
            within = new NameExpression(outer.Place, outer.Value);
        }

        string? selector = null;
        var isRest = !_tokens.AtEndOfDefinition && _tokens.Current.IsName("rest");
        var isRun = !_tokens.AtEndOfDefinition && _tokens.Current.IsName("starting");
        if (isRest || isRun)
            _tokens.Advance();
        var place = _tokens.Here;
        if (!isRest)
            selector = _tokens.Take(GrammarTokenKind.String, "write the CSS selector of the element in double quotes here, or rest for what the other parts leave", NearestOf("within", "rest", "starting")).Value;
        string? attribute = null;
        if (!_tokens.AtEndOfDefinition && _tokens.Current.IsName("attribute"))
        {
            _tokens.Advance();
            attribute = _tokens.Take(
                GrammarTokenKind.String, "write the name of the attribute in double quotes here",
                _tokens is { AtEndOfDefinition: false, Current: { Kind: GrammarTokenKind.Name } unquoted } ? [unquoted.Place.ReplaceBy(ForeignSpellings.InQuotes(unquoted.Value))] : []).Value;
        }

        _file.Definitions.Add(new ElementDefinition(name.Place, name.Value, within, place, selector, isRun, attribute, ReadPatternIfAny()));
    }

    // value record in props "papers.*"     value id "paper.id" = arxivId:arxivNumber
    //       ^^^^^^    ^^^^^ ^^^^^^^^^^           ^^ ^^^^^^^^^^   ^^^^^^^^^^^^^^^^^^^
    private void ReadValue()
    {
        var name = _tokens.Take(GrammarTokenKind.Name, "write the name of this value here");
        NameExpression? source = null;
        if (!_tokens.AtEndOfDefinition && _tokens.Current.IsName("in"))
        {
            _tokens.Advance();
            var element = _tokens.Take(GrammarTokenKind.Name, "write the name of the element that the JSON stands in here");
            source = new NameExpression(element.Place, element.Value);
        }

        var path = _tokens.Take(GrammarTokenKind.String, "write the path to the value in double quotes here, as in \"papers.*.title\"");
        _file.Definitions.Add(new ValueDefinition(name.Place, name.Value, source, path.Place, path.Value, ReadPatternIfAny()));
    }

    private Expression? ReadPatternIfAny()
    {
        if (_tokens.TakeIf("="))
            return _expressions.ReadChoice();
        if (!_tokens.AtEndOfDefinition)
            throw _tokens.Fail(_tokens.Current.Place, $"{_tokens.Found}; write '=' and the pattern of what stands there here", NearestOf("attribute") is { Length: > 0 } meant ? meant : _tokens.EqualsSign());
        return null;
    }

    /// <summary>The word that was meant by the name that stands here.</summary>
    private TextChange[] NearestOf(params IEnumerable<string> words) =>
        _tokens is { AtEndOfDefinition: false, Current: { Kind: GrammarTokenKind.Name } name } ? name.Place.Rename(Spelling.Nearest(name.Value, words)) : [];

    private GrammarToken TakeDefinedName()
    {
        var name = _tokens.Take(GrammarTokenKind.Name, "write the name that is defined here");
        _tokens.Expect("=", "write '=' and the definition here", _tokens.EqualsSign());
        return name;
    }
}
