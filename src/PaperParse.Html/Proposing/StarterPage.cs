using PaperParse.Grammars.Proposing;
using PaperParse.Syntax;

namespace PaperParse.Html.Proposing;

/// <summary>A grammar to begin with for a page, from the elements that recur in it.</summary>
public static class StarterPage
{
    /// <summary>Whether a text is a page, and not one that speaks of tags.</summary>
    public static bool IsPage(SourceText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new Grammars.TextSample(text).IsPage;
    }

    public static StarterGrammar Of(string name, SourceText text, params IEnumerable<string> note) => StarterGrammar.Of(name, text, note);
}
