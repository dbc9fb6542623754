namespace PaperParse.Extraction;

/// <summary>Quotations of a paragraph between <c>``</c> and <c>''</c>. What has no partner is no quotation, and three backticks are a fence.</summary>
internal sealed class TexQuotes
{
    /// <summary>Of a mark.</summary>
    public const int Length = 2;

    /// <summary>So far a partner is looked for.</summary>
    private const int LongestQuotation = 200;

    private const string Opening = "“";
    private const string Closing = "”";

    private readonly Dictionary<int, string> _marks = [];

    public TexQuotes(string text, LatexAreas areas)
    {
        int? open = null;
        for (var at = text.IndexOf("``", StringComparison.Ordinal); at >= 0 && at < text.Length;)
        {
            var run = RunAt(text, at);
            if (text[at] == '`' && run == Length && areas.EndOfAreaAt(at) is null)
                open = at;
            else if (text[at] == '\'' && run is Length or Length + 1 && open is { } start && areas.EndOfAreaAt(at) is null && !IsUnit(text, at, run))
            {
                _marks[start] = Opening;
                _marks[at + run - Length] = Closing;
                open = null;
            }

            var next = text.AsSpan(at + run).IndexOfAny('`', '\'');
            at = next < 0 ? -1 : at + run + next;
        }
    }

    /// <summary>The quotation mark that is written at the place; null for none.</summary>
    public string? At(int at) => _marks.GetValueOrDefault(at);

    /// <summary>Behind a number it is seconds or inches where another closing mark comes before the next quotation: <c>``a 5'' lens''</c>.</summary>
    private static bool IsUnit(string text, int at, int run)
    {
        if (at == 0 || !char.IsAsciiDigit(text[at - 1]))
            return false;
        var rest = text.AsSpan(at + run);
        rest = rest[..Math.Min(rest.Length, LongestQuotation)];
        var (close, open) = (rest.IndexOf("''", StringComparison.Ordinal), rest.IndexOf("``", StringComparison.Ordinal));
        return close >= 0 && (open < 0 || close < open);
    }

    private static int RunAt(string text, int at)
    {
        var run = text.AsSpan(at).IndexOfAnyExcept(text[at]);
        return run < 0 ? text.Length - at : run;
    }
}
