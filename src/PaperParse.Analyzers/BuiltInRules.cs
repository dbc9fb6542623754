using PaperParse.Analysis;

namespace PaperParse.Analyzers;

/// <summary>The rules that ship with PaperParse.</summary>
public static class BuiltInRules
{
    /// <summary>By id; they keep no state, so these objects serve everybody.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        new UndecodableBytes(),
        new MissingFinalNewline(),
        new SkippedLines(),
        new MissingMark(),
        new NoEntries(),
        new CutOffEntry(),
        new DateWithoutYear(),
        new MissingTitle(),
        new MissingAbstract(),
        new MissingByline(),
        new UngrammaticalAuthorCount(),
        new OrganizationForAuthors(),
        new UnreadableDate(),
        new EscapedLatexCharacter(),
        new LatexFontGroup(),
        new LatexCommandName(),
        new TexQuotationMarks(),
        new DoubleHyphen(),
        new BrokenHyphenation(),
        new FlattenedList(),
        new AbstractAtLimit(),
        new TruncatedText(),
        new MisspelledTitleWord(),
        new EmbeddedDataDisagrees(),
    ];
}
