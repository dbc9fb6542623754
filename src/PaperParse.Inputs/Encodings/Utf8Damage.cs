using System.Buffers;
using System.Text;

namespace PaperParse.Inputs;

/// <summary>Tells UTF-8 with a few bad bytes, which is to be reported, from another encoding, which is to be found out.</summary>
internal static class Utf8Damage
{
    /// <summary>Whether of what is not ASCII at least as much is right as is wrong. In other encodings hardly anything is right by chance. What was begun
    /// rightly and broken off, as where a file was cut, is neither.</summary>
    public static bool IsDamagedUtf8(ReadOnlySpan<byte> bytes)
    {
        int right = 0, wrong = 0;
        while (true)
        {
            var next = bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            if (next < 0)
                return right >= wrong;
            bytes = bytes[next..];
            var status = Rune.DecodeFromUtf8(bytes, out _, out var consumed);
            if (status == OperationStatus.Done)
                right++;
            else if (status == OperationStatus.InvalidData && consumed == 1)
                wrong++;
            bytes = bytes[consumed..];
        }
    }
}
