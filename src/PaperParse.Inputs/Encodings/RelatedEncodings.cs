using System.Text;

namespace PaperParse.Inputs;

/// <summary>
/// The detector mixes up encodings that differ in a few characters, and in those it is wrong silently: ISO-8859-2 read as windows-1250 has "¶"
/// inside of words for "ś". What tells them apart is that letters stand beside letters.
/// </summary>
internal static class RelatedEncodings
{
    /// <summary>The Windows encoding first: it has characters where the ISO ones have only controls (0x80 to 0x9F).</summary>
    private static readonly string[][] Families =
    [
        ["windows-1252", "iso-8859-15"],
        ["windows-1250", "iso-8859-2"],
        ["windows-1253", "iso-8859-7"],
        ["windows-1255", "iso-8859-8"],
        ["windows-1256", "iso-8859-6"],
        ["windows-1257", "iso-8859-13", "iso-8859-4"],
    ];

    /// <summary>The encoding of the guess's family that makes the most words; of equals the first.</summary>
    public static Encoding BestOf(Encoding guess, ReadOnlySpan<byte> sample)
    {
        var family = Array.Find(Families, names => names.Contains(guess.WebName, StringComparer.OrdinalIgnoreCase));
        if (family is null)
            return guess;
        var encodings = Array.ConvertAll(family, name => EncodingNames.Find(name)!);
        if (sample.IndexOfAnyInRange((byte)0x80, (byte)0x9F) >= 0)
            return encodings[0];
        var best = encodings[0];
        var most = int.MinValue;
        foreach (var encoding in encodings)
        {
            var words = WordsIn(encoding.GetString(sample));
            if (words > most)
                (best, most) = (encoding, words);
        }

        return best;
    }

    /// <summary>Letters beside letters, less what stands between letters and is none. Only what is not ASCII counts: the rest is the same in all.</summary>
    private static int WordsIn(string text)
    {
        var words = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsAscii(text[i]))
                continue;
            var before = i > 0 && char.IsLetter(text[i - 1]);
            var after = i + 1 < text.Length && char.IsLetter(text[i + 1]);
            if (char.IsLetter(text[i]))
                words += before || after ? 1 : 0;
            // The sign for any currency is in no text; its place in the younger encodings is that of the euro sign.
            else if ((before && after) || text[i] == '¤')
                words--;
        }

        return words;
    }
}
