using System.Globalization;
using System.Text;

namespace PaperParse.Export;

/// <summary>Texts of a dump as a format can hold them, and what that changed.</summary>
internal static class CleanText
{
    private const TextChanges Breaking = TextChanges.SurrogatesReplaced | TextChanges.ControlsDropped | TextChanges.SpaceFolded;

    /// <summary>For a format that escapes everything else by itself, such as JSON.</summary>
    public static (string Text, TextChanges Changes) ForJson(string text) => Of(text, TextChanges.SurrogatesReplaced);

    /// <summary>For a format whose values are one line of text that is shown apart from what is around it.</summary>
    public static (string Text, TextChanges Changes) Isolated(string text) => Of(text, Breaking);

    /// <summary>For a format whose values are one line of text among others: nothing in it may turn the direction of its neighbours.</summary>
    public static (string Text, TextChanges Changes) Plain(string text) => Of(text, Breaking | TextChanges.DirectionsDropped);

    private static (string Text, TextChanges Changes) Of(string text, TextChanges wanted)
    {
        // Most texts are of plain ASCII, and need no look at each letter.
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~') && !text.Contains("  ", StringComparison.Ordinal))
            return (text, TextChanges.None);
        StringBuilder? clean = null;
        var changes = TextChanges.None;
        var spaces = 0;
        for (var i = 0; i < text.Length;)
        {
            var status = Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var width);
            var change = wanted & (status == System.Buffers.OperationStatus.Done ? ChangeFor(rune, spaces) : TextChanges.SurrogatesReplaced);
            spaces = Rune.IsWhiteSpace(rune) ? spaces + 1 : 0;
            if (change != TextChanges.None)
            {
                clean ??= new StringBuilder(text, 0, i, text.Length);
                changes |= change;
            }

            if (change == TextChanges.None)
                clean?.Append(text, i, width);
            else if (change == TextChanges.SurrogatesReplaced)
                clean!.Append('\uFFFD');
            else if (change == TextChanges.SpaceFolded && spaces == 1)
                clean!.Append(' ');
            i += width;
        }

        return (clean?.ToString() ?? text, changes);
    }

    private static TextChanges ChangeFor(Rune rune, int spacesBefore)
    {
        if (Rune.IsWhiteSpace(rune))
            return rune.Value != ' ' && IsBreakOrTab(rune) || spacesBefore > 0 ? TextChanges.SpaceFolded : TextChanges.None;
        if (rune.Value is >= 0x202A and <= 0x202E or >= 0x2066 and <= 0x2069)
            return TextChanges.DirectionsDropped;
        // A byte order mark inside a text is white space to some readers, and nothing to others.
        return Rune.GetUnicodeCategory(rune) == UnicodeCategory.Control || rune.Value == 0xFEFF || (rune.Value & 0xFFFE) == 0xFFFE || rune.Value is >= 0xFDD0 and <= 0xFDEF
            ? TextChanges.ControlsDropped
            : TextChanges.None;
    }

    private static bool IsBreakOrTab(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
