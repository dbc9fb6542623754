using System.Globalization;
using PaperParse.Grammars.Notation;
using PaperParse.Syntax;

namespace PaperParse.Html.Tests.Slips;

/// <summary>One thing gone wrong in a grammar that was right.</summary>
/// <param name="What">The change, for a message.</param>
/// <param name="Grammar">The grammar with it.</param>
/// <param name="IsPlain">Whether it can be told from the grammar alone what was meant: a name a letter off, a spelling of another notation.</param>
internal sealed record Slip(string What, string Grammar, bool IsPlain)
{
    /// <summary>How other notations have what stands here in another way.</summary>
    private static readonly (string Here, string There)[] Foreign =
    [
        (" = ", " := "), (" = ", " == "), (" = ", " ::= "), (" = ", ": "), (" = ", " "), ("=> ", "-> "), ("=> ", "= "), ("=> ", ": "), (" | ", " || "), (" | ", " / "), (" | ", " or "), (" | ", ", "),
        ("{0,60}", "*"), ("{1,60}", "+"), ("{1,60}", "{1,}"), ("{1,60}", "{1-60}"), ("{1,60}", "{1..60}"), ("{1,60}", "[1,60]"), ("{1,60}", "{60,1}"), ("{1,60}", "{1,60"), ("{1,60}", "{1,6000}"),
        ("?", "*"), ("~", "-"), ("!", "not "), ("!", "^"), ("!", "~!"), (":", ": "), (":", " = "), (":", "="), ("# ", "// "), ("# ", "; "), ("(", "["), (")", "]"), ("(", "{"), (")", "}"),
        ("digits", @"\d+"), ("text", ".*"), ("text", ".+"), ("solid", @"\S+"), ("\"", "'"), ("\"", "“"), (" else ", " otherwise "), (" max ", " max="), (" max ", " <= "), ("not ending", "not ends"), ("not ending", "ending"),
        ("not ending", "doesn't end"), ("use shared", "import shared"), ("use shared", "use \"shared\""), ("use shared", "extends shared"), ("use shared", "uses shared"), ("use shared\n", ""), ("use ", "use: "), ("line ", "line: "), ("line ", ""), ("piece ", ""), ("words ", ""),
        ("line ", "kind "), ("line ", "token "), ("piece ", "line "), ("line ", "piece "), ("items ", "items = "), ("items ", "items: "), ("items ", ""), ("element ", ""), ("element ", "line "), ("with (", "("), ("with (", "with "), ("with (", "{"),
        (" attribute ", " @"), (" attribute ", " attr "), ("\n", ";\n"), ("\n    ", "\n"), ("\n", "\n  "), ("\n", ""), ("until(", "until "), ("grammar ", "grammar: "), ("notation 1", "notation 2"), ("notation 1", "notation 1.0"),
        ("complete ", "complete: "), ("detect ", "detect: "), (" else", ""), (" within ", " in "), (" starting ", " start "), ("rest", "other"), ("each(", "any("), ("each(", "each "), (" over ", " of "), ("-", "_"),
    ];

    public static IEnumerable<Slip> In(string grammar)
    {
        foreach (var slip in OfTokens(grammar).Concat(OfLines(grammar)).Concat(OfSpellings(grammar)))
        {
            if (slip.Grammar != grammar)
                yield return slip;
        }
    }

    private static IEnumerable<Slip> OfTokens(string grammar)
    {
        var tokens = GrammarLexer.Tokens(new GrammarSource("slip.grammar", grammar), []).SkipLast(1).ToList();
        for (var i = 0; i < tokens.Count; i++)
        {
            var (place, text) = (tokens[i].Place, tokens[i].Place.Text);
            Slip Changed(string what, string instead, bool isPlain = false) => Of(what, grammar, place.Offset, text, instead, isPlain);
            yield return Changed("without", "");
            yield return Changed("twice", text + " " + text);
            if (i + 1 < tokens.Count && tokens[i + 1].Place is var next)
                yield return Of("exchanged", grammar, place.Offset, grammar[place.Offset..next.End], next.Text + grammar[place.End..next.Offset] + text, isPlain: false);
            if (tokens[i].Kind == GrammarTokenKind.String)
            {
                yield return Changed("unquoted", tokens[i].Value);
                yield return Changed("not closed", text[..^1]);
                yield return Changed("not opened", text[1..]);
            }

            if (tokens[i].Kind != GrammarTokenKind.Name)
                continue;
            yield return Changed("quoted", $"\"{text}\"");
            yield return Changed("capital", (char.IsUpper(text[0]) ? char.ToLowerInvariant(text[0]) : char.ToUpperInvariant(text[0])) + text[1..]);
            yield return Changed("plural", text + "s", isPlain: text.Length > 3);
            if (text.Length < 5)
                continue;
            var middle = text.Length / 2;
            yield return Changed("letter lost", text.Remove(middle, 1), isPlain: true);
            yield return Changed("letter twice", text.Insert(middle, text[middle].ToString()), isPlain: true);
            yield return Changed("letters exchanged", text[..(middle - 1)] + text[middle] + text[middle - 1] + text[(middle + 1)..], isPlain: true);
        }
    }

    private static IEnumerable<Slip> OfLines(string grammar)
    {
        var lines = grammar.Split('\n');
        for (var i = 0; i < lines.Length - 1; i++)
        {
            yield return Line("line lost", "");
            yield return Line("line twice", lines[i] + "\n" + lines[i] + "\n");
            Slip Line(string what, string instead) =>
                new(string.Create(CultureInfo.InvariantCulture, $"{i + 1}: {what}: {lines[i]}"), string.Concat(lines[..i].Select(line => line + "\n")) + instead + string.Join('\n', lines[(i + 1)..]), IsPlain: false);
        }
    }

    private static IEnumerable<Slip> OfSpellings(string grammar)
    {
        foreach (var (here, there) in Foreign)
        {
            for (var at = grammar.IndexOf(here, StringComparison.Ordinal); at >= 0; at = grammar.IndexOf(here, at + 1, StringComparison.Ordinal))
                yield return Of("spelled", grammar, at, here, there, isPlain: false);
        }
    }

    private static Slip Of(string what, string grammar, int at, string here, string there, bool isPlain)
    {
        var line = new SourceText(grammar).Lines.PositionOf(at).ToString();
        return new Slip($"{line}: {what}: {Escaped.Quote(here)} became {Escaped.Quote(there)}", string.Concat(grammar.AsSpan(0, at), there, grammar.AsSpan(at + here.Length)), isPlain);
    }
}
