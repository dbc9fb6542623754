using System.Globalization;
using System.Text;

namespace PaperParse.Analysis;

/// <summary>Writes a file of accepted findings: sorted, a finding a line, nothing in it that acts on a terminal or looks like something else.</summary>
internal static class BaselineWriter
{
    public static string Write(BaselineFile file)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{{\n  \"{BaselineReader.VersionKey}\": {BaselineFile.Version},\n  \"{BaselineReader.FilesKey}\": {{");
        var files = file.Files.Where(one => one.Value.Accepted.Count > 0).OrderBy(one => one.Key, StringComparer.Ordinal).ToList();
        for (var i = 0; i < files.Count; i++)
        {
            text.Append(i == 0 ? "\n    " : ",\n    ");
            Quote(text, files[i].Key);
            text.Append(": [");
            Write(text, files[i].Value);
            text.Append("\n    ]");
        }

        return text.Append(files.Count == 0 ? "}\n}\n" : "\n  }\n}\n").ToString();
    }

    private static void Write(StringBuilder text, Baseline baseline)
    {
        var separator = "";
        foreach (var (finding, count) in baseline.Accepted
            .OrderBy(one => one.Key.Rule, StringComparer.Ordinal)
            .ThenBy(one => one.Key.Entry, StringComparer.Ordinal)
            .ThenBy(one => one.Key.Text, StringComparer.Ordinal))
        {
            text.Append(separator).Append("\n      {");
            Property(text, BaselineReader.RuleKey, finding.Rule);
            Property(text, BaselineReader.EntryKey, finding.Entry);
            Property(text, BaselineReader.TextKey, finding.Text);
            text.Append(CultureInfo.InvariantCulture, $"\"{BaselineReader.CountKey}\": {count}}}");
            separator = ",";
        }
    }

    private static void Property(StringBuilder text, string key, string? value)
    {
        if (value is null)
            return;
        text.Append('"').Append(key).Append("\": ");
        Quote(text, value);
        text.Append(", ");
    }

    // Letters of all scripts stay, so that people can read the file; what nobody sees is escaped.
    private static void Quote(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var rune in value.EnumerateRunes())
        {
            if (rune.Value is '"' or '\\')
                text.Append('\\').Append((char)rune.Value);
            else if (rune.Value == ' ' || IsVisible(Rune.GetUnicodeCategory(rune)))
                text.Append(rune);
            else
                Escape(text, rune);
        }

        text.Append('"');
    }

    private static void Escape(StringBuilder text, Rune rune)
    {
        Span<char> units = stackalloc char[2];
        foreach (var unit in units[..rune.EncodeToUtf16(units)])
            text.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:X4}");
    }

    private static bool IsVisible(UnicodeCategory category) => category is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
        or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
