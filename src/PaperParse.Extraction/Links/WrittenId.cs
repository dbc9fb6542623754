namespace PaperParse.Extraction;

/// <summary>Ids as texts and addresses write them.</summary>
internal static class WrittenId
{
    private const string DoiDirectory = "10.";
    private const int FewestDigitsOfRegistrant = 4;
    private const int MostDigitsOfRegistrant = 9;

    /// <summary>How long the DOI is that begins here, with the punctuation behind it; 0 for none: <c>10.5555/pond.1</c>.</summary>
    public static int DoiLength(string text, int start)
    {
        if (!text.AsSpan(start).StartsWith(DoiDirectory, StringComparison.Ordinal))
            return 0;
        var slash = start + DoiDirectory.Length;
        while (slash < text.Length && (char.IsAsciiDigit(text[slash]) || text[slash] == '.'))
            slash++;
        var digits = text.AsSpan(start + DoiDirectory.Length, slash - start - DoiDirectory.Length).IndexOf('.') is >= 0 and var dot ? dot : slash - start - DoiDirectory.Length;
        if (digits is < FewestDigitsOfRegistrant or > MostDigitsOfRegistrant || slash >= text.Length || text[slash] != '/')
            return 0;
        var end = WrittenUrl.EndOfAddress(text, slash + 1);
        return end > slash + 1 ? end - start : 0;
    }

    /// <summary>How long the arXiv id is that begins here, without its version; 0 for none: <c>2401.01234</c>, <c>hep-th/9901001</c>, <c>math.AG/0112001</c>.</summary>
    public static int ArxivLength(ReadOnlySpan<char> text, out int withVersion)
    {
        withVersion = 0;
        var length = NewArxivLength(text);
        if (length == 0)
            length = OldArxivLength(text);
        if (length == 0 || (length < text.Length && char.IsAsciiDigit(text[length])))
            return 0;
        withVersion = length;
        var rest = text[length..];
        if (rest.StartsWith(LinkWords.Version, StringComparison.Ordinal) && Digits(rest[LinkWords.Version.Length..]) is > 0 and var digits)
            withVersion += LinkWords.Version.Length + digits;
        return withVersion < text.Length && char.IsLetterOrDigit(text[withVersion]) ? 0 : length;
    }

    private static int NewArxivLength(ReadOnlySpan<char> text)
    {
        const int digitsBefore = 4;
        if (Digits(text) != digitsBefore || text.Length <= digitsBefore || text[digitsBefore] != '.')
            return 0;
        var number = Digits(text[(digitsBefore + 1)..]);
        return number is 4 or 5 ? digitsBefore + 1 + number : 0;
    }

    private static int OldArxivLength(ReadOnlySpan<char> text)
    {
        const int digits = 7;
        var slash = 0;
        while (slash < text.Length && (char.IsAsciiLetter(text[slash]) || (slash > 0 && text[slash] is '-' or '.')))
            slash++;
        return slash > 1 && slash < text.Length && text[slash] == '/' && Digits(text[(slash + 1)..]) == digits ? slash + 1 + digits : 0;
    }

    private static int Digits(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExceptInRange('0', '9');
        return end < 0 ? text.Length : end;
    }
}
