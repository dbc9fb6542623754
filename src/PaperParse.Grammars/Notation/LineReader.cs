using PaperParse.Grammars.Checking;
using PaperParse.Syntax;

namespace PaperParse.Grammars.Notation;

/// <summary>Reads a kind of line, from its name on.</summary>
internal sealed class LineReader(TokenCursor tokens, ExpressionReader expressions)
{
    /// <summary>The words that stand between the name of a kind of line and its pattern.</summary>
    public static readonly string[] Properties = ["min", "max", "indented", "flush", "not", "else"];

    // line headline min 10 max 300 not ending "." "," else = text
    //      ^^^^^^^^ ^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^ ^^^^   ^^^^
    public LineDefinition Read()
    {
        var name = tokens.Take(GrammarTokenKind.Name, "write the name of this kind of line here", tokens.QuotedName());
        var width = (Min: new Bound(0, name.Place), Max: new Bound(int.MaxValue, name.Place));
        var isElse = false;
        bool? isIndented = null;
        var notEnding = new List<string>();
        var notContaining = new List<string>();
        while (!tokens.Current.Is("=") || tokens.AtEndOfDefinition)
        {
            var word = tokens.Take(GrammarTokenKind.Name, "write '=' and the pattern of the line here, or before it min, max, indented, flush, not ending, not containing or else", tokens.EqualsSign());
            switch (word.Value)
            {
                case "min":
                    width.Min = ReadWidth("write the least width of the line here, as in min 10");
                    break;
                case "max":
                    width.Max = ReadWidth("write the greatest width of the line here, as in max 200");
                    break;
                case "indented" or "flush":
                    isIndented = word.Value == "indented";
                    break;
                case "else":
                    isElse = true;
                    break;
                case "not" when tokens.Current.IsName("ending"):
                    ReadStrings(notEnding, "write in double quotes what the line must not end with");
                    break;
                case "not" when tokens.Current.IsName("containing"):
                    ReadStrings(notContaining, "write in double quotes what must not stand in the line");
                    break;
                default:
                    throw FailAtProperty(word);
            }
        }

        if (width.Min.Width > width.Max.Width)
        {
            throw tokens.Fail(
                width.Min.Place, $"no line is at least {width.Min.Width} and at most {width.Max.Width} wide; exchange min and max",
                width.Min.Place.ReplaceBy(width.Max.Place.Text), width.Max.Place.ReplaceBy(width.Min.Place.Text));
        }

        tokens.Advance();
        return new LineDefinition(name.Place, name.Value, width.Min.Width, width.Max.Width, isIndented, notEnding, notContaining, isElse, expressions.ReadChoice());
    }

    private Bound ReadWidth(string advice)
    {
        var isMarked = (tokens.Current.Is("=") || tokens.Current.Is(":")) && tokens.Next.Kind == GrammarTokenKind.Number;
        var number = tokens.Take(GrammarTokenKind.Number, advice, isMarked ? [tokens.Current.Place.ReplaceBy(tokens.Current.Place.Offset == tokens.Previous.Place.End && tokens.Next.Place.Offset == tokens.Current.Place.End ? " " : "")] : []);
        return new Bound(tokens.ParseCount(number), number.Place);
    }

    // line short not ends "."      line short ending "."      line short mx 30
    //                ^^^^ ending              ^ not                      ^^ max
    private NotationException FailAtProperty(GrammarToken word)
    {
        const string Advice = "it can have min N, max N, indented, flush, not ending \"…\", not containing \"…\" and else";
        string[] negated = ["ending", "containing"];
        if (word.Value == "not")
        {
            var place = tokens.Here;
            return tokens.Fail(
                place, $"{tokens.Found} behind 'not'; a line can be said to be not ending \"…\" or not containing \"…\"",
                tokens.AtEndOfDefinition || tokens.Current.Kind != GrammarTokenKind.Name ? [] : place.Rename(Spelling.Nearest(tokens.Current.Value, negated) ?? (tokens.Current.Value.StartsWith("end", StringComparison.Ordinal) ? negated[0] : null)));
        }

        if (negated.Contains(word.Value))
            return tokens.Fail(word.Place, $"'{word.Value}' says what a line must not be; write 'not {word.Value}'", word.Place.InsertBefore("not "));
        if (Spelling.Nearest(word.Value, Properties) is { } meant)
            return tokens.Fail(word.Place, $"'{word.Value}' is no property of a line; {Advice}", word.Place.ReplaceBy(meant));
        return tokens.Fail(word.Place, $"'{word.Value}' is no property of a line; write '=' before the pattern; {Advice}", word.Place.InsertBefore("= "));
    }

    // not ending "." ","
    //     ^^^^^^^^^^^^^^
    private void ReadStrings(List<string> strings, string advice)
    {
        var place = tokens.Advance().Place;
        do
            strings.Add(tokens.Take(GrammarTokenKind.String, advice).Value);
        while (tokens.Current.Kind == GrammarTokenKind.String && !tokens.AtEndOfDefinition);
        if (strings.Count > GrammarLimits.MostStrings)
            throw tokens.TooLarge(place, $"this line has more than {GrammarLimits.MostStrings} texts that it must not end with or contain; say in its pattern what it looks like");
    }

    private readonly record struct Bound(int Width, Place Place);
}
