using System.Globalization;

namespace PaperParse.Analysis;

/// <summary>Where a setting comes from.</summary>
/// <param name="Source">A file, or what else it is: <c>--severity</c>, <c>profile hf-search</c>.</param>
/// <param name="Line">From 1; 0 for what has no lines.</param>
/// <param name="Column">From 1; 0 for what has no lines.</param>
public sealed record SettingOrigin(string Source, int Line = 0, int Column = 0)
{
    /// <summary>Of a setting that nobody made.</summary>
    public static SettingOrigin Default { get; } = new("default");

    public override string ToString() => Line == 0 ? Source : string.Create(CultureInfo.InvariantCulture, $"{Source}:{Line}:{Column}");
}
