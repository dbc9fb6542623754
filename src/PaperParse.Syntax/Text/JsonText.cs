using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace PaperParse.Syntax;

/// <summary>
/// Strings as JSON in which readable text stays readable (letters, signs and emoji of every script) and everything that is invisible or
/// could act on a terminal is an escape: controls, format characters such as those that turn the direction of text, line and paragraph
/// separators, white space but the space, private and unassigned characters. The encoders that come with System.Text.Json either
/// escape apostrophes and every emoji or let direction marks through. An unpaired surrogate, which UTF-8 cannot hold, is written as U+FFFD.
/// </summary>
public static class JsonText
{
    /// <summary>ASCII that stands for itself.</summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        " !#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~");

    /// <summary>Writes a value, or an item of an array, with its quotes.</summary>
    /// <param name="writer">Wants a value next.</param>
    /// <param name="scratch">Is overwritten; the same for one call after the other.</param>
    /// <param name="text">Any units whatever.</param>
    public static void WriteString(Utf8JsonWriter writer, ArrayBufferWriter<byte> scratch, ReadOnlySpan<char> text)
    {
        scratch.ResetWrittenCount();
        scratch.Write("\""u8);
        while (!text.IsEmpty)
        {
            var plain = text.IndexOfAnyExcept(Plain);
            if (plain < 0)
                plain = text.Length;
            scratch.Advance(Encoding.ASCII.GetBytes(text[..plain], scratch.GetSpan(plain)));
            text = text[plain..];
            if (text.IsEmpty)
                break;
            Rune.DecodeFromUtf16(text, out var rune, out var width);
            WriteRune(scratch, rune);
            text = text[width..];
        }

        scratch.Write("\""u8);
        writer.WriteRawValue(scratch.WrittenSpan, skipInputValidation: true);
    }

    private static void WriteRune(ArrayBufferWriter<byte> scratch, Rune rune)
    {
        switch (rune.Value)
        {
            case '"': scratch.Write("\\\""u8); return;
            case '\\': scratch.Write("\\\\"u8); return;
            case '\n': scratch.Write("\\n"u8); return;
            case '\r': scratch.Write("\\r"u8); return;
            case '\t': scratch.Write("\\t"u8); return;
        }

        if (IsVisible(rune))
        {
            scratch.Advance(rune.EncodeToUtf8(scratch.GetSpan(4)));
            return;
        }

        Span<char> units = stackalloc char[2];
        foreach (var unit in units[..rune.EncodeToUtf16(units)])
        {
            scratch.Write("\\u"u8);
            ((int)unit).TryFormat(scratch.GetSpan(4), out var written, "X4", CultureInfo.InvariantCulture);
            scratch.Advance(written);
        }
    }

    private static bool IsVisible(Rune rune) => Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or
        UnicodeCategory.OtherNotAssigned or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
