using System.Globalization;
using System.Text;

namespace PaperParse.Syntax;

/// <summary>
/// Text made visible: what a reader could not see, or what would act on a terminal, is written as an escape.
/// Line breaks are <c>\r</c> and <c>\n</c>, a tab <c>\t</c>, every other white space but the space, control, format and
/// unpaired surrogate is <c>\u00A0</c>, one beyond the first plane <c>\U000E0041</c>; quotes and the backslash are as they are in C#.
/// </summary>
public static class Escaped
{
    /// <summary>In double quotes, as in a dump of a tree.</summary>
    public static string Quote(ReadOnlySpan<char> text) => Append(new StringBuilder("\""), text, quoted: true).Append('"').ToString();

    /// <summary>Without quotes and with plain backslashes, as in a message: only what is invisible or dangerous is escaped.</summary>
    public static string Inline(ReadOnlySpan<char> text) => Append(new StringBuilder(), text, quoted: false).ToString();

    private static StringBuilder Append(StringBuilder builder, ReadOnlySpan<char> text, bool quoted)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\n')
                builder.Append("\\n");
            else if (c == '\r')
                builder.Append("\\r");
            else if (c == '\t')
                builder.Append("\\t");
            else if (quoted && c is '"' or '\\')
                builder.Append('\\').Append(c);
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                AppendRune(builder, new Rune(c, text[++i]));
            else if (IsVisible(char.GetUnicodeCategory(c)) || c == ' ')
                builder.Append(c);
            else
                builder.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
        }

        return builder;
    }

    // Beyond the first plane too there is text that no reader sees: the tag characters repeat all of ASCII, invisibly.
    private static void AppendRune(StringBuilder builder, Rune rune)
    {
        if (IsVisible(Rune.GetUnicodeCategory(rune)))
            builder.Append(rune);
        else
            builder.Append("\\U").Append(rune.Value.ToString("X8", CultureInfo.InvariantCulture));
    }

    private static bool IsVisible(UnicodeCategory category) => category is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or
        UnicodeCategory.OtherNotAssigned or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
