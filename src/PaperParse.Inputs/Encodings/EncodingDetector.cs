using System.Text;
using UtfUnknown;

namespace PaperParse.Inputs;

/// <summary>
/// Guesses the encoding of bytes that are no UTF-8. The library is as sure of four bytes as of four thousand, so it is believed only where
/// there is something to go by; a text with but a few bytes that are not ASCII is western European, if they make sense as that, or nothing.
/// </summary>
internal static class EncodingDetector
{
    /// <summary>On noise the library's figures stay below 0.45.</summary>
    private const double Threshold = 0.5;

    /// <summary>From here on a guess at a code page of DOS is believed.</summary>
    private const double SureOfDos = 0.9;

    /// <summary>Shorter than any listing, and too short to tell.</summary>
    private const int LeastBytes = 64;

    /// <summary>One stray byte can be anything.</summary>
    private const int LeastBeyondAscii = 2;

    /// <summary>So many bytes, and so many different characters that are not ASCII, are something to go by. Bullets and quotes are fewer, and their codes in
    /// one East Asian encoding are other signs in the next.</summary>
    private const int EnoughBytes = 20;
    private const int EnoughCharacters = 6;

    /// <summary>The library takes its time, about 4 MB a second, and is no surer of more.</summary>
    private const int SampleBytes = 64 * 1024;

    /// <summary>Text has hardly a control character: at most one byte in so many.</summary>
    private const int BytesForOneControl = 100;

    /// <returns>The encoding and how sure it is, from 0 to 1; null where no guess is worth it.</returns>
    public static (Encoding Encoding, double? Certainty)? Guess(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < LeastBytes || bytes.Contains((byte)0))
            return null;
        var sample = SampleOf(bytes).ToArray();
        var beyondAscii = sample.Count(value => value >= 0x80);
        if (!IsText(sample))
            return null;
        if (GuessOfLibrary(sample) is { } guess && (beyondAscii == 0 || (beyondAscii >= EnoughBytes && CharactersIn(guess.Encoding, sample) >= EnoughCharacters)))
            return guess;
        return beyondAscii >= LeastBeyondAscii ? GuessWestern(sample) : null;
    }

    /// <summary>From the line with the first byte that is not ASCII, or from the start where there is none.</summary>
    private static ReadOnlySpan<byte> SampleOf(ReadOnlySpan<byte> bytes)
    {
        var first = Math.Max(0, bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF));
        var start = bytes[..first].LastIndexOf((byte)'\n') + 1;
        // A line can be longer than the sample.
        start = Math.Max(start, first - (SampleBytes / 2));
        return bytes[start..Math.Min(bytes.Length, start + SampleBytes)];
    }

    private static bool IsText(ReadOnlySpan<byte> sample)
    {
        var controls = 0;
        foreach (var value in sample)
        {
            // White space, escapes, and the end of a file of old, are none.
            if (value < 0x20 && value is not (>= 0x09 and <= 0x0D) and not 0x1A and not 0x1B)
                controls++;
        }

        return controls <= sample.Length / BytesForOneControl;
    }

    private static (Encoding Encoding, double? Certainty)? GuessOfLibrary(byte[] sample)
    {
        if (CharsetDetector.DetectFromBytes(sample).Detected is not { EncodingName: { } name, Confidence: >= (float)Threshold and var confidence })
            return null;
        if (EncodingNames.Find(name) is not { } encoding || encoding is UTF8Encoding or UnicodeEncoding or UTF32Encoding)
            return null;
        // The Latin code pages of DOS are a hundred times rarer than the library thinks: western letters look like theirs.
        if (encoding.CodePage is 437 or 850 or 852 or 858 or 860 or 861 or 863 or 865 && confidence < SureOfDos)
            return GuessWestern(sample);
        return (RelatedEncodings.BestOf(encoding, sample), Math.Min(1, confidence));
    }

    private static int CharactersIn(Encoding encoding, byte[] sample) =>
        encoding.GetString(sample).Where(character => !char.IsAscii(character)).Distinct().Count();

    private static (Encoding Encoding, double? Certainty)? GuessWestern(byte[] sample)
    {
        var encoding = RelatedEncodings.BestOf(EncodingNames.Find("windows-1252")!, sample);
        return WesternText.MakesSense(encoding.GetString(sample)) ? (encoding, Threshold) : null;
    }
}
