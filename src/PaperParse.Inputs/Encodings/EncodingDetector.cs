using System.Text;
using UtfUnknown;

namespace PaperParse.Inputs;

/// <summary>Guesses the encoding of bytes that are no UTF-8.</summary>
internal static class EncodingDetector
{
    /// <summary>On noise the library's figures stay below 0.45; 0.5 is what it gives western European text with hardly a letter that is not ASCII.</summary>
    private const double Threshold = 0.5;

    /// <summary>Shorter than any listing, and too short to tell.</summary>
    private const int LeastBytes = 64;

    /// <summary>One stray byte can be anything.</summary>
    private const int LeastBeyondAscii = 2;

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
        if (!IsText(sample) || CharsetDetector.DetectFromBytes(sample).Detected is not { EncodingName: { } name, Confidence: var confidence })
            return null;
        if (confidence < Threshold || EncodingNames.Find(name) is not { } encoding || encoding is UTF8Encoding or UnicodeEncoding or UTF32Encoding)
            return null;
        return (RelatedEncodings.BestOf(encoding, sample), Math.Min(1, confidence));
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
        int controls = 0, beyondAscii = 0, escapes = 0;
        foreach (var value in sample)
        {
            if (value >= 0x80)
                beyondAscii++;
            else if (value == 0x1B)
                escapes++;
            // White space, and the end of a file of old, are none.
            else if (value < 0x20 && value is not (>= 0x09 and <= 0x0D) and not 0x1A)
                controls++;
        }

        return controls <= sample.Length / BytesForOneControl && (beyondAscii >= LeastBeyondAscii || escapes > 0);
    }
}
