using System.Text;

namespace PaperParse.Inputs;

/// <summary>
/// UTF-16 without a byte order mark, told from its NUL bytes: in any listing spaces, digits and line ends have one, always on the same side.
/// Other texts have none, or few and on both sides.
/// </summary>
internal static class Utf16Pattern
{
    private const int LeastNuls = 8;

    /// <summary>One unit in so many, at least, is ASCII.</summary>
    private const int MostUnitsForOneNul = 20;

    /// <summary>For every NUL on the other side (U+3000, the ideographic space, has one) so many on the right one.</summary>
    private const int NulsForOneOther = 4;

    public static Encoding? Find(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length % 2 != 0 || !bytes.Contains((byte)0))
            return null;
        int even = 0, odd = 0;
        for (var i = 0; i < bytes.Length; i += 2)
        {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }

        var (most, least) = (Math.Max(even, odd), Math.Min(even, odd));
        if (most < LeastNuls || most < bytes.Length / 2 / MostUnitsForOneNul || least * NulsForOneOther > most)
            return null;
        var encoding = TextDecoder.Utf16(bigEndian: even > odd);
        var text = encoding.GetString(bytes);
        return UndecodableByte.Find(encoding, bytes, ref text) is null ? encoding : null;
    }
}
