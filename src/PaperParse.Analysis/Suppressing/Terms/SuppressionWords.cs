namespace PaperParse.Analysis;

/// <summary>The words of suppressions, those in a text and those in a file beside it: PaperParse's own, of no site or language.</summary>
internal static class SuppressionWords
{
    /// <summary>Of the entry that it stands in, or right under.</summary>
    public const string Entry = "ignore";

    public const string NextEntry = "ignore-next";
    public const string Begin = "ignore-begin";
    public const string End = "ignore-end";
    public const string File = "ignore-file";

    public const string Until = "until";
    public const string Reason = "--";

    /// <summary>In a file beside the text, in the place of a key.</summary>
    public const string AnyEntry = "*";

    public const string DayFormat = "yyyy-MM-dd";

    public static IReadOnlyList<string> Scopes { get; } = [Entry, NextEntry, Begin, End, File];
}
