using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using PaperParse.Analysis;
using PaperParse.Extraction;
using PaperParse.Grammars;
using PaperParse.Syntax;
using PaperParse.Testing;

namespace PaperParse.Analyzers.Tests;

/// <summary>What tests of rules share: the dialect, and entries in which nothing is wrong.</summary>
public abstract partial class RuleTests
{
    /// <summary>A line of prose that is an abstract.</summary>
    protected const string Prose = "We grow moss on old servers and measure how warm the room becomes over a long and wet winter.";

    /// <summary>What stands above the tail of an entry.</summary>
    protected const string Head = $"Moss on Old Servers\n\n{Prose}\n\n";

    /// <summary>A tail in which nothing is wrong.</summary>
    protected const string Tail = "  • 3 authors\n·\nMay 3, 2025\n";

    /// <summary>An entry in which nothing is wrong, with the blank line behind it.</summary>
    protected const string Whole = Head + Tail + "\n";

    /// <summary>Another one.</summary>
    protected const string AlsoWhole = $"Lichen in Warm Rooms\n\n{Prose}\n\n  • 5 authors\n·\nMay 2, 2025\n\n";

    /// <summary>No entry of hf-text has an identifier.</summary>
    protected const string LackedByAll = "PP5002";

    protected static Dialect HfText { get; } = BuiltInGrammars.Dialects.Single(dialect => dialect.Name == "hf-text");

    protected static IReadOnlyList<Rule> DefaultRules { get; } = [.. BuiltInRules.All.Where(rule => rule.Descriptor.OnByDefault)];

    protected static Rule RuleOf(string id) => BuiltInRules.All.Single(rule => rule.Descriptor.Id == id);

    protected static void Verify(string id, string marked, string? fixedText = null, DateOnly? asOf = null) =>
        Verify(HfText, id, marked, fixedText, asOf);

    protected static void Verify(Dialect dialect, string id, string marked, string? fixedText = null, DateOnly? asOf = null)
    {
        RuleVerifier.Verify(dialect, RuleOf(id), marked, fixedText, asOf);
        ShownListings.Add(id, marked, MarkedText.Parse(marked).Expected.Count > 0);
    }

    /// <summary>What all rules that are on by default find together.</summary>
    protected static IReadOnlyList<Diagnostic> FindAll(SourceText text, DateOnly? asOf = null) =>
        AnalysisDriver.Analyze(PaperExtractor.Extract(HfText.Parse(text), asOf), DefaultRules);

    /// <summary>The ids of what is found, without that of what every listing of the dialect lacks.</summary>
    protected static IEnumerable<string> Ids(string text) => Ids(new SourceText(text));

    protected static IEnumerable<string> Ids(SourceText text) => FindAll(text).Select(finding => finding.Id).Where(id => id != LackedByAll);

    protected static Diagnostic FindOne(string id, string text, DateOnly? asOf = null) => FindOne(id, new SourceText(text), asOf);

    protected static Diagnostic FindOne(string id, SourceText text, DateOnly? asOf = null)
    {
        ShownListings.Add(id, text.ToString(), fires: true);
        return Assert.Single(FindAll(text, asOf), finding => finding.Id == id);
    }

    /// <summary>An entry with this abstract.</summary>
    protected static string WithAbstract(string text) => $"Moss on Old Servers\n\n{text}\n\n{Tail}";

    /// <summary>A text without what safe fixes take away or write in another way: backslashes, entities, what nobody sees, escape sequences of terminals, TeX's quotation marks and dashes, spaces inside parentheses.</summary>
    [return: NotNullIfNotNull(nameof(text))]
    protected static string? WithoutNoise(string? text)
    {
        if (text is null)
            return null;
        while (WebUtility.HtmlDecode(text) is var decoded && decoded != text)
            text = decoded;
        text = EscapeSequence().Replace(text, "");
        text = string.Concat(text.Normalize(NormalizationForm.FormC).Where(c => c is not ('\\' or '\u200B' or '\uFEFF' or '\u00AD') && (!char.IsControl(c) || char.IsWhiteSpace(c))));
        text = text.Replace("``", "\"", StringComparison.Ordinal).Replace("''", "\"", StringComparison.Ordinal).Replace("--", "–", StringComparison.Ordinal);
        return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace("( ", "(", StringComparison.Ordinal).Replace(" )", ")", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"(?:\e\[|\u009B)[0-?]*[@-~]", RegexOptions.CultureInvariant)]
    private static partial Regex EscapeSequence();
}
