using PaperParse.Syntax;

namespace PaperParse.Analysis;

/// <summary>One thing that a configuration file says.</summary>
/// <param name="Value">What it says.</param>
/// <param name="Text">Of the file.</param>
/// <param name="Span">Where in it the value stands.</param>
public sealed record Setting<T>(T Value, SourceText Text, TextSpan Span)
{
    public SettingOrigin Origin => OriginOf(Text, Span);

    /// <summary>For what turns out to be wrong later on, such as a dialect that there is not.</summary>
    public ConfigurationMistake Mistake(string message) => new(Text, Span, message);

    internal static SettingOrigin OriginOf(SourceText text, TextSpan span)
    {
        var position = text.Lines.PositionOf(span.Start);
        return new SettingOrigin(text.Path ?? "", position.Line, position.Column);
    }
}
