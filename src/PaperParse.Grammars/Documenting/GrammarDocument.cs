namespace PaperParse.Grammars.Documenting;

/// <summary>A grammar as one page for people.</summary>
public static class GrammarDocument
{
    /// <summary>An HTML page that needs nothing beside it: no script, no font, no network. The same for the same text and path.</summary>
    /// <param name="grammar">The text of a grammar without mistakes; of one with any the page shows what could be read.</param>
    /// <param name="path">What its file is called.</param>
    public static string Write(string grammar, string path) => new GrammarPage(DocumentedGrammar.Of(grammar, path)).Write();
}
