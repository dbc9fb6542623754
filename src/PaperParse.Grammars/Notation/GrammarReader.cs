using System.Globalization;

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

    /// <summary>The words that a statement begins with; a definition of one of these names would not be one.</summary>
    internal static readonly string[] Keywords = ["grammar", "notation", "use", "extends", "complete", "otherwise", "detect", "items", "words", "piece", "line", "element", "value"];

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
        while (_tokens.Current.Kind != GrammarTokenKind.End)
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
        var first = _tokens.Take(GrammarTokenKind.Name, "a definition begins with a name, or with grammar, notation, use, extends, complete, words, piece, line, element, value or items");
        if (_tokens.Current.Is("=") && !Keywords.Contains(first.Value))
        {
            _tokens.Advance();
            _file.Definitions.Add(new RuleDefinition(first.Place, first.Value, _expressions.ReadChoice()));
            return;
        }

        switch (first.Value)
        {
            case "grammar":
                _file.Name = _tokens.Take(GrammarTokenKind.Name, "write the name of the dialect here, such as hf-text").Value;
                if (_tokens.Current.Kind == GrammarTokenKind.String)
                    _file.Description = _tokens.Advance().Value;
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
                _file.Otherwise.Add((label.Place, label.Value, _tokens.Take(GrammarTokenKind.String, "write in double quotes what the field is where an entry does not say").Value));
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
                ReadLine();
                break;
            case "element":
                ReadElement();
                break;
            case "value":
                ReadValue();
                break;
            default:
                throw _tokens.Fail(_tokens.Current.Place, $"found {_tokens.Current.Shown}; write '{first.Value} = …', or begin with grammar, notation, use, extends, complete, words, piece, line, element, value or items");
        }
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
                throw _tokens.Fail(how.Place, $"found {how.Shown}; write 'detect never', 'detect plain' or 'detect where' and an element, or nothing of this for a dialect that is found out as others are");
        }
    }

    private void ReadNotation()
    {
        var version = _tokens.Take(GrammarTokenKind.Number, "write the version of the notation here, such as 1");
        if (ParseCount(version) > NotationVersion)
            _tokens.Errors.Add(version.Place.Error(GrammarErrors.NewerNotation, $"this grammar needs version {version.Value} of the notation; this PaperParse reads up to version {NotationVersion}"));
    }

    private void ReadNames(List<(Place, string)> names)
    {
        do
        {
            var name = _tokens.Take(GrammarTokenKind.Name, "write a name here");
            names.Add((name.Place, name.Value));
        }
        while (!_tokens.AtEndOfDefinition);
    }

    private void ReadItems()
    {
        do
        {
            var name = _tokens.Take(GrammarTokenKind.Name, "write the name of a node here, as in 'items Header | Entry'");
            _file.Items.Add((name.Place, name.Value));
        }
        while (_tokens.TakeIf("|"));
    }

    // words authors = "authors" => "other" | "author" => "one"
    //       ^^^^^^^   ^^^^^^^^^^^^^^^^^^^^   ^^^^^^^^^^^^^^^^^
    private void ReadWords()
    {
        var name = TakeDefinedName();
        var entries = new List<WordEntry>();
        do
        {
            var word = _tokens.Take(GrammarTokenKind.String, "write a word in double quotes here");
            if (word.Value.Length == 0)
                throw _tokens.Fail(word.Place, "an empty word matches nothing; write what stands in the listing");
            _tokens.Expect("=>", "write => and the value of the word, as in \"Jan\" => 1");
            var value = _tokens.Advance();
            entries.Add(value.Kind switch
            {
                GrammarTokenKind.Number => new WordEntry(word.Place, word.Value, ParseCount(value), null),
                GrammarTokenKind.String => new WordEntry(word.Place, word.Value, null, value.Value),
                _ => throw _tokens.Fail(value.Place, $"found {value.Shown}; the value of a word is a number or a name in double quotes"),
            });
        }
        while (_tokens.TakeIf("|"));
        _file.Definitions.Add(new WordsDefinition(name.Place, name.Value, entries));
    }

    // line headline min 10 max 300 not ending "." "," else = text
    //      ^^^^^^^^ ^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^ ^^^^   ^^^^
    private void ReadLine()
    {
        var name = _tokens.Take(GrammarTokenKind.Name, "write the name of this kind of line here");
        var (min, max, isElse) = (0, int.MaxValue, false);
        bool? isIndented = null;
        var notEnding = new List<string>();
        var notContaining = new List<string>();
        while (!_tokens.Current.Is("="))
        {
            var word = _tokens.Take(GrammarTokenKind.Name, "write '=' and the pattern of the line here, or before it min, max, indented, flush, not ending, not containing or else");
            switch (word.Value)
            {
                case "min":
                    min = ParseCount(_tokens.Take(GrammarTokenKind.Number, "write the least width of the line here"));
                    break;
                case "max":
                    max = ParseCount(_tokens.Take(GrammarTokenKind.Number, "write the greatest width of the line here"));
                    break;
                case "indented" or "flush":
                    isIndented = word.Value == "indented";
                    break;
                case "else":
                    isElse = true;
                    break;
                case "not" when _tokens.Current.IsName("ending"):
                    ReadStrings(notEnding, "write in double quotes what the line must not end with");
                    break;
                case "not" when _tokens.Current.IsName("containing"):
                    ReadStrings(notContaining, "write in double quotes what must not stand in the line");
                    break;
                default:
                    throw _tokens.Fail(word.Place, $"'{word.Value}' is no property of a line; it can have min N, max N, indented, flush, not ending \"…\", not containing \"…\" and else");
            }
        }

        if (min > max)
            throw _tokens.Fail(name.Place, $"no line is at least {min} and at most {max} wide; exchange min and max");
        _tokens.Advance();
        _file.Definitions.Add(new LineDefinition(name.Place, name.Value, min, max, isIndented, notEnding, notContaining, isElse, _expressions.ReadChoice()));
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

        var place = _tokens.Current.Place;
        string? selector = null;
        var isRest = !_tokens.AtEndOfDefinition && _tokens.Current.IsName("rest");
        var isRun = !_tokens.AtEndOfDefinition && _tokens.Current.IsName("starting");
        if (isRest || isRun)
            _tokens.Advance();
        if (!isRest)
            selector = _tokens.Take(GrammarTokenKind.String, "write the CSS selector of the element in double quotes here, or rest for what the other parts leave").Value;
        string? attribute = null;
        if (!_tokens.AtEndOfDefinition && _tokens.Current.IsName("attribute"))
        {
            _tokens.Advance();
            attribute = _tokens.Take(GrammarTokenKind.String, "write the name of the attribute in double quotes here").Value;
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
        _file.Definitions.Add(new ValueDefinition(name.Place, name.Value, source, path.Value, ReadPatternIfAny()));
    }

    private Expression? ReadPatternIfAny() => _tokens.TakeIf("=") ? _expressions.ReadChoice() : null;

    // not ending "." ","
    //     ^^^^^^^^^^^^^^
    private void ReadStrings(List<string> strings, string advice)
    {
        _tokens.Advance();
        do
            strings.Add(_tokens.Take(GrammarTokenKind.String, advice).Value);
        while (_tokens.Current.Kind == GrammarTokenKind.String);
    }

    private GrammarToken TakeDefinedName()
    {
        var name = _tokens.Take(GrammarTokenKind.Name, "write the name that is defined here");
        _tokens.Expect("=", "write '=' and the definition here");
        return name;
    }

    private int ParseCount(GrammarToken number) =>
        int.TryParse(number.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw _tokens.Fail(number.Place, $"{number.Value} is too large; the greatest number is {int.MaxValue.ToString(CultureInfo.InvariantCulture)}");
}
