using System.Globalization;
using PaperParse.Analysis;
using PaperParse.Reporting;
using PaperParse.Syntax;

namespace PaperParse.Cli;

/// <summary>What a run comes to, on one line.</summary>
internal static class SummaryLine
{
    public static string Of(ReportSummary summary)
    {
        string[] parts =
        [
            $"{Wording.Count(summary.Files, "file")}{DialectsOf(summary)}",
            .. summary.GuessedEncodings.Select(guess => $"{guess.Value.Files.ToString("N0", CultureInfo.InvariantCulture)} {EncodingNote.Of(guess.Key, guess.Value.LeastCertainty)}"),
            .. summary.Mails == 0 ? Array.Empty<string>() : [$"{Wording.Count(summary.Mails, "mail message")}, positions are those in the text part"],
            Wording.Count(summary.Entries, "entry"),
            FindingsOf(summary),
            .. SuppressedOf(summary.Suppressed),
            FixesOf(summary),
            CharactersOf(summary.Coverage),
        ];
        return string.Join("; ", parts);
    }

    /// <summary><c>1 error, 4 warnings, 7 infos, 0 hints</c></summary>
    public static string FindingsOf(ReportSummary summary) =>
        string.Join(", ", SeverityWords.All.Select(severity => Wording.Count(summary.Findings(severity), SeverityWords.Of(severity))));

    /// <summary><c>12 suppressed (2 by directive, 1 by sidecar, 9 by baseline)</c>, and what could not be judged of them; nothing where nothing is suppressed.</summary>
    public static IEnumerable<string> SuppressedOf(SuppressionCounts suppressed)
    {
        var kinds = SuppressionWords.All.Where(kind => suppressed.By(kind) > 0);
        if (suppressed.All > 0)
            yield return $"{Number(suppressed.All)} suppressed ({string.Join(", ", kinds.Select(kind => $"{Number(suppressed.By(kind))} by {SuppressionWords.Of(kind)}"))})";
        if (suppressed.UnjudgedExpiries > 0)
            yield return $"expiry of {Wording.Count(suppressed.UnjudgedExpiries, "suppression")} not judged, which takes --as-of";
    }

    /// <summary><c>characters: 85.6 % in fields, 14.4 % in chrome, 0.0 % skipped</c></summary>
    public static string CharactersOf(Coverage coverage)
    {
        var (fields, chrome, skipped) = coverage.PerMille;
        return $"characters: {Percent(fields)} in fields, {Percent(chrome)} in chrome, {Percent(skipped)} skipped";
    }

    private static string DialectsOf(ReportSummary summary) =>
        summary.Dialects.Count == 0 ? "" : $" ({Escaped.Inline(string.Join(", ", summary.Dialects.Select(NameOf)))})";

    private static string NameOf(KeyValuePair<string, double?> dialect) => dialect switch
    {
        { Key: Detection.UnknownDialect } => "dialect unknown",
        { Value: { } certainty } => string.Create(CultureInfo.InvariantCulture, $"{dialect.Key}, {Math.Floor(100 * certainty):0} % sure"),
        _ => dialect.Key,
    };

    private static string FixesOf(ReportSummary summary)
    {
        var safe = $"safe fixes could mend {summary.SafeFixes.ToString("N0", CultureInfo.InvariantCulture)}";
        return summary.UnsafeFixes == 0 ? safe : $"{safe}, unsafe ones {summary.UnsafeFixes.ToString("N0", CultureInfo.InvariantCulture)} more";
    }

    private static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    private static string Percent(int perMille) => (perMille / 10m).ToString("0.0", CultureInfo.InvariantCulture) + " %";
}
