using System.Buffers;

namespace PaperParse.Inputs;

/// <summary>
/// The messages of an mbox file. Each is cut out by itself, so that one that is no mail costs no other. A message begins with a line
/// <c>From somebody … 12:34 …</c>, at the start or after a blank line; without a time of day it is prose.
/// </summary>
internal static class Mailbox
{
    private const byte LineFeed = (byte)'\n';

    private static readonly SearchValues<byte> Digits = SearchValues.Create("0123456789"u8);

    private static ReadOnlySpan<byte> From => "From "u8;

    public static bool IsMailbox(ReadOnlySpan<byte> bytes) => bytes.StartsWith(From);

    /// <summary>Without their <c>From</c> lines.</summary>
    public static IEnumerable<ReadOnlyMemory<byte>> Messages(ReadOnlyMemory<byte> bytes)
    {
        for (var at = 0; at < bytes.Length;)
        {
            var start = NextLine(bytes.Span, at);
            at = NextMessage(bytes.Span, start);
            yield return bytes[start..at];
        }
    }

    private static int NextMessage(ReadOnlySpan<byte> bytes, int at)
    {
        while (at < bytes.Length)
        {
            var found = bytes[at..].IndexOf("\nFrom "u8);
            if (found < 0)
                return bytes.Length;
            at += found + 1;
            if (IsAfterBlankLine(bytes, at) && HasTimeOfDay(bytes[at..NextLine(bytes, at)]))
                return at;
        }

        return at;
    }

    private static bool IsAfterBlankLine(ReadOnlySpan<byte> bytes, int at) =>
        bytes[..at].EndsWith("\n\n"u8) || bytes[..at].EndsWith("\n\r\n"u8);

    private static bool HasTimeOfDay(ReadOnlySpan<byte> line)
    {
        var colon = line.IndexOf((byte)':');
        return colon > 0 && colon + 1 < line.Length && Digits.Contains(line[colon - 1]) && Digits.Contains(line[colon + 1]);
    }

    private static int NextLine(ReadOnlySpan<byte> bytes, int at)
    {
        var end = bytes[at..].IndexOf(LineFeed);
        return end < 0 ? bytes.Length : at + end + 1;
    }
}
