using System.Buffers;
using System.Globalization;

namespace PaperParse.Extraction;

/// <summary>Ids as texts and addresses write them.</summary>
internal static class WrittenId
{
    private const string DoiDirectory = "10.";
    private const int FewestDigitsOfRegistrant = 4;
    private const int MostDigitsOfRegistrant = 9;
    private const int OldDigits = 7;
    private const int LongestArchive = 16;

    // What can stand between a label and its id, spaces apart.
    private const string BehindLabel = ":：=~*{[(#/\"";

    private static readonly SearchValues<char> DirectorySigns = SearchValues.Create("0123456789.");

    /// <summary>How long the DOI is that begins here, without the punctuation behind it; 0 for none: <c>10.5555/pond.1</c>.</summary>
    public static int DoiLength(string text, int start)
    {
        var slash = RegistrantLength(text.AsSpan(start));
        if (slash == 0)
            return 0;
        var suffix = start + slash + 1;
        var end = AddressEnd.OfDoi(text, suffix, start);
        return end > suffix ? end - start : 0;
    }

    /// <summary>Whether a DOI could begin here.</summary>
    public static bool IsDoi(ReadOnlySpan<char> text) => RegistrantLength(text) > 0;

    /// <summary>How long what stands before an id is, if it begins there, with the signs and the space behind it; 0 for none: <c>arXiv:</c>, <c>DOI = </c>.</summary>
    public static int LabelAt(string text, int start, out LinkKind kind)
    {
        foreach (var (label, labelled) in LinkWords.IdLabels)
        {
            if (!text.AsSpan(start).StartsWith(label, StringComparison.OrdinalIgnoreCase))
                continue;
            var end = start + label.Length;
            while (end < text.Length && (char.IsWhiteSpace(text[end]) || BehindLabel.Contains(text[end], StringComparison.Ordinal)))
                end++;
            kind = labelled;
            return end - start;
        }

        kind = LinkKind.Url;
        return 0;
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

    /// <summary>How long the id of the old form is that begins here, with an archive that there was and a month in which such ids were given; 0 for none.</summary>
    public static int OldArxivLength(ReadOnlySpan<char> text, out int withVersion)
    {
        var length = ArxivLength(text, out withVersion);
        if (length < OldDigits || text[length - OldDigits - 1] != '/' || !LinkWords.Archives.Contains(text[..text.IndexOfAny('/', '.')].ToString()))
            return 0;
        var year = int.Parse(text.Slice(length - OldDigits, 2), CultureInfo.InvariantCulture);
        var month = int.Parse(text.Slice(length - OldDigits + 2, 2), CultureInfo.InvariantCulture);
        return year is >= 91 or <= 7 && month is >= 1 and <= 12 ? length : 0;
    }

    /// <summary>How long what could be the archive of an id is at the end of a text: <c>math.AG</c>.</summary>
    public static int ArchiveLength(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < Math.Min(text.Length, LongestArchive) && (char.IsAsciiLetter(text[^(length + 1)]) || text[^(length + 1)] is '-' or '.'))
            length++;
        return length;
    }

    /// <summary>How far it is to the slash of a DOI; 0 where there is none.</summary>
    private static int RegistrantLength(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith(DoiDirectory, StringComparison.Ordinal))
            return 0;
        var digits = Digits(text[DoiDirectory.Length..]);
        var slash = text.IndexOfAnyExcept(DirectorySigns);
        return digits is >= FewestDigitsOfRegistrant and <= MostDigitsOfRegistrant && slash > 0 && text[slash] == '/' ? slash : 0;
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
        var slash = 0;
        while (slash < text.Length && (char.IsAsciiLetter(text[slash]) || (slash > 0 && text[slash] is '-' or '.')))
            slash++;
        return slash > 1 && slash < text.Length && text[slash] == '/' && Digits(text[(slash + 1)..]) == OldDigits ? slash + 1 + OldDigits : 0;
    }

    private static int Digits(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExceptInRange('0', '9');
        return end < 0 ? text.Length : end;
    }
}
