using PaperParse.Analysis;

namespace PaperParse.Analyzers;

/// <summary>The rules that ship with PaperParse.</summary>
public static class BuiltInRules
{
    /// <summary>By id; they keep no state, so these objects serve everybody.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        new UndecodableBytes(),
        new InvisibleCharacter(),
        new MissingFinalNewline(),
        new PageChrome(),
        new SkippedLines(),
        new MissingMark(),
        new NoEntries(),
        new CutOffEntry(),
        new DateWithoutYear(),
        new FusedCurator(),
        new MissingTitle(),
        new MissingAbstract(),
        new MissingByline(),
        new UngrammaticalAuthorCount(),
        new OrganizationForAuthors(),
        new ImplausibleAuthorCount(),
        new UnreadableDate(),
        new DateAfterListing(),
        new OldEntry(),
        new UnlabelledCount(),
        new EscapedLatexCharacter(),
        new UrlRunsIntoPunctuation(),
        new RepeatedWord(),
        new WhiteSpaceInField(),
        new Mojibake(),
        new MarkupResidue(),
        new DelimiterFault(),
        new ErrorText(),
        new MixedLineEnds(),
        new TrailingSpace(),
        new NotComposed(),
        new MixedGreek(),
        new RawScript(),
        new DanglingReference(),
        new HyphenationVariants(),
        new UnusedAcronym(),
        new TitleCaseMix(),
        new NoFinalPunctuation(),
        new MixedNumberFormats(),
        new NearDuplicateTitle(),
        new DuplicateEntry(),
        new EntriesOutOfOrder(),
        new ListingDateFarOff(),
        new EmbeddedDataDisagrees(),
        new StatedCountDiffers(),
        new NoPermanentIdentifier(),
    ];
}
